import type { CardErrorEntry } from './error-entry.ts'

/**
 * Codes that only the card entity page documents, for rules that hold for every card.
 * Source: https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create
 */
export const CARD_ENTITY_ERRORS: readonly CardErrorEntry[] = [
  {
    code: 200220,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The card could not be generated.', zh_cn: '生成卡片内容失败。' },
    remedy: {
      en_us: 'Check the card against the reference of its schema.',
      zh_cn: '请对照卡片结构文档检查卡片内容。'
    }
  },
  {
    code: 200860,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The card is larger than 30 KB.', zh_cn: '卡片超过 30 KB。' },
    remedy: { en_us: 'Shorten the card.', zh_cn: '请精简卡片内容。' }
  },
  {
    code: 300301,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'Two elements have the same `element_id`.',
      zh_cn: '卡片中的 `element_id` 重复。'
    },
    remedy: {
      en_us: 'Make every `element_id` unique within the card.',
      zh_cn: '请确保每个 `element_id` 在卡片内唯一。'
    }
  },
  {
    code: 300302,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'JSON 2.0 does not allow `config.update_multi: false`.',
      zh_cn: 'JSON 2.0 不允许设置 `config.update_multi: false`。'
    },
    remedy: {
      en_us: 'Remove `update_multi` from the card or set it to `true`.',
      zh_cn: '请从卡片中去掉 `update_multi`，或设为 `true`。'
    }
  },
  {
    code: 300303,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'Only cards of JSON 2.0 work here.',
      zh_cn: '此处仅支持 JSON 2.0 结构的卡片。'
    },
    remedy: {
      en_us: 'Add `schema: "2.0"` and put the elements under `body`.',
      zh_cn: '请声明 `schema: "2.0"`，并将组件放到 `body` 下。'
    }
  },
  {
    code: 300305,
    apis: 'any',
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
    code: 300307,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The card is empty.', zh_cn: '卡片内容为空。' },
    remedy: { en_us: 'Put an element into the card.', zh_cn: '请在卡片中至少添加一个组件。' }
  }
]
