import type { ErrorEntry } from './error-entry.ts'

/**
 * Messages that exist already: too old, recalled, in the making; and how often they may change.
 * Sources: the im/v1 message pages reply, patch, update, delete and the batch_messages pages on
 * https://open.feishu.cn/document/server-docs/im-v1/message/create and beside it.
 */
export const MESSAGE_STATE_ERRORS: readonly ErrorEntry[] = [
  {
    code: 230020,
    apis: ['create', 'reply', 'patch', 'edit'],
    retry: 'throttled',
    meaning: {
      en_us:
        'Too many calls: a chat, a user and a message each take 5 a second, shared by all bots.',
      zh_cn: '触发频率限制：同一群、同一用户、同一消息每秒最多 5 次，群内机器人共享。'
    },
    remedy: {
      en_us:
        'Nothing was sent. The action tries again by itself; if it still fails, send less to this chat or spread the jobs out.',
      zh_cn: '本次未执行，action 会自动重试；若仍失败，请减少发往该会话的消息，或错开各任务的时间。'
    }
  },
  {
    code: 230049,
    apis: ['create', 'reply'],
    retry: 'same_uuid',
    meaning: {
      en_us: 'The message with this uuid is still being sent.',
      zh_cn: '相同 uuid 的消息正在发送中。'
    },
    remedy: {
      en_us:
        'The action asks again with the same `uuid`; if it still fails, look in the chat before you run the step again.',
      zh_cn:
        'action 会使用同一个 `uuid` 重试；若仍失败，重新运行之前请先在会话中确认消息是否已发出。'
    }
  },
  {
    code: 18121,
    apis: ['create', 'reply'],
    retry: 'same_uuid',
    meaning: {
      en_us: 'An identical request is still being processed.',
      zh_cn: '相同的请求正在处理中。'
    },
    remedy: {
      en_us:
        'The action asks again with the same `uuid`; if it still fails, look in the chat before you run the step again.',
      zh_cn:
        'action 会使用同一个 `uuid` 重试；若仍失败，重新运行之前请先在会话中确认消息是否已发出。'
    }
  },
  {
    code: 230009,
    apis: ['recall', 'batch_query'],
    retry: 'never',
    meaning: {
      en_us: 'The message is too old to be recalled.',
      zh_cn: '消息已超过可撤回的时间。'
    },
    remedy: {
      en_us: 'The admin of the tenant sets how long messages can be recalled.',
      zh_cn: '可撤回时长由企业管理员设置，可联系管理员调整。'
    }
  },
  {
    code: 230011,
    apis: ['reply', 'patch', 'edit'],
    retry: 'never',
    meaning: { en_us: 'The message was recalled.', zh_cn: '消息已被撤回。' },
    remedy: {
      en_us:
        'Give another message_id. With `receive_id` beside `update_message_id` the action sends a new message instead.',
      zh_cn:
        '请换用其他 message_id；在 `update_message_id` 之外再填写 `receive_id`，action 会改为发送新消息。'
    }
  },
  {
    code: 230012,
    apis: ['batch_query'],
    retry: 'never',
    meaning: {
      en_us: 'The bot did not send this batch.',
      zh_cn: '该批量消息不是由当前机器人发送的。'
    },
    remedy: {
      en_us: 'Use the app that sent it, with the id from its `batch_message_ids` output.',
      zh_cn: '请使用发送该消息的应用，以及其 `batch_message_ids` 输出中的 ID。'
    }
  },
  {
    code: 230026,
    apis: ['recall', 'batch_query'],
    retry: 'never',
    meaning: { en_us: 'The app may not recall this message.', zh_cn: '没有撤回该消息的权限。' },
    remedy: {
      en_us: 'A bot recalls its own messages; those of others only as owner or admin of the group.',
      zh_cn: '机器人只能撤回自己发送的消息；撤回他人的消息需要是群主或群管理员。'
    }
  },
  {
    code: 230030,
    apis: ['batch_query'],
    retry: 'never',
    meaning: { en_us: 'There is no batch with this id.', zh_cn: '批量消息 ID 不存在。' },
    remedy: {
      en_us: 'Check the id: it starts with `bm-` and can be queried for 30 days.',
      zh_cn: '检查 ID：以 `bm-` 开头，发送后 30 天内可查询。'
    }
  },
  {
    code: 230031,
    apis: ['patch'],
    retry: 'never',
    meaning: {
      en_us: 'The card was sent more than 14 days ago and cannot be updated any more.',
      zh_cn: '卡片发送已超过 14 天，无法再更新。'
    },
    remedy: {
      en_us:
        'Send a new card: with `receive_id` beside `update_message_id` the action does so by itself.',
      zh_cn:
        '请发送新的卡片；在 `update_message_id` 之外再填写 `receive_id`，action 会自动改为发送。'
    }
  },
  {
    code: 230050,
    apis: ['reply', 'edit', 'recall'],
    retry: 'never',
    meaning: {
      en_us: 'The bot cannot see this message.',
      zh_cn: '消息对当前机器人不可见。'
    },
    remedy: {
      en_us: 'Check that the bot is in the chat, and that new members may see its history.',
      zh_cn: '确认机器人在该会话中，且群设置允许新成员查看历史消息。'
    }
  },
  {
    code: 230054,
    apis: ['reply', 'edit', 'recall'],
    retry: 'never',
    meaning: {
      en_us: 'This operation does not work for messages of this type.',
      zh_cn: '该类型的消息不支持此操作。'
    },
    remedy: {
      en_us: 'Choose another message, or send a new one with `receive_id`.',
      zh_cn: '请选择其他消息，或通过 `receive_id` 发送新消息。'
    }
  },
  {
    code: 230071,
    apis: ['edit'],
    retry: 'never',
    meaning: {
      en_us: 'The message was sent by somebody else; a bot edits only its own.',
      zh_cn: '不是消息的发送者，机器人只能编辑自己发送的消息。'
    },
    remedy: {
      en_us: 'Give `update_message_id` a message that the same app sent.',
      zh_cn: '`update_message_id` 请填写同一应用发送的消息。'
    }
  },
  {
    code: 230072,
    apis: ['edit'],
    retry: 'never',
    meaning: {
      en_us: 'The message has been edited 20 times, which is the limit.',
      zh_cn: '消息已达到 20 次的编辑上限。'
    },
    remedy: {
      en_us:
        'Send a new message: with `receive_id` beside `update_message_id` the action does so by itself. Cards have no such limit.',
      zh_cn:
        '请发送新消息；在 `update_message_id` 之外再填写 `receive_id`，action 会自动改为发送。卡片更新没有次数限制。'
    }
  },
  {
    code: 230073,
    apis: ['edit'],
    retry: 'never',
    meaning: {
      en_us: 'Messages in a secret chat cannot be edited.',
      zh_cn: '密聊中的消息不支持编辑。'
    },
    remedy: { en_us: 'Use an ordinary chat.', zh_cn: '请使用普通会话。' }
  },
  {
    code: 230074,
    apis: ['edit'],
    retry: 'never',
    meaning: {
      en_us: 'Messages in a chat with third-party encryption cannot be edited.',
      zh_cn: '第三方加密会话中的消息不支持编辑。'
    },
    remedy: { en_us: 'Use an ordinary chat.', zh_cn: '请使用普通会话。' }
  },
  {
    code: 230075,
    apis: ['edit'],
    retry: 'never',
    meaning: {
      en_us: 'The time in which the message could be edited is over.',
      zh_cn: '消息已超过可编辑的时间。'
    },
    remedy: {
      en_us:
        'Send a new message: with `receive_id` beside `update_message_id` the action does so by itself. The admin sets the time.',
      zh_cn:
        '请发送新消息；在 `update_message_id` 之外再填写 `receive_id`，action 会自动改为发送。可编辑时长由企业管理员设置。'
    }
  },
  {
    code: 230110,
    apis: ['patch', 'edit', 'recall'],
    retry: 'never',
    meaning: { en_us: 'The message was deleted.', zh_cn: '消息已被删除。' },
    remedy: {
      en_us:
        'Give another message_id. With `receive_id` beside `update_message_id` the action sends a new message instead.',
      zh_cn:
        '请换用其他 message_id；在 `update_message_id` 之外再填写 `receive_id`，action 会改为发送新消息。'
    }
  },
  {
    code: 230111,
    apis: ['reply'],
    retry: 'never',
    meaning: {
      en_us: 'The message is going to delete itself and cannot be replied to.',
      zh_cn: '不能回复定时删除的消息。'
    },
    remedy: {
      en_us: 'Reply to another message, or send to the chat with `receive_id`.',
      zh_cn: '请回复其他消息，或通过 `receive_id` 直接发送到会话。'
    }
  }
]
