import type { ErrorEntry } from './error-entry.ts'

/**
 * Custom bots. Source: https://open.feishu.cn/document/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN
 */
export const WEBHOOK_ERRORS: readonly ErrorEntry[] = [
  {
    code: 9499,
    apis: ['webhook'],
    retry: 'never',
    meaning: { en_us: 'The body of the request is malformed.', zh_cn: '请求体格式错误。' },
    remedy: {
      en_us:
        'Check the content: a custom bot takes text, post, image, share_chat and interactive, 20 KB at most. An old V1 webhook takes only text; create a new bot.',
      zh_cn:
        '检查消息内容：自定义机器人只支持 text、post、image、share_chat、interactive，且不超过 20 KB；旧版 V1 webhook 只支持文本，请新建机器人。'
    }
  },
  {
    code: 19001,
    apis: ['webhook'],
    retry: 'never',
    meaning: {
      en_us: 'No custom bot has this webhook URL.',
      zh_cn: 'webhook 地址无效。'
    },
    remedy: {
      en_us:
        'Copy the URL again from the settings of the bot in the group into `webhook_url`; it is gone when the bot was removed.',
      zh_cn: '在群机器人的设置中重新复制地址填入 `webhook_url`；机器人被移除后地址即失效。'
    }
  },
  {
    code: 19002,
    apis: ['webhook'],
    retry: 'never',
    meaning: {
      en_us: 'The format is wrong, or `msg_type` is missing.',
      zh_cn: '参数格式错误，或缺少 `msg_type`。'
    },
    remedy: {
      en_us: 'Check `content` and `msg_type`; `dry_run: true` shows what is sent.',
      zh_cn: '检查 `content` 与 `msg_type`；设置 `dry_run: true` 可以查看实际发送的内容。'
    }
  },
  {
    code: 19021,
    apis: ['webhook'],
    retry: 'never',
    meaning: {
      en_us: 'The signature does not match, or its time is more than an hour off.',
      zh_cn: '签名校验失败，或时间戳与服务器相差超过 1 小时。'
    },
    remedy: {
      en_us:
        'Set `webhook_secret` to the signing secret of this bot, and check the clock of a self-hosted runner.',
      zh_cn: '将 `webhook_secret` 设为该机器人的签名密钥；自托管 runner 请检查系统时间。'
    }
  },
  {
    code: 19022,
    apis: ['webhook'],
    retry: 'never',
    meaning: {
      en_us: 'The IP address of the runner is not on the allow list of the bot.',
      zh_cn: 'runner 的 IP 不在机器人的 IP 白名单中。'
    },
    remedy: {
      en_us:
        'Addresses of GitHub-hosted runners change: use a signature (`webhook_secret`) instead of the list, or a self-hosted runner.',
      zh_cn:
        'GitHub 托管 runner 的 IP 不固定：请改用签名校验（`webhook_secret`），或使用自托管 runner。'
    }
  },
  {
    code: 19024,
    apis: ['webhook'],
    retry: 'never',
    meaning: {
      en_us: 'The message holds none of the keywords the bot asks for.',
      zh_cn: '消息中没有机器人设置的关键词。'
    },
    remedy: {
      en_us:
        'Write one of the keywords into the message, for example into `title`, or use a signature (`webhook_secret`) instead.',
      zh_cn: '在消息（例如 `title`）中加入任一关键词，或改用签名校验（`webhook_secret`）。'
    }
  },
  {
    code: 19036,
    apis: ['webhook'],
    retry: 'never',
    meaning: { en_us: 'The message is longer than 30 KB.', zh_cn: '消息超过 30 KB。' },
    remedy: {
      en_us: 'Shorten the message; for a custom bot 20 KB is the documented limit of a request.',
      zh_cn: '请精简内容；自定义机器人的请求体上限为 20 KB。'
    }
  }
]
