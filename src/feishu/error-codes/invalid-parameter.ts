import type { ErrorTextEntry } from './error-entry.ts'

/**
 * What stands after `ext=` in the message of 230001. Source: .../trouble-shooting/
 * how-to-resolve-error-230001 on https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/.
 */
export const INVALID_PARAMETER_TEXTS: readonly ErrorTextEntry[] = [
  {
    code: 230001,
    text: 'invalid receive_id',
    retry: 'never',
    meaning: { en_us: 'The receive_id is invalid.', zh_cn: 'receive_id 无效。' },
    remedy: {
      en_us:
        'Check `receive_id` and that it is of the kind `receive_id_type` says; an open_id holds only for the app it was read with.',
      zh_cn: '检查 `receive_id` 是否正确且与 `receive_id_type` 一致；open_id 只对获取它的应用有效。'
    }
  },
  {
    code: 230001,
    text: 'invalid receive_id_type',
    retry: 'never',
    meaning: { en_us: 'The receive_id_type is invalid.', zh_cn: 'receive_id_type 无效。' },
    remedy: {
      en_us:
        'Set `receive_id_type` to `auto`, `open_id`, `union_id`, `user_id`, `email` or `chat_id`.',
      zh_cn:
        '`receive_id_type` 只能是 `auto`、`open_id`、`union_id`、`user_id`、`email` 或 `chat_id`。'
    }
  },
  {
    code: 230001,
    text: 'invalid message_id',
    retry: 'never',
    meaning: { en_us: 'The message_id is invalid.', zh_cn: 'message_id 无效。' },
    remedy: {
      en_us:
        'Check `reply_to` or `update_message_id`: it starts with `om_`. A batch id (`bm-…`) cannot be used here.',
      zh_cn:
        '检查 `reply_to` 或 `update_message_id`：应以 `om_` 开头，不能使用批量消息 ID（`bm-…`）。'
    }
  },
  {
    code: 230001,
    text: 'invalid msg_type',
    retry: 'never',
    meaning: {
      en_us: 'The message type is invalid here.',
      zh_cn: 'msg_type 无效，或此处不支持该类型。'
    },
    remedy: {
      en_us:
        'Check `msg_type`. A reply cannot be `system`; only text and post can be edited, only cards patched.',
      zh_cn: '检查 `msg_type`：回复不支持 `system`；只有文本和富文本可以编辑，只有卡片可以更新。'
    }
  },
  {
    code: 230001,
    text: 'invalid message content',
    retry: 'never',
    meaning: {
      en_us: 'The content does not have the shape that its message type asks for.',
      zh_cn: '消息内容与消息类型要求的结构不符。'
    },
    remedy: {
      en_us:
        'Check `content` against `msg_type`; in a post every link has to be a valid URL. `dry_run: true` shows what is sent.',
      zh_cn:
        '对照 `msg_type` 检查 `content`；富文本中的链接必须是合法 URL。设置 `dry_run: true` 可以查看实际发送的内容。'
    }
  },
  {
    code: 230001,
    text: 'content cannot be empty',
    retry: 'never',
    meaning: { en_us: 'The content is empty.', zh_cn: '消息内容为空。' },
    remedy: {
      en_us: 'Give the message a text; an expression in the workflow may have been empty.',
      zh_cn: '请填写消息内容；可能是 workflow 中的某个表达式结果为空。'
    }
  },
  {
    code: 230001,
    text: 'invalid image_key',
    retry: 'never',
    meaning: { en_us: 'The image_key is invalid.', zh_cn: 'image_key 无效。' },
    remedy: {
      en_us: 'Upload the picture with the app that sends (`file` does so) and use that key.',
      zh_cn: '请用发送消息的应用上传图片（`file` 输入会自动上传），并使用返回的 key。'
    }
  },
  {
    code: 230001,
    text: 'invalid file_key',
    retry: 'never',
    meaning: { en_us: 'The file_key is invalid.', zh_cn: 'file_key 无效。' },
    remedy: {
      en_us:
        'Upload the file with the app that sends (`file` does so) and use that key. Tokens of Feishu Drive do not work.',
      zh_cn:
        '请用发送消息的应用上传文件（`file` 输入会自动上传），并使用返回的 key；不能使用云空间文件的 token。'
    }
  },
  {
    code: 230001,
    text: 'invalid user_id',
    retry: 'never',
    meaning: { en_us: 'A user id in the content is invalid.', zh_cn: '消息内容中的用户 ID 无效。' },
    remedy: {
      en_us:
        'Check the ids in `mentions`, `user_map` and `content`; `share_user` takes an open_id only.',
      zh_cn: '检查 `mentions`、`user_map` 和 `content` 中的 ID；`share_user` 只支持 open_id。'
    }
  },
  {
    code: 230001,
    text: 'invalid chat_id',
    retry: 'never',
    meaning: { en_us: 'The chat_id is invalid.', zh_cn: 'chat_id 无效。' },
    remedy: {
      en_us: 'Check the chat_id (`oc_…`) and that the bot is in the group.',
      zh_cn: '检查 chat_id（`oc_…`），并确认机器人在该群中。'
    }
  },
  {
    code: 230001,
    text: 'This message is NOT a card',
    retry: 'never',
    meaning: { en_us: 'The message to update is not a card.', zh_cn: '要更新的消息不是卡片。' },
    remedy: {
      en_us:
        'Update a text with `text` and a post with `content`; a card only updates a message that was sent as a card.',
      zh_cn: '文本消息用 `text` 更新，富文本用 `content` 更新；卡片只能更新以卡片形式发送的消息。'
    }
  },
  {
    code: 230001,
    text: 'this operation to bots is currently not supported',
    retry: 'never',
    meaning: { en_us: 'The recipient is a bot.', zh_cn: '接收者是机器人，不支持该操作。' },
    remedy: {
      en_us: 'Give `receive_id` a person or a group.',
      zh_cn: '`receive_id` 请填写用户或群。'
    }
  },
  {
    code: 230001,
    text: 'sending system messages in group chats is not supported',
    retry: 'never',
    meaning: {
      en_us: 'System messages cannot go to groups.',
      zh_cn: '群聊不支持系统消息。'
    },
    remedy: {
      en_us: 'Send `msg_type: system` to a single user only.',
      zh_cn: '`msg_type: system` 只能发送给单个用户。'
    }
  },
  {
    code: 230001,
    text: 'sending system messages as a user is not supported',
    retry: 'never',
    meaning: {
      en_us: 'System messages cannot be sent with a user token.',
      zh_cn: '不支持以用户身份发送系统消息。'
    },
    remedy: {
      en_us: 'Give `app_id` and `app_secret`, or a tenant token.',
      zh_cn: '请填写 `app_id` 和 `app_secret`，或传入企业身份的 token。'
    }
  },
  {
    code: 230001,
    text: 'divider_text must be set',
    retry: 'never',
    meaning: {
      en_us: 'The system message has no `divider_text`.',
      zh_cn: '系统消息缺少 `divider_text`。'
    },
    remedy: {
      en_us: 'Set `params.divider_text.text` in `content`, at most 20 characters.',
      zh_cn: '在 `content` 中填写 `params.divider_text.text`，不超过 20 个字符。'
    }
  },
  {
    code: 230001,
    text: 'batch_message_id length is less than 4',
    retry: 'never',
    meaning: { en_us: 'The id of the batch is too short.', zh_cn: '批量消息 ID 过短。' },
    remedy: {
      en_us: 'Use an id from the `batch_message_ids` output: it starts with `bm-`.',
      zh_cn: '请使用 `batch_message_ids` 输出中的 ID，以 `bm-` 开头。'
    }
  },
  {
    code: 230001,
    text: 'bot or user is not the message`s sender',
    retry: 'never',
    meaning: {
      en_us: 'The message was sent by somebody else.',
      zh_cn: '不是该消息的发送者。'
    },
    remedy: {
      en_us: 'Update a message with the credentials of the app that sent it.',
      zh_cn: '请使用发送该消息的应用的凭证进行操作。'
    }
  },
  {
    code: 230001,
    text: 'Internal Error',
    retry: 'never',
    meaning: { en_us: 'Feishu failed internally.', zh_cn: '飞书内部错误。' },
    remedy: {
      en_us: 'Give the log_id to Feishu support.',
      zh_cn: '请向飞书客服提供 log_id。'
    }
  }
]
