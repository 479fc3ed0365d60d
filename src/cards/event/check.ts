import { objectAt, type JsonObject } from '../../model/json.ts'
import { urlPath } from '../../text/url-path.ts'
import type { CardTag } from '../card.ts'
import { foreign } from '../foreign-text.ts'
import { commitLink, joinFacts } from './commit-link.ts'
import type { EventCardData, EventStory } from './event.ts'
import { pageOf, repositoryUrl, textAt } from './payload.ts'
import { stateLook, stateTag } from './state.ts'

/** Activity types that are more than a new state. */
const ASKED: Readonly<Record<string, CardTag>> = {
  rerequested: { text: { en_us: 'Re-run requested', zh_cn: '请求重新运行' }, color: 'violet' },
  requested_action: { text: { en_us: 'Action requested', zh_cn: '请求执行操作' }, color: 'violet' },
  requested: { text: { en_us: 'Requested', zh_cn: '已请求' }, color: 'violet' }
}

/** `check_run`: one check of a commit. */
export function checkRunStory(event: EventCardData): EventStory {
  const check = objectAt(event.payload, 'check_run')
  const output = objectAt(check, 'output')
  const branch = textAt(objectAt(check, 'check_suite'), 'head_branch')
  const outputTitle = foreign(textAt(output, 'title'), 120)
  return {
    kind: { en_us: 'Check', zh_cn: '检查' },
    title: textAt(check, 'name'),
    ...standing(event, check),
    lines: [
      joinFacts([commitLink(event, textAt(check, 'head_sha')), foreign(branch, 60)]),
      ...(outputTitle === '' ? [] : [outputTitle])
    ],
    text: textAt(output, 'summary'),
    buttons: [
      { text: { en_us: 'View check', zh_cn: '查看检查' }, url: pageOf(check), type: 'primary' },
      { text: { en_us: 'Details', zh_cn: '详情' }, url: textAt(check, 'details_url') }
    ]
  }
}

/** `check_suite`: all checks of one app on a commit. */
export function checkSuiteStory(event: EventCardData): EventStory {
  const suite = objectAt(event.payload, 'check_suite')
  const sha = textAt(suite, 'head_sha')
  return {
    kind: { en_us: 'Check suite', zh_cn: '检查套件' },
    title: textAt(objectAt(suite, 'app'), 'name'),
    ...standing(event, suite),
    lines: [joinFacts([commitLink(event, sha), foreign(textAt(suite, 'head_branch'), 60)])],
    buttons: [
      {
        text: { en_us: 'View checks', zh_cn: '查看检查' },
        url: sha === '' ? undefined : `${repositoryUrl(event)}/commit/${urlPath(sha)}/checks`,
        type: 'primary'
      }
    ]
  }
}

function standing(
  { payload }: EventCardData,
  check: JsonObject | undefined
): Pick<EventStory, 'color' | 'tags'> {
  const action = textAt(payload, 'action')
  const asked = Object.hasOwn(ASKED, action) ? ASKED[action] : undefined
  const state = textAt(check, 'conclusion') || textAt(check, 'status') || 'queued'
  return {
    color: asked === undefined ? stateLook(state).color : 'violet',
    tags: asked === undefined ? [stateTag(state)] : [asked, stateTag(state)]
  }
}
