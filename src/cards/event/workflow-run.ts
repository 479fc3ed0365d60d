import { numberAt, objectAt, type JsonObject } from '../../model/json.ts'
import { personLink } from '../foreign-text.ts'
import { attemptTag } from '../status-words.ts'
import { commitLink, joinFacts } from './commit-link.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, objectsAt, pageOf, personOf, repositoryUrl, textAt } from './payload.ts'
import { stateLook, stateTag } from './state.ts'

/** `workflow_run`: another workflow was requested, runs or has ended. */
export function workflowRunStory(event: EventCardData): EventStory {
  const run = objectAt(event.payload, 'workflow_run')
  const state = textAt(run, 'conclusion') || textAt(run, 'status') || 'in_progress'
  const attempt = attemptTag(numberAt(run, 'run_attempt') ?? 1)
  const [pullRequest] = objectsAt(run, 'pull_requests')
  const number = numberAt(pullRequest, 'number')
  return {
    kind: { en_us: 'Workflow run', zh_cn: '工作流运行' },
    title: runTitle(run),
    color: stateLook(state).color,
    tags: [stateTag(state), ...(attempt === undefined ? [] : [attempt])],
    lines: [
      joinFacts([
        commitLink(event, textAt(run, 'head_sha'), textAt(objectAt(run, 'head_commit'), 'message')),
        personLink(personOf(objectAt(run, 'actor')) ?? actorOf(event))
      ])
    ],
    buttons: [
      { text: { en_us: 'View run', zh_cn: '查看运行' }, url: pageOf(run), type: 'primary' },
      {
        text: { en_us: `Pull request #${number ?? ''}`, zh_cn: `查看 PR #${number ?? ''}` },
        url: number === undefined ? undefined : `${repositoryUrl(event)}/pull/${number}`
      }
    ]
  }
}

function runTitle(run: JsonObject | undefined): string {
  const number = numberAt(run, 'run_number')
  const name = `${textAt(run, 'name')}${number === undefined ? '' : ` #${number}`}`
  return [name.trim(), textAt(run, 'head_branch')].filter(text => text !== '').join(' · ')
}
