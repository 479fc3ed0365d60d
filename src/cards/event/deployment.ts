import { objectAt, type JsonObject } from '../../model/json.ts'
import type { Localized } from '../../model/locale.ts'
import type { CardMarkdown } from '../../text/card-markdown.ts'
import { foreign } from '../foreign-text.ts'
import { activity, sentence } from './activity.ts'
import { commitLink, joinFacts } from './commit-link.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, refName, repositoryUrl, textAt } from './payload.ts'
import { stateLook, stateTag } from './state.ts'

const KIND = { en_us: 'Deployment', zh_cn: '部署' }
const CREATED = activity('blue', '', '', 'started a deployment', '发起了部署')
const CHANGED = activity('blue', '', '', 'updated the deployment', '更新了部署状态')

/** `deployment`: somebody or something wants to deploy. */
export function deploymentStory(event: EventCardData): EventStory {
  const deployment = objectAt(event.payload, 'deployment')
  return {
    kind: KIND,
    title: deploymentTitle(deployment),
    color: 'blue',
    tags: [{ text: { en_us: 'New deployment', zh_cn: '新部署' }, color: 'blue' }],
    lines: [sentence(actorOf(event), CREATED), whatLine(event, deployment)],
    plainText: textAt(deployment, 'description'),
    buttons: [
      {
        text: { en_us: 'Deployments', zh_cn: '查看部署' },
        url: `${repositoryUrl(event)}/deployments`,
        type: 'primary'
      }
    ]
  }
}

/** `deployment_status`: how a deployment stands, where it can be seen and what its log says. */
export function deploymentStatusStory(event: EventCardData): EventStory {
  const deployment = objectAt(event.payload, 'deployment')
  const status = objectAt(event.payload, 'deployment_status')
  const state = textAt(status, 'state')
  return {
    kind: KIND,
    title: deploymentTitle(deployment),
    color: stateLook(state).color,
    tags: [stateTag(state)],
    lines: [sentence(actorOf(event), CHANGED), whatLine(event, deployment)],
    plainText: textAt(status, 'description'),
    buttons: [
      {
        text: { en_us: 'Open environment', zh_cn: '打开环境' },
        url: textAt(status, 'environment_url'),
        type: 'primary'
      },
      {
        text: { en_us: 'View log', zh_cn: '查看日志' },
        url: textAt(status, 'log_url') || textAt(status, 'target_url')
      }
    ]
  }
}

function deploymentTitle(deployment: JsonObject | undefined): Localized {
  const environment = textAt(deployment, 'environment')
  if (environment === '') return ''
  return { en_us: `Deploy to ${environment}`, zh_cn: `部署到 ${environment}` }
}

/** The ref and the commit that are deployed: `main · 4f2a91c`. */
function whatLine(event: EventCardData, deployment: JsonObject | undefined): CardMarkdown {
  const ref = foreign(refName(textAt(deployment, 'ref')), 60)
  return joinFacts([ref, commitLink(event, textAt(deployment, 'sha'))])
}
