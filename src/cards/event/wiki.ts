import { localized, type Localized } from '../../model/locale.ts'
import type { JsonObject } from '../../model/json.ts'
import { markdownLink, md } from '../../text/card-markdown.ts'
import { grey } from '../../text/card-tags.ts'
import type { CardPart } from '../card.ts'
import { markdown } from '../elements.ts'
import { foreign } from '../foreign-text.ts'
import { activity, sentence } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, objectsAt, pageOf, repositoryUrl, textAt } from './payload.ts'

const MOST_PAGES = 10
const CHANGED = activity('blue', '', '', 'changed the wiki', '修改了 Wiki')

/** `gollum`: pages of the wiki were created or edited. */
export function wikiStory(event: EventCardData): EventStory {
  const pages = objectsAt(event.payload, 'pages')
  return {
    kind: 'Wiki',
    title: wikiTitle(pages),
    color: 'blue',
    lines: [sentence(actorOf(event), CHANGED)],
    parts: pages.length === 0 ? [] : [pagesPart(pages)],
    buttons: [
      {
        text: { en_us: 'View wiki', zh_cn: '查看 Wiki' },
        url: `${repositoryUrl(event)}/wiki`,
        type: 'primary'
      }
    ]
  }
}

function wikiTitle(pages: readonly JsonObject[]): Localized {
  const count = pages.length
  const [first] = pages
  if (count === 0) return ''
  if (first !== undefined && count === 1) return textAt(first, 'title')
  return { en_us: `${count} wiki pages`, zh_cn: `${count} 个 Wiki 页面` }
}

function pagesPart(pages: readonly JsonObject[]): CardPart {
  return {
    importance: 'normal',
    blocks: pages.slice(0, MOST_PAGES).map(page => [markdown(pageLine(page))]),
    left: Math.max(0, pages.length - MOST_PAGES),
    rest: left => markdown({ en_us: md`… and ${left} more`, zh_cn: md`…… 另有 ${left} 个页面` })
  }
}

function pageLine(page: JsonObject): Localized<ReturnType<typeof md>> {
  const title = markdownLink(foreign(textAt(page, 'title'), 100), pageOf(page) ?? '')
  const isNew = textAt(page, 'action') === 'created'
  return localized(language => {
    const word =
      language === 'zh_cn' ? (isNew ? md`新建` : md`编辑`) : isNew ? md`created` : md`edited`
    return md`📝 ${title} ${grey(word)}`
  })
}
