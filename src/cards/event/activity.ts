import { localized, type Localized } from '../../model/locale.ts'
import type { Person } from '../../model/run.ts'
import { escapeCardLine, joinMarkdown, md, type CardMarkdown } from '../../text/card-markdown.ts'
import { oneLine } from '../../text/graphemes.ts'
import type { CardTag, HeaderColor } from '../card.ts'
import { personLink } from '../foreign-text.ts'

type Both = { readonly en_us: string; readonly zh_cn: string }

/** A colour that headers and tags share; a grey header has a neutral tag. */
export type StoryColor = Exclude<HeaderColor, 'default'>

/** What an activity type of an event means. */
export type Activity = {
  readonly color: StoryColor
  /** The word in the header. */
  readonly tag: Both
  /** What follows the name of who did it; `{}` stands for what was added, removed or chosen. */
  readonly did: Both
}

/** The activity types of an event (`action` in the payload). */
export type Activities = Readonly<Record<string, Activity>>

export function activity(
  color: StoryColor,
  tagEnglish: string,
  tagChinese: string,
  didEnglish: string,
  didChinese: string
): Activity {
  return {
    color,
    tag: { en_us: tagEnglish, zh_cn: tagChinese },
    did: { en_us: didEnglish, zh_cn: didChinese }
  }
}

/** The activity of an action; one that does not exist yet is told by its own name. */
export function activityOf(activities: Activities, action: string): Activity {
  const known = Object.hasOwn(activities, action) ? activities[action] : undefined
  if (known !== undefined) return known
  const words = oneLine(action.replaceAll('_', ' '), 40)
  const tag = words.charAt(0).toUpperCase() + words.slice(1)
  return activity('blue', tag, tag, words, words)
}

/** The tag of an activity; none when there is no word for it. */
export function activityTags({ tag, color }: Activity): CardTag[] {
  return tag.en_us === '' ? [] : [{ text: tag, color: color === 'grey' ? 'neutral' : color }]
}

/** `@mona added the label bug`. */
export function sentence(actor: Person, { did }: Activity, about = md``): Localized<CardMarkdown> {
  return localized(language => {
    const [before, ...after] = did[language].split('{}').map(words => escapeCardLine(words))
    const words = [personLink(actor), before ?? md``, ...after.flatMap(rest => [about, rest])]
    return joinMarkdown(
      words.filter(word => word !== ''),
      ' '
    )
  })
}
