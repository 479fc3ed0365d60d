import type { Language } from './drawing.ts'

/** What the drawing itself says, not the message. */
const WORDS = {
  everybody: { en_us: 'All', zh_cn: '所有人' },
  unknown_user: { en_us: 'Unknown user', zh_cn: '未知用户' },
  picture: { en_us: 'Picture', zh_cn: '图片' },
  sticker: { en_us: 'Sticker', zh_cn: '表情包' },
  file: { en_us: 'File', zh_cn: '文件' },
  audio: { en_us: 'Audio', zh_cn: '语音' },
  video: { en_us: 'Video', zh_cn: '视频' },
  group_card: { en_us: 'Group card', zh_cn: '群名片' },
  person_card: { en_us: 'Personal card', zh_cn: '个人名片' },
  card: { en_us: 'Card', zh_cn: '卡片' },
  chart: { en_us: 'Chart', zh_cn: '图表' },
  template: { en_us: 'Card template', zh_cn: '卡片模板' },
  unknown_part: { en_us: 'Unknown component', zh_cn: '未知组件' },
  select: { en_us: 'Please select', zh_cn: '请选择' },
  type_here: { en_us: 'Please enter', zh_cn: '请输入' },
  more: { en_us: 'More', zh_cn: '更多' },
  empty: { en_us: 'Empty card', zh_cn: '空卡片' },
  not_content: { en_us: 'Not a message content', zh_cn: '无法识别的消息内容' }
} as const

export type Word = keyof typeof WORDS

/** A word of the drawing in the reader's language. */
export function word(name: Word, language: Language): string {
  return WORDS[name][language]
}
