import { numberAt, objectAt, stringAt } from '../../src/model/json.ts'
import { evaluate, type Contexts } from './evaluate.ts'
import type { PlaySetting, Stage } from './play.ts'

/** What the runner says of a recorded event, where that is not what it says of a push to main. */
export function environmentOf({ event, payload }: PlaySetting): Record<string, string> {
  const env = { GITHUB_EVENT_NAME: event }
  const tag =
    stringAt(objectAt(payload, 'release'), 'tag_name') ??
    /^refs\/tags\/(.+)/.exec(stringAt(payload, 'ref') ?? '')?.[1]
  const pullRequest = objectAt(payload, 'pull_request')
  if (tag !== undefined) {
    return { ...env, GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' }
  }
  if (pullRequest !== undefined && event !== 'pull_request_target') {
    const number = String(numberAt(pullRequest, 'number'))
    return {
      ...env,
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_REF_NAME: `${number}/merge`,
      GITHUB_HEAD_REF: stringAt(objectAt(pullRequest, 'head'), 'ref') ?? '',
      GITHUB_BASE_REF: stringAt(objectAt(pullRequest, 'base'), 'ref') ?? ''
    }
  }
  return env
}

/** The contexts that all jobs share. The secrets and variables are those that the documentation names. */
export function contextsOf({ setting, env, feishu }: Stage, workflowEnv: Contexts): Contexts {
  const hook = `${feishu.url}/open-apis/bot/v2/hook`
  const app = { FEISHU_APP_ID: 'cli_emulator', FEISHU_APP_SECRET: 'emulator-secret' }
  const contexts = {
    github: {
      actor: 'mona',
      event: setting.payload,
      event_name: setting.event,
      head_ref: env['GITHUB_HEAD_REF'] ?? '',
      ref: env['GITHUB_REF'] ?? 'refs/heads/main',
      ref_name: env['GITHUB_REF_NAME'] ?? 'main',
      repository: 'octo/shop',
      run_id: '1001',
      server_url: 'https://github.com',
      sha: '4f2a91c0de5b7a3c9d1e8f60718293a4b5c6d7e8',
      token: ''
    },
    runner: { os: 'Linux', temp: '/tmp', name: 'GitHub Actions 1' },
    secrets: {
      ...app,
      LARK_APP_ID: app.FEISHU_APP_ID,
      LARK_APP_SECRET: app.FEISHU_APP_SECRET,
      FEISHU_WEBHOOK_URL: `${hook}/hook-signed`,
      FEISHU_WEBHOOK_SECRET: 'hook-secret'
    },
    vars: { FEISHU_CHAT_ID: 'oc_emulator', LARK_CHAT_ID: 'oc_second' }
  }
  return { ...contexts, env: evaluateAll(workflowEnv, contexts) }
}

/** The texts of a mapping, their expressions filled in. */
export function evaluateAll(texts: Contexts, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, evaluate(String(text), contexts)])
  )
}
