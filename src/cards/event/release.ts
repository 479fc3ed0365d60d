import { objectAt } from '../../model/json.ts'
import { visibleText } from '../../text/visible-text.ts'
import { cutWords } from '../../text/graphemes.ts'
import type { CardBlock, CardDraft } from '../card.ts'
import { textBlock } from '../elements.ts'
import { releaseCard } from '../release.ts'
import { releaseDataOf } from '../release-data.ts'
import { activity, activityOf, activityTags, type Activities } from './activity.ts'
import type { EventCardData } from './event.ts'
import { actorOf, repositoryUrl, textAt } from './payload.ts'

const NOTES_LENGTH = 3000

// A release that came out is told by its own state: latest, pre-release.
const OUT = activity('green', '', '', 'published this release', '发布了版本')

/** The activity types of `release`. */
const RELEASE_ACTIVITIES: Activities = {
  published: OUT,
  released: OUT,
  prereleased: OUT,
  created: activity('blue', 'Created', '新建', 'created this release', '新建了版本'),
  edited: activity('blue', 'Edited', '已编辑', 'edited this release', '编辑了版本'),
  deleted: activity('red', 'Deleted', '已删除', 'deleted this release', '删除了版本'),
  unpublished: activity('red', 'Unpublished', '已撤回', 'unpublished this release', '撤回了版本')
}

/** `release`: the release card of the event's release. */
export function releaseEventCard(event: EventCardData): CardDraft {
  const { payload, run } = event
  const release = objectAt(payload, 'release') ?? {}
  const action = textAt(payload, 'action')
  const activity = activityOf(RELEASE_ACTIVITIES, action)
  const repository = { name: run.repository, url: repositoryUrl(event) }
  const data = {
    author: actorOf(event),
    ...releaseDataOf(release, repository, activity === OUT),
    notes: event.body ?? plainNotes(releaseText(event)),
    ...(event.overrides === undefined ? {} : { overrides: event.overrides })
  }
  const draft = releaseCard(data)
  if (activity === OUT) return draft
  return {
    ...draft,
    tags: [...activityTags(activity), ...draft.tags],
    color: event.overrides?.color ?? activity.color
  }
}

/** The notes of the event's release, GitHub-flavoured Markdown. */
export function releaseText({ payload }: EventCardData): string {
  return textAt(objectAt(payload, 'release'), 'body')
}

function plainNotes(notes: string): CardBlock[] {
  const text = cutWords(visibleText(notes.slice(0, 10 * NOTES_LENGTH)).trim(), NOTES_LENGTH)
  return text === '' ? [] : [[textBlock(text)]]
}
