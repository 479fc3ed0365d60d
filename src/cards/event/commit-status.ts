import { objectAt } from '../../model/json.ts'
import { commitLink } from './commit-link.ts'
import type { EventCardData, EventStory } from './event.ts'
import { pageOf, textAt } from './payload.ts'
import { stateLook, stateTag } from './state.ts'

/** `status`: what an outside service says of a commit. */
export function commitStatusStory(event: EventCardData): EventStory {
  const { payload } = event
  const commit = objectAt(payload, 'commit')
  const state = textAt(payload, 'state')
  return {
    kind: { en_us: 'Commit status', zh_cn: 'Commit 状态' },
    title: textAt(payload, 'context'),
    color: stateLook(state).color,
    tags: [stateTag(state)],
    lines: [
      commitLink(event, textAt(payload, 'sha'), textAt(objectAt(commit, 'commit'), 'message'))
    ],
    plainText: textAt(payload, 'description'),
    buttons: [
      {
        text: { en_us: 'Details', zh_cn: '详情' },
        url: textAt(payload, 'target_url'),
        type: 'primary'
      },
      { text: { en_us: 'Commit', zh_cn: '查看提交' }, url: pageOf(commit) }
    ]
  }
}
