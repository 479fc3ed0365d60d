import type { RetryAdvice } from '../feishu/error-codes.ts'
import { FeishuError, UnreadableAnswerError, type Refusal } from '../feishu/errors.ts'
import { TransportError } from '../http/errors.ts'
import type { Delivery } from './delivery.ts'
import { InputError } from '../model/input-error.ts'

/** Why something could not be delivered: what the outputs hold, and what the log explains. */
export type Failure = {
  /** Feishu's outer code as a number, else one of ours. */
  readonly code: number | 'INPUT' | 'NETWORK' | 'TIMEOUT'
  readonly msg: string
  readonly logId: string
  /** `throttled` and `passing` (no answer, say): the same may succeed in a moment. */
  readonly kind: 'throttled' | 'passing' | 'lasting'
  /** What it means and what to do, in both languages, a line each. */
  readonly explanation: readonly string[]
}

/**
 * Reads what went wrong; the texts hold nothing secret, since every error below is made without it.
 * `adds`: the call adds a message, so another run may add it once more.
 */
export async function toFailure(error: unknown, adds = false): Promise<Failure> {
  if (error instanceof FeishuError) return refused(error.refusal)
  if (error instanceof InputError) return failure('INPUT', error.message)
  if (error instanceof TransportError) return transportFailure(error, adds)
  if (error instanceof UnreadableAnswerError) return unreadable(error, adds)
  if (error instanceof Error && error.name === 'TimeoutError') {
    return passing(
      'TIMEOUT',
      'the time for this step was used up before Feishu answered',
      adds ? LOOK_FIRST : TRY_AGAIN
    )
  }
  return failure('NETWORK', error instanceof Error ? error.message : String(error))
}

/** One line on a delivery that failed. */
export function explainBriefly({ label, outcome }: Delivery): string {
  return outcome.kind === 'failed'
    ? `Could not ${label}: ${outcome.failure.code} ${outcome.failure.msg}`
    : label
}

const TRY_AGAIN = [
  'What to do: check that Feishu can be reached from this runner (proxy, firewall), then run the job again.',
  '处理建议：请检查运行器能否访问飞书（代理、防火墙），然后重新运行作业。'
]

// The message may be there: another run has another key, and would send it once more.
const LOOK_FIRST = [
  'What to do: Feishu may have taken it all the same, so look whether it arrived before you run the job again; check the way to Feishu (proxy, firewall).',
  '处理建议：飞书可能已经收到该请求，重新运行作业前请先确认消息是否已送达；并检查运行器到飞书的网络（代理、防火墙）。'
]

function failure(code: Failure['code'], msg: string, explanation: readonly string[] = []): Failure {
  return { code, msg, logId: '', kind: 'lasting', explanation }
}

function passing(...what: Parameters<typeof failure>): Failure {
  return { ...failure(...what), kind: 'passing' }
}

function transportFailure(error: TransportError, adds: boolean): Failure {
  const code = error.failure === 'timeout' ? 'TIMEOUT' : 'NETWORK'
  return passing(code, error.message, adds && error.sent ? LOOK_FIRST : TRY_AGAIN)
}

function unreadable(error: UnreadableAnswerError, adds: boolean): Failure {
  const msg = `what answered is not Feishu: ${error.message}`
  // Below that nothing was done: the request was sent elsewhere, or refused.
  if (adds && error.status >= 500) return passing('NETWORK', msg, LOOK_FIRST)
  return passing('NETWORK', msg, [
    'What to do: check `domain` and any proxy or gateway between this runner and Feishu.',
    '处理建议：请检查 `domain` 以及运行器与飞书之间的代理或网关。'
  ])
}

function kindOf(advice: RetryAdvice | undefined): Failure['kind'] {
  if (advice === 'throttled') return 'throttled'
  return advice === 'later' || advice === 'idempotent' ? 'passing' : 'lasting'
}

const UNKNOWN_CODE = {
  en_us:
    "This code is not in the action's table of errors: go by Feishu's message, and give the log_id to Feishu's support.",
  zh_cn: '本 Action 的错误码表中没有该错误码，请根据飞书返回的信息排查，或向飞书客服提供 log_id。'
}

async function refused({
  api,
  code,
  msg,
  logId,
  troubleshooter,
  details
}: Refusal): Promise<Failure> {
  // Loaded late: the table is of use only to a run in which something went wrong.
  const { explainError } = await import('../feishu/error-codes.ts')
  const known = explainError(api, code, msg)
  const sub = known?.subCode
  const remedy = sub?.remedy ?? known?.remedy ?? UNKNOWN_CODE
  const lines = [
    known && `Meaning: ${known.meaning.en_us}`,
    known && `含义：${known.meaning.zh_cn}`,
    sub &&
      `Card sub-code ${sub.code}: ${sub.meaning.en_us}${sub.path === undefined ? '' : ` (at ${sub.path})`}`,
    sub && `卡片子错误码 ${sub.code}：${sub.meaning.zh_cn}`,
    `What to do: ${remedy.en_us}`,
    `处理建议：${remedy.zh_cn}`,
    details.length > 0 && `Named by Feishu: ${details.join(', ')}`,
    logId && `log_id: ${logId}`,
    troubleshooter && `Troubleshooter: ${troubleshooter}`
  ]
  return {
    code,
    msg,
    logId: logId ?? '',
    kind: kindOf(known?.retry),
    explanation: lines.filter((line): line is string => typeof line === 'string' && line !== '')
  }
}
