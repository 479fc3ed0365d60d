import type { CardErrorEntry } from './error-entry.ts'

const MESSAGES_AND_BATCH = ['create', 'reply', 'patch', 'batch_send'] as const

/**
 * Card sub-codes in the message of 230099 (create, reply, patch) and 11246 (batch send). They are
 * looked up whatever the API, because the pages list fewer than Feishu sends.
 * Sources: "230099 子错误码" on the create, reply and patch pages, "11246 子错误码" on
 * https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM
 */
export const CARD_ERRORS: readonly CardErrorEntry[] = [
  {
    code: 100290,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: {
      en_us: 'A user id in the card (a mention or a person element) is invalid.',
      zh_cn: '卡片中 @ 人或人员组件使用的用户 ID 无效。'
    },
    remedy: {
      en_us:
        'Correct the id in `mentions`, `user_map` or the card: it has to be a user of this tenant, and an open_id has to come from this app.',
      zh_cn:
        '修正 `mentions`、`user_map` 或卡片中的 ID：必须是本企业用户，open_id 必须由当前应用获取。'
    }
  },
  {
    code: 11310,
    text: 'template is not visible to app',
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'The app cannot see the card template.',
      zh_cn: '应用无法使用该卡片模板。'
    },
    remedy: {
      en_us:
        'Put the owner of the card template into the availability range of the app, and add the app to the template in the card builder.',
      zh_cn: '将卡片所有者加入应用的可用范围，并在卡片搭建工具中为该模板添加此应用。'
    }
  },
  {
    code: 11310,
    text: 'element exceeds the limit',
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'The card has more than 200 elements.',
      zh_cn: '卡片超过 200 个组件或元素。'
    },
    remedy: {
      en_us: 'Use fewer elements; elements inside columns and panels count too.',
      zh_cn: '请减少组件；分栏、折叠面板中的元素也计算在内。'
    }
  },
  {
    code: 11310,
    text: 'card action is lock',
    apis: ['create'],
    retry: 'later',
    meaning: {
      en_us: 'Somebody is using the card at this moment, so it cannot be updated.',
      zh_cn: '卡片正在交互中，暂时无法更新。'
    },
    remedy: {
      en_us:
        'Nothing was changed. The action tries again by itself; if it still fails, run the step again later.',
      zh_cn: '本次未执行，action 会自动重试；若仍失败，请稍后重新运行。'
    }
  },
  {
    code: 11310,
    text: 'card table number over limit',
    apis: ['create'],
    retry: 'never',
    meaning: { en_us: 'The card has too many tables.', zh_cn: '卡片中的表格过多。' },
    remedy: {
      en_us: 'Put at most five tables into a card, or write some of them as text.',
      zh_cn: '请减少表格（一张卡片最多 5 个），或将部分内容改为文本。'
    }
  },
  {
    code: 11310,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'The card breaks a rule that the message names.',
      zh_cn: '卡片不符合返回信息中提示的限制。'
    },
    remedy: {
      en_us: 'Change the card as the message says.',
      zh_cn: '请按返回信息修改卡片。'
    }
  },
  {
    code: 200550,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: {
      en_us: 'The `chart_spec` of a chart is invalid.',
      zh_cn: '图表组件的 `chart_spec` 配置错误。'
    },
    remedy: {
      en_us: 'Correct the chart at the path that the message names; it follows VChart.',
      zh_cn: '按返回信息中的路径修正图表配置，写法遵循 VChart。'
    }
  },
  {
    code: 200570,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: { en_us: 'An `img_key` in the card is invalid.', zh_cn: '卡片中的 `img_key` 无效。' },
    remedy: {
      en_us:
        'Upload the picture with the app that sends (or in the card builder) and use that key.',
      zh_cn: '请用发送消息的应用（或在搭建工具中）上传图片，并使用返回的 key。'
    }
  },
  {
    code: 200621,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: { en_us: 'Feishu cannot parse the card JSON.', zh_cn: '卡片 JSON 格式错误。' },
    remedy: {
      en_us:
        'Compare the card with the reference of its schema (1.0 or 2.0): JSON 2.0 refuses unknown fields and wrong types.',
      zh_cn: '对照卡片结构文档（1.0 或 2.0）检查：JSON 2.0 不接受未知字段和错误的类型。'
    }
  },
  {
    code: 200861,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: {
      en_us: 'The card uses a tag that JSON 2.0 no longer has.',
      zh_cn: '卡片使用了 JSON 2.0 不再支持的组件。'
    },
    remedy: {
      en_us:
        'Replace the tag: buttons instead of `action`, small grey Markdown instead of `note`; or keep the card in JSON 1.0.',
      zh_cn: '替换该组件：用按钮代替 `action`，用小号灰色文本代替 `note`；或继续使用 JSON 1.0。'
    }
  },
  {
    code: 200914,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: {
      en_us: 'The `rows` of a table are invalid: bad JSON, or a cell does not fit its `data_type`.',
      zh_cn: '表格的 `rows` 无效：JSON 不合法，或单元格与列的 `data_type` 不符。'
    },
    remedy: {
      en_us: 'Correct the cell at the row and column that the message names, counted from 0.',
      zh_cn: '按返回信息中的行列索引（从 0 开始）修正单元格。'
    }
  },
  {
    code: 200915,
    apis: ['create', 'reply'],
    retry: 'never',
    meaning: {
      en_us: 'A row of a table has a key that no column declares.',
      zh_cn: '表格行使用了未在列中声明的名称。'
    },
    remedy: {
      en_us: 'Each key in `rows` has to be the `name` of one of the `columns`.',
      zh_cn: '`rows` 中的每个键都必须是 `columns` 中某一列的 `name`。'
    }
  },
  {
    code: 300220,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'A card with audio cannot be forwarded.',
      zh_cn: '包含音频组件的卡片不支持转发。'
    },
    remedy: {
      en_us: 'Set `config.enable_forward` to `false` in the card.',
      zh_cn: '请在卡片中将 `config.enable_forward` 设为 `false`。'
    }
  },
  {
    code: 300230,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'Two audio elements have the same `audio_id`.',
      zh_cn: '卡片中音频组件的 `audio_id` 重复。'
    },
    remedy: {
      en_us: 'Give each audio element an `audio_id` of its own.',
      zh_cn: '请确保每个音频组件的 `audio_id` 在卡片内唯一。'
    }
  },
  {
    code: 300240,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'The app cannot read the audio file of the card.',
      zh_cn: '应用无法获取卡片中的音频文件。'
    },
    remedy: {
      en_us: 'Upload the audio with the app that sends, and use that `file_key`.',
      zh_cn: '请用发送卡片的应用上传音频，并使用返回的 `file_key`。'
    }
  }
]
