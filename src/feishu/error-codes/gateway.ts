import type { ErrorEntry, Explanation } from './error-entry.ts'

/** The internal errors share one meaning; only their numbers tell which service failed. */
const INTERNAL_ERROR: Explanation = {
  retry: 'idempotent',
  meaning: {
    en_us: 'Feishu had an internal error; whether the call took effect is unknown.',
    zh_cn: '飞书内部错误，无法确定本次调用是否已生效。'
  },
  remedy: {
    en_us:
      'The action tries again where that cannot double a message. If it lasts, look in the chat, run the step again later, or give the log_id to Feishu support.',
    zh_cn:
      '在不会造成重复消息的前提下 action 会重试；若持续失败，请先确认消息是否已发出，稍后重新运行，或向飞书客服提供 log_id。'
  }
}

const INTERNAL_ERROR_CODES = [1500, 1663, 1668, 2200, 5000, 10500, 55001]

/**
 * What the gateway or a service behind it answers to any call.
 * Sources: the generic table .../ugjM14COyUjL4ITN and rate limits .../uUzN04SN3QjL1cDN on
 * https://open.feishu.cn/document/ukTMukTMukTM/.
 */
export const GATEWAY_ERRORS: readonly ErrorEntry[] = [
  {
    code: 99991400,
    apis: 'any',
    retry: 'throttled',
    meaning: {
      en_us: 'Too many calls: an app may make 50 a second and 1000 a minute to each API.',
      zh_cn: '触发频率限制：应用对每个接口每秒最多调用 50 次、每分钟最多 1000 次。'
    },
    remedy: {
      en_us:
        'Nothing was sent. The action tries again by itself; if it still fails, spread the jobs out, or reach many users with a batch.',
      zh_cn: '本次未执行，action 会自动重试；若仍失败，请错开各任务的时间，或改用批量发送。'
    }
  },
  {
    code: 11232,
    apis: ['batch_send', 'webhook'],
    retry: 'throttled',
    meaning: {
      en_us: 'The message service of Feishu is throttling everybody.',
      zh_cn: '飞书消息服务整体触发限流。'
    },
    remedy: {
      en_us:
        'Nothing was sent. The action tries again by itself; scheduled workflows do better away from the full and the half hour.',
      zh_cn: '本次未执行，action 会自动重试；定时任务请避开整点和半点。'
    }
  },
  {
    code: 11233,
    apis: ['batch_send'],
    retry: 'throttled',
    meaning: { en_us: 'Too many messages to one chat.', zh_cn: '单个会话触发限流。' },
    remedy: {
      en_us:
        'Nothing was sent. The action tries again by itself; if it still fails, send less to this chat.',
      zh_cn: '本次未执行，action 会自动重试；若仍失败，请减少发往该会话的消息。'
    }
  },
  {
    code: 9499,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The request is malformed or a parameter is invalid.',
      zh_cn: '请求格式错误或参数无效。'
    },
    remedy: {
      en_us:
        'Check the ids and the content against the message; `dry_run: true` shows what is sent.',
      zh_cn: '按返回信息检查 ID 和消息内容；设置 `dry_run: true` 可以查看实际发送的内容。'
    }
  },
  {
    code: 99991201,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'There is no API at this path.', zh_cn: '接口路径不存在。' },
    remedy: {
      en_us:
        'Check `domain`: it is the origin alone, such as https://open.feishu.cn, without a path.',
      zh_cn: '检查 `domain`：只填域名部分，例如 https://open.feishu.cn，不要带路径。'
    }
  },
  {
    code: 99991301,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The API does not take this HTTP method.',
      zh_cn: '接口不支持该 HTTP 方法。'
    },
    remedy: {
      en_us:
        'Check `domain` and the gateway or proxy before it: it may rewrite the method (PATCH, say).',
      zh_cn: '检查 `domain` 及其前面的网关或代理，它可能改写了请求方法（例如 PATCH）。'
    }
  },
  {
    code: 99992402,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'A parameter is missing or wrong.', zh_cn: '参数缺失或校验失败。' },
    remedy: {
      en_us:
        'The field is named in `field_violations` of the answer; correct the input it comes from.',
      zh_cn: '返回的 `field_violations` 指明了出错字段，请修改对应的输入。'
    }
  },
  ...INTERNAL_ERROR_CODES.map((code): ErrorEntry => ({ code, apis: 'any', ...INTERNAL_ERROR })),
  { code: 95000, lastCode: 95999, apis: 'any', ...INTERNAL_ERROR }
]
