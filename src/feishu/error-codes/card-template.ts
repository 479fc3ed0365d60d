import type { CardErrorEntry } from './error-entry.ts'

const MESSAGES_AND_BATCH = ['create', 'reply', 'patch', 'batch_send'] as const

/**
 * Card sub-codes of cards from Feishu's card builder (`template_id`).
 * Sources: the sub-code tables of the create, reply, patch and batch send pages, see card.ts.
 */
export const CARD_TEMPLATE_ERRORS: readonly CardErrorEntry[] = [
  {
    code: 200380,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: {
      en_us: 'The card template does not exist or is not published.',
      zh_cn: '卡片模板不存在或未发布。'
    },
    remedy: {
      en_us:
        'Save and publish the template in the card builder, and check `template_id` and `template_version_name`.',
      zh_cn: '在卡片搭建工具中保存并发布模板，并检查 `template_id` 和 `template_version_name`。'
    }
  },
  {
    code: 200381,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: {
      en_us: 'The app may not use the card template.',
      zh_cn: '应用没有该卡片模板的使用权限。'
    },
    remedy: {
      en_us: 'Open the template in the card builder, choose "Add custom bot/app" and add this app.',
      zh_cn: '在卡片搭建工具中打开该模板，通过「添加自定义机器人/应用」添加此应用。'
    }
  },
  {
    code: 200732,
    apis: MESSAGES_AND_BATCH,
    retry: 'never',
    meaning: {
      en_us: 'A template variable has another type than the template declares.',
      zh_cn: '模板变量的类型与模板中定义的不一致。'
    },
    remedy: {
      en_us:
        'Correct `template_variable`: numbers, booleans and strings are told apart, so mind the quotes.',
      zh_cn: '修正 `template_variable`：数字、布尔值和字符串类型不同，注意引号。'
    }
  },
  {
    code: 200737,
    apis: ['create'],
    retry: 'never',
    meaning: {
      en_us: 'A template variable has the wrong format, a date for example.',
      zh_cn: '模板变量的格式错误，例如日期格式。'
    },
    remedy: {
      en_us:
        'Write the variable in `template_variable` in the `specifiedFormat` that the message names.',
      zh_cn: '按返回信息中的 `specifiedFormat` 修改 `template_variable` 中的变量。'
    }
  }
]
