import type { ErrorEntry, ErrorTextEntry } from './error-entry.ts'

/**
 * Batch send, which answers HTTP 200 to errors as well.
 * Source: https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM
 */
export const BATCH_SEND_ERRORS: readonly ErrorEntry[] = [
  {
    code: 10002,
    apis: ['batch_send'],
    retry: 'never',
    meaning: { en_us: 'The message could not be created or sent.', zh_cn: '创建或发送消息失败。' },
    remedy: {
      en_us:
        'Check the content against what the message says; a batch takes text, image, post, share_chat and interactive only.',
      zh_cn: '按返回信息检查消息内容；批量发送只支持 text、image、post、share_chat、interactive。'
    }
  },
  {
    code: 10003,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'A parameter is missing or wrong.',
      zh_cn: '请求参数缺失或有误。'
    },
    remedy: {
      en_us:
        'Check `department_ids`, `open_ids`, `user_ids`, `union_ids` and the content; the root department `0` is not allowed.',
      zh_cn:
        '检查 `department_ids`、`open_ids`、`user_ids`、`union_ids` 和消息内容；不支持根部门 `0`。'
    }
  },
  {
    code: 11101,
    apis: ['batch_send'],
    retry: 'never',
    meaning: { en_us: 'An open_id does not exist.', zh_cn: '传入的 open_id 不存在。' },
    remedy: {
      en_us: 'Check `open_ids`: an open_id holds only for the app it was read with.',
      zh_cn: '检查 `open_ids`：open_id 只对获取它的应用有效。'
    }
  },
  {
    code: 11203,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'The app may not send to several users at once.',
      zh_cn: '应用没有给多个用户批量发消息的权限。'
    },
    remedy: {
      en_us:
        'Add the scope `im:message:send_multi_users` in the developer console and publish a version.',
      zh_cn:
        '在开发者后台「权限管理」开通「给多个用户批量发消息」（`im:message:send_multi_users`）并发布版本。'
    }
  },
  {
    code: 11204,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'The app may not send to departments.',
      zh_cn: '应用没有给部门成员批量发消息的权限。'
    },
    remedy: {
      en_us:
        'Add the scope `im:message:send_multi_depts` in the developer console and publish a version.',
      zh_cn:
        '在开发者后台「权限管理」开通「给一个或多个部门的成员批量发消息」（`im:message:send_multi_depts`）并发布版本。'
    }
  },
  {
    code: 11205,
    apis: ['batch_send'],
    retry: 'never',
    meaning: { en_us: 'The app has no bot.', zh_cn: '应用未开启机器人能力。' },
    remedy: {
      en_us:
        'In the developer console add the "Bot" capability to the app, then create and publish a version.',
      zh_cn: '在开发者后台为应用添加「机器人」能力，然后创建版本并发布。'
    }
  },
  {
    code: 11207,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'The app cannot be used in this tenant.',
      zh_cn: '应用在当前企业下不可用。'
    },
    remedy: {
      en_us: 'Check the state of the app in the developer console.',
      zh_cn: '在开发者后台检查应用状态。'
    }
  },
  {
    code: 11209,
    apis: ['batch_send'],
    retry: 'never',
    meaning: { en_us: 'The app does not exist.', zh_cn: '应用不存在。' },
    remedy: {
      en_us: 'Use the credentials of an app that exists.',
      zh_cn: '请换用可用应用的凭证。'
    }
  },
  {
    code: 11210,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'The app is not installed in this tenant.',
      zh_cn: '应用在当前企业下未安装。'
    },
    remedy: {
      en_us: 'Ask an admin of the tenant to install the app or approve its version.',
      zh_cn: '请企业管理员确认应用的安装与审核状态。'
    }
  },
  {
    code: 11223,
    apis: ['batch_send'],
    retry: 'never',
    meaning: { en_us: 'The app may not send messages.', zh_cn: '应用没有发送消息的权限。' },
    remedy: {
      en_us:
        'Add `im:message:send_as_bot` (or `im:message`) in the developer console and publish a version.',
      zh_cn: '在开发者后台开通 `im:message:send_as_bot`（或 `im:message`）权限并发布版本。'
    }
  },
  {
    code: 11227,
    apis: ['batch_send'],
    retry: 'never',
    meaning: { en_us: 'The image key does not exist.', zh_cn: '图片 Key 不存在。' },
    remedy: {
      en_us: 'Upload the picture with the app that sends, and use the key it gets.',
      zh_cn: '请用发送消息的应用重新上传图片，并使用返回的 Key。'
    }
  },
  {
    code: 11231,
    apis: ['batch_send'],
    retry: 'never',
    meaning: { en_us: 'The chat does not exist.', zh_cn: '会话不存在。' },
    remedy: {
      en_us: 'Check the chat_id of the group that is shared.',
      zh_cn: '检查所分享群的 chat_id。'
    }
  },
  {
    code: 11235,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'Only admins may mention everyone here.',
      zh_cn: '当前会话禁止 @ 所有人。'
    },
    remedy: {
      en_us: 'Remove `all` from `mentions`, or the at-all tag from the content.',
      zh_cn: '请从 `mentions` 中去掉 `all`，或去掉内容中的 @ 所有人标签。'
    }
  },
  {
    code: 11246,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'Feishu could not create the content of the message.',
      zh_cn: '创建消息内容失败。'
    },
    remedy: {
      en_us:
        'Fix the content as the message, or the card sub-code in it, says; `dry_run: true` shows what is sent.',
      zh_cn: '按返回信息或其中的卡片子错误码修改内容；设置 `dry_run: true` 可以查看实际发送的内容。'
    }
  },
  {
    code: 11247,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'The app has sent its 500,000 batch messages of this day.',
      zh_cn: '应用当日批量发送的消息已达 50 万条上限。'
    },
    remedy: {
      en_us: 'Send tomorrow, or to fewer people.',
      zh_cn: '请次日再发，或减少接收者。'
    }
  },
  {
    code: 11312,
    apis: ['batch_send'],
    retry: 'never',
    meaning: { en_us: 'The message did not pass the audit.', zh_cn: '消息内容未通过审核。' },
    remedy: { en_us: 'Change the content of the message.', zh_cn: '请修改消息内容。' }
  },
  {
    code: 230100,
    apis: ['batch_send'],
    retry: 'never',
    meaning: {
      en_us: 'Feishu takes this for a meaningless test message and refuses it.',
      zh_cn: '系统限制发送无效的测试消息。'
    },
    remedy: {
      en_us: 'Send a real text rather than "test" or the like.',
      zh_cn: '请换成有实际意义的内容，不要发送「测试」之类的消息。'
    }
  }
]

/** What the message of a batch error says beyond its code. */
export const BATCH_SEND_ERROR_TEXTS: readonly ErrorTextEntry[] = [
  {
    code: 11246,
    text: 'Service Internal Error',
    // The page advises to try again; without a `uuid` that could reach people twice.
    retry: 'never',
    meaning: {
      en_us: 'Feishu failed while it created the message. Some people may have received it.',
      zh_cn: '飞书系统错误，部分用户可能已经收到消息。'
    },
    remedy: {
      en_us:
        'A batch has no de-duplication key, so the action does not repeat it. Check whether the message arrived before you run the step again.',
      zh_cn: '批量发送没有去重机制，action 不会自动重试；请确认消息是否已送达，再决定是否重新运行。'
    }
  }
]
