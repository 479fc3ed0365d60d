import type { ErrorEntry } from './error-entry.ts'

/**
 * Whom a message can reach: chats, users, topics.
 * Sources: the im/v1 message pages create, reply, patch, update, delete on
 * https://open.feishu.cn/document/server-docs/im-v1/message/create and beside it.
 */
export const RECIPIENT_ERRORS: readonly ErrorEntry[] = [
  {
    code: 230002,
    apis: ['create', 'reply', 'edit', 'recall'],
    retry: 'never',
    meaning: { en_us: 'The bot is not in the group.', zh_cn: '机器人不在该群中。' },
    remedy: {
      en_us: 'Add the bot to the group: group settings, "Bots", "Add Bot".',
      zh_cn: '在群设置的「群机器人」中把该应用的机器人添加进群。'
    }
  },
  {
    code: 230015,
    apis: ['create', 'reply'],
    retry: 'never',
    meaning: {
      en_us: 'A chat between two people cannot be shared.',
      zh_cn: '不能分享单聊的名片。'
    },
    remedy: {
      en_us: 'Share a group (`share_chat` with its `chat_id`) or a person (`share_user`).',
      zh_cn: '请分享群名片（`share_chat`，填写群的 `chat_id`）或个人名片（`share_user`）。'
    }
  },
  {
    code: 230018,
    apis: ['create', 'reply', 'edit'],
    retry: 'never',
    meaning: {
      en_us: 'The settings of the group forbid this, for example only some members may post.',
      zh_cn: '群设置禁止该操作，例如仅指定成员可发言。'
    },
    remedy: {
      en_us: 'Ask the group owner or an admin of the group to let the bot post.',
      zh_cn: '请群主或群管理员修改群设置，允许机器人发言。'
    }
  },
  {
    code: 230019,
    apis: ['create', 'reply'],
    retry: 'never',
    meaning: { en_us: 'The topic does not exist.', zh_cn: '话题不存在。' },
    remedy: {
      en_us: 'Check `reply_to`: the message may have been deleted together with its topic.',
      zh_cn: '检查 `reply_to`：该消息可能已随话题一起被删除。'
    }
  },
  {
    code: 230029,
    apis: ['create'],
    retry: 'never',
    meaning: { en_us: 'The user has left the company.', zh_cn: '用户已离职。' },
    remedy: {
      en_us: 'Remove the user from `receive_id`.',
      zh_cn: '请从 `receive_id` 中移除该用户。'
    }
  },
  {
    code: 230034,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'The receive_id is invalid, or not of the kind that receive_id_type says.',
      zh_cn: 'receive_id 无效，或与 receive_id_type 不一致。'
    },
    remedy: {
      en_us:
        'Check `receive_id`; an open_id holds only for the app it was read with. Set `receive_id_type` if the kind cannot be told by the shape.',
      zh_cn:
        '检查 `receive_id`，注意 open_id 只对获取它的应用有效；无法按格式识别类型时请设置 `receive_id_type`。'
    }
  },
  {
    code: 230035,
    apis: ['create', 'reply', 'edit'],
    retry: 'never',
    meaning: {
      en_us:
        'The bot may not speak here: the group is muted, the recipient blocked the bot, or a policy of the tenant forbids it.',
      zh_cn: '没有发送消息的权限：群聊已禁言、机器人被接收者屏蔽，或受企业沟通权限管控。'
    },
    remedy: {
      en_us:
        'Lift the mute of the group, let the user unblock the bot, or ask the admin about communication policies.',
      zh_cn: '解除群禁言，请接收者取消屏蔽机器人，或联系企业管理员检查沟通权限。'
    }
  },
  {
    code: 230036,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'The encryption key of the tenant was deleted, so its data cannot be read.',
      zh_cn: '企业加密密钥已被删除，相关数据不可用。'
    },
    remedy: { en_us: 'Contact an admin of the tenant.', zh_cn: '请联系企业管理员处理。' }
  },
  {
    code: 230038,
    apis: ['create', 'reply', 'edit'],
    retry: 'never',
    meaning: {
      en_us: 'A bot cannot write to a user of another tenant.',
      zh_cn: '不允许向其他企业的用户发送单聊消息。'
    },
    remedy: {
      en_us: 'Use an app of the tenant the user belongs to, or send to a group that both share.',
      zh_cn: '请使用该用户所在企业的应用，或改为发送到双方共同所在的群。'
    }
  },
  {
    code: 230053,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'The user has stopped receiving messages from this bot.',
      zh_cn: '用户已设置不再接收该机器人的消息。'
    },
    remedy: {
      en_us:
        'The user has to allow messages again in the chat with the bot; until then remove them from `receive_id`.',
      zh_cn: '需要用户在与机器人的会话中重新开启接收；在此之前请从 `receive_id` 中移除。'
    }
  },
  {
    code: 230071,
    apis: ['reply'],
    retry: 'never',
    meaning: {
      en_us: 'The group does not support replies as a topic.',
      zh_cn: '该群聊不支持以话题形式回复。'
    },
    remedy: { en_us: 'Remove `reply_in_thread`.', zh_cn: '请去掉 `reply_in_thread`。' }
  },
  {
    code: 230072,
    apis: ['reply'],
    retry: 'never',
    meaning: {
      en_us: 'An aggregated message cannot be replied to as a topic.',
      zh_cn: '已聚合的消息不支持以话题形式回复。'
    },
    remedy: { en_us: 'Remove `reply_in_thread`.', zh_cn: '请去掉 `reply_in_thread`。' }
  },
  {
    code: 230075,
    apis: ['create', 'reply'],
    retry: 'never',
    meaning: {
      en_us: 'The chat is encrypted; bots cannot write to secret chats.',
      zh_cn: '目标是密聊或密盾聊，不支持发送消息。'
    },
    remedy: {
      en_us: 'Send to an ordinary group or chat.',
      zh_cn: '请改为发送到普通群聊或单聊。'
    }
  },
  {
    code: 232009,
    apis: ['create', 'reply', 'patch', 'edit', 'recall'],
    retry: 'never',
    meaning: { en_us: 'The group has been dissolved.', zh_cn: '群组已被解散。' },
    remedy: {
      en_us: 'Use the chat_id of a group that exists.',
      zh_cn: '请换用仍然存在的群的 chat_id。'
    }
  }
]
