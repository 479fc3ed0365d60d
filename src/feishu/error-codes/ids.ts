import type { ErrorEntry } from './error-entry.ts'

/**
 * Ids that the gateway knows to be wrong before a service sees them.
 * Source: the generic table https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN
 */
export const ID_ERRORS: readonly ErrorEntry[] = [
  {
    code: 99992351,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The open_id does not exist.', zh_cn: 'open_id 不存在。' },
    remedy: {
      en_us: 'Check the id; an open_id holds only for the app it was read with.',
      zh_cn: '检查该 ID；open_id 只对获取它的应用有效。'
    }
  },
  {
    code: 99992361,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The open_id belongs to another app.',
      zh_cn: 'open_id 属于其他应用。'
    },
    remedy: {
      en_us:
        'Read the open_id of the user with the app whose `app_id` you give, or use the e-mail address.',
      zh_cn: '请用当前 `app_id` 对应的应用重新获取该用户的 open_id，或改用邮箱。'
    }
  },
  {
    code: 99992354,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The message_id does not exist.', zh_cn: 'message_id 不存在。' },
    remedy: {
      en_us:
        'Check `reply_to` or `update_message_id`: it starts with `om_`. A batch id (`bm-…`) cannot be used here.',
      zh_cn:
        '检查 `reply_to` 或 `update_message_id`：应以 `om_` 开头，不能使用批量消息 ID（`bm-…`）。'
    }
  },
  {
    code: 99992356,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The chat_id does not exist.', zh_cn: 'chat_id 不存在。' },
    remedy: {
      en_us: 'Check the chat_id in `receive_id`: group settings show it at the bottom.',
      zh_cn: '检查 `receive_id` 中的 chat_id，可在群设置底部查看会话 ID。'
    }
  },
  {
    code: 99992360,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The user_id does not exist.', zh_cn: 'user_id 不存在。' },
    remedy: {
      en_us:
        'Check the id. What is not an `oc_`, `ou_`, `on_` id or an e-mail address is taken for a user_id unless `receive_id_type` says otherwise.',
      zh_cn:
        '检查该 ID；未设置 `receive_id_type` 时，不以 `oc_`、`ou_`、`on_` 开头且不是邮箱的 ID 会被当作 user_id。'
    }
  },
  {
    code: 99992364,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The user_id belongs to another tenant.', zh_cn: 'user_id 属于其他企业。' },
    remedy: {
      en_us: 'Use the user_id that the user has in the tenant of the app.',
      zh_cn: '请使用该用户在应用所属企业内的 user_id。'
    }
  },
  {
    code: 99992381,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The union_id belongs to another tenant.',
      zh_cn: 'union_id 属于其他企业。'
    },
    remedy: {
      en_us: 'Use the union_id that the user has for the developer of the app.',
      zh_cn: '请使用该用户在应用开发商下的 union_id。'
    }
  }
]
