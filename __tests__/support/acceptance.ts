import {
  isJsonObject,
  objectAt,
  stringAt,
  type JsonObject,
  type JsonValue
} from '../../src/model/json.ts'
import { runAction, type RunOptions, type RunResult } from './run-action.ts'
import {
  openStrictFeishu,
  type Answerer,
  type WireAnswer,
  type WireRequest
} from './strict-feishu.ts'

/** The credentials of every step here that is not told otherwise. */
export const APP = { app_id: 'cli_acceptance', app_secret: 'acceptance-app-secret' } as const

/** What takes them away. */
export const NO_APP = { app_id: '', app_secret: '' } as const

export const HOOK_URL = '$FEISHU/open-apis/bot/v2/hook/acceptance-hook'

export type StepOptions = Omit<RunOptions, 'inputs'> & {
  readonly answer?: Answerer
  /** Where the server listens. */
  readonly host?: string
}

export type StepResult = RunResult & {
  /** All requests but those for a token, in their order. */
  readonly messages: readonly WireRequest[]
  readonly tokenRequests: number
  readonly connections: number
}

/**
 * One step in a process of its own, against a strict server of its own; `$FEISHU` in an input is the
 * server's origin.
 *
 * @throws Error for a request that is not as the API's reference writes it
 */
export async function step(
  inputs: Readonly<Record<string, string>>,
  { answer, host, ...options }: StepOptions = {}
): Promise<StepResult> {
  const feishu = await openStrictFeishu(answer, host)
  try {
    const given = Object.entries({ ...APP, domain: feishu.url, ...inputs })
    const result = await runAction({
      ...options,
      inputs: Object.fromEntries(
        given.map(([name, value]) => [name, value.replaceAll('$FEISHU', feishu.url)])
      )
    })
    if (feishu.complaints.length > 0) throw new Error(feishu.complaints.join('\n'))
    const messages = feishu.requests.filter(({ path }) => !path.includes('/auth/'))
    const tokenRequests = feishu.requests.length - messages.length
    return { ...result, messages, tokenRequests, connections: feishu.connections() }
  } finally {
    await feishu.close()
  }
}

/** Answers the first message request, or all of them, with a code; token requests are left alone. */
export function refuse(
  code: number,
  msg: string,
  {
    times = 1,
    status = 400,
    headers,
    error
  }: {
    readonly times?: number
    readonly status?: number
    readonly headers?: Readonly<Record<string, string>>
    readonly error?: JsonObject
  } = {}
): Answerer {
  const answer: WireAnswer = {
    status,
    ...(headers === undefined ? {} : { headers }),
    body: { code, msg, ...(error === undefined ? {} : { error }) }
  }
  return ({ path }, before) => (path.includes('/auth/') || before >= times ? undefined : answer)
}

/** The `content` of a request of im/v1, or the object that a batch or a custom bot gets. */
export function contentOf(request: WireRequest | undefined): JsonObject {
  const { body } = request ?? {}
  const own = objectAt(body, 'content') ?? objectAt(body, 'card')
  if (own !== undefined) return own
  const value = JSON.parse(stringAt(body, 'content') ?? '{}') as JsonValue
  return isJsonObject(value) ? value : {}
}

/** The text of a text message. */
export function textOf(request: WireRequest | undefined): string {
  return stringAt(contentOf(request), 'text') ?? ''
}

/** The lines of the log that are this command of the runner's, `warning` say, unescaped. */
export function commands({ log }: RunResult, name: string): string[] {
  return log
    .split('\n')
    .filter(line => line.startsWith(`::${name}::`))
    .map(line =>
      line
        .slice(name.length + 4)
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%')
    )
}
