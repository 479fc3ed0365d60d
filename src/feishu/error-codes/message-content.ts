import type { ErrorEntry } from './error-entry.ts'

/**
 * What a message may hold.
 * Sources: the im/v1 message pages create, reply, patch, update on
 * https://open.feishu.cn/document/server-docs/im-v1/message/create and beside it.
 */
export const CONTENT_ERRORS: readonly ErrorEntry[] = [
  {
    code: 230001,
    apis: ['create', 'reply', 'patch', 'edit', 'recall', 'batch_query'],
    retry: 'never',
    meaning: { en_us: 'A parameter of the request is invalid.', zh_cn: '请求参数错误。' },
    remedy: {
      en_us: 'Read the words after `ext=` in the message: they name the parameter.',
      zh_cn: '查看返回信息中 `ext=` 之后的内容，它说明了出错的参数。'
    }
  },
  {
    code: 230017,
    apis: ['create', 'reply'],
    retry: 'never',
    meaning: {
      en_us: 'The picture or file was uploaded by another app.',
      zh_cn: '图片或文件不是由当前应用上传的。'
    },
    remedy: {
      en_us:
        'Upload it with the app that sends, or give a local path as `file` and let the action upload it.',
      zh_cn: '请使用发送消息的同一个应用上传，或通过 `file` 指定本地路径由 action 上传。'
    }
  },
  {
    code: 230022,
    apis: ['create', 'reply', 'edit'],
    retry: 'never',
    meaning: { en_us: 'The message holds sensitive content.', zh_cn: '消息内容包含敏感信息。' },
    remedy: { en_us: 'Change the text of the message.', zh_cn: '请修改消息内容。' }
  },
  {
    code: 230025,
    apis: ['create', 'reply', 'patch', 'edit'],
    retry: 'never',
    meaning: {
      en_us: 'The message is too long: 150 KB for text, 30 KB for a card or a post.',
      zh_cn: '消息体过长：文本最大 150 KB，卡片和富文本最大 30 KB。'
    },
    remedy: {
      en_us:
        'Shorten it. The data of a template card counts too, and style tags make it longer inside Feishu than what was sent.',
      zh_cn: '请精简内容。模板卡片自身的数据也计入大小，大量样式标签会使实际长度超过请求体长度。'
    }
  },
  {
    code: 230028,
    apis: ['create', 'reply', 'patch', 'edit'],
    retry: 'never',
    meaning: {
      en_us:
        'Data loss prevention refused the message, for example because of a plain phone number or e-mail address.',
      zh_cn: '消息未通过数据防泄漏审查，例如包含明文电话号码或邮箱地址。'
    },
    remedy: {
      en_us:
        'Take the data named in the message out of the text; commit authors often bring e-mail addresses in.',
      zh_cn: '按返回信息去掉相关内容；邮箱地址常来自提交者信息。'
    }
  },
  {
    code: 230054,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'A private connected group does not take this type of message, for example cards.',
      zh_cn: '私有互通群不支持该消息类型，例如卡片消息。'
    },
    remedy: {
      en_us: 'Send `text` or a post to this group.',
      zh_cn: '请改为向该群发送 `text` 或富文本消息。'
    }
  },
  {
    code: 230055,
    apis: ['create', 'reply', 'edit'],
    retry: 'never',
    meaning: {
      en_us: 'The file was uploaded as another type than the message says.',
      zh_cn: '文件上传时的类型与消息类型不一致。'
    },
    remedy: {
      en_us:
        'Opus belongs to `msg_type: audio`, MP4 to `media`, all else to `file`. With `file` the action chooses both.',
      zh_cn:
        'Opus 对应 `msg_type: audio`，MP4 对应 `media`，其他文件对应 `file`；使用 `file` 输入时由 action 自动选择。'
    }
  },
  {
    code: 230099,
    apis: ['create', 'reply', 'patch'],
    retry: 'never',
    meaning: {
      en_us: 'Feishu could not build the card.',
      zh_cn: '创建卡片内容失败。'
    },
    remedy: {
      en_us:
        'Fix the card as the sub-code in the message says; `dry_run: true` shows the JSON that is sent.',
      zh_cn: '按返回信息中的子错误码修改卡片；设置 `dry_run: true` 可以查看实际发送的卡片 JSON。'
    }
  }
]
