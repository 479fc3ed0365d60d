import { isJsonObject, numberAt, objectAt, type JsonObject } from '../../model/json.ts'
import type { Localized } from '../../model/locale.ts'
import { personLink } from '../foreign-text.ts'
import { activity, activityOf, activityTags, type Activities } from './activity.ts'
import { CHINESE_KINDS } from './general-kinds.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, pageOf, repositoryUrl, textAt } from './payload.ts'
import { stateLook, stateTag } from './state.ts'

// What every payload holds beside the thing that it is about.
const AROUND = new Set([
  'repository',
  'organization',
  'enterprise',
  'installation',
  'sender',
  'changes'
])
// What a thing is called, and how it stands, whatever it is.
const TITLES = ['title', 'full_name', 'name', 'login', 'display_title', 'summary', 'ref']
const STATES = ['conclusion', 'state', 'status', 'severity']

/** Words for the commonest actions; the others are told by their own name. */
const COMMON_ACTIVITIES: Activities = {
  created: activity('blue', 'Created', '新建', '', ''),
  added: activity('blue', 'Added', '已添加', '', ''),
  opened: activity('blue', 'Opened', '已开启', '', ''),
  reopened: activity('blue', 'Reopened', '重新开启', '', ''),
  edited: activity('blue', 'Edited', '已编辑', '', ''),
  updated: activity('blue', 'Updated', '已更新', '', ''),
  published: activity('green', 'Published', '已发布', '', ''),
  completed: activity('green', 'Completed', '已完成', '', ''),
  resolved: activity('green', 'Resolved', '已解决', '', ''),
  fixed: activity('green', 'Fixed', '已修复', '', ''),
  closed: activity('purple', 'Closed', '已关闭', '', ''),
  dismissed: activity('grey', 'Dismissed', '已忽略', '', ''),
  removed: activity('grey', 'Removed', '已移除', '', ''),
  deleted: activity('grey', 'Deleted', '已删除', '', '')
}

/** Any other event, and those that do not exist yet: who, what, where, and what the payload says of the thing. */
export function generalStory(event: EventCardData): EventStory {
  const { name, payload } = event
  const thing = thingOf(name, payload)
  const activity = activityOf(COMMON_ACTIVITIES, textAt(payload, 'action'))
  const kind = kindOf(name)
  // How it ended counts, not that it did.
  const conclusion = textAt(thing, 'conclusion')
  return {
    kind,
    title: titleOf(thing) || kind,
    color: conclusion === '' ? activity.color : stateLook(conclusion).color,
    tags: conclusion === '' ? activityTags(activity) : [stateTag(conclusion)],
    lines: [personLink(actorOf(event))],
    fields: [
      {
        label: { en_us: 'State', zh_cn: '状态' },
        text: STATES.map(key => textAt(thing, key)).find(text => text !== '') ?? ''
      }
    ],
    buttons: [
      {
        text: { en_us: 'View', zh_cn: '查看' },
        url: pageOf(thing) ?? pageOf(payload) ?? repositoryUrl(event),
        type: 'primary'
      }
    ]
  }
}

/** The object that the event is about: the one of its name, else `alert`, else the first with a page. */
function thingOf(name: string, payload: JsonObject): JsonObject | undefined {
  const others = Object.entries(payload).filter(([key]) => !AROUND.has(key))
  const things = others.map(([, value]) => value).filter(isJsonObject)
  return (
    objectAt(payload, name) ??
    objectAt(payload, 'alert') ??
    things.find(thing => pageOf(thing) !== undefined) ??
    things[0]
  )
}

function titleOf(thing: JsonObject | undefined): string {
  const number = numberAt(thing, 'number')
  const title = TITLES.map(key => textAt(thing, key)).find(text => text !== '') ?? alertTitle(thing)
  return number === undefined ? title : `#${number} ${title}`.trim()
}

/** What an alert of GitHub's code, dependency or secret scanning is about; never the secret. */
function alertTitle(alert: JsonObject | undefined): string {
  return (
    textAt(objectAt(alert, 'rule'), 'description') ||
    textAt(objectAt(alert, 'security_advisory'), 'summary') ||
    textAt(alert, 'secret_type_display_name')
  )
}

/** `secret_scanning_alert` -> `Secret scanning alert`; an event that is new has its name in Chinese too. */
function kindOf(name: string): Localized {
  const words = name.replaceAll('_', ' ')
  const english = words.charAt(0).toUpperCase() + words.slice(1)
  const chinese = Object.hasOwn(CHINESE_KINDS, name) ? CHINESE_KINDS[name] : undefined
  return chinese === undefined ? english : { en_us: english, zh_cn: chinese }
}
