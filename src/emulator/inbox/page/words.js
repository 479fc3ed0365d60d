const WORDS = {
  title: { en_us: 'Feishu emulator', zh_cn: '飞书模拟器' },
  batches: { en_us: 'Batch deliveries', zh_cn: '批量消息' },
  requests: { en_us: 'Requests', zh_cn: '请求记录' },
  nothing: { en_us: 'Nothing has arrived here yet.', zh_cn: '还没有消息。' },
  choose: { en_us: 'Send a message, or choose a chat.', zh_cn: '发送一条消息，或选择一个会话。' },
  edited: { en_us: 'edited', zh_cn: '已编辑' },
  updated: { en_us: 'updated', zh_cn: '已更新' },
  recalled: { en_us: 'This message was recalled', zh_cn: '此消息已撤回' },
  reply_to: { en_us: 'Reply to', zh_cn: '回复' },
  webhook: { en_us: 'Custom bot', zh_cn: '自定义机器人' },
  bot: { en_us: 'Bot', zh_cn: '机器人' },
  to: { en_us: 'To', zh_cn: '发送给' },
  read_by: { en_us: 'read', zh_cn: '已读' },
  json: { en_us: 'JSON', zh_cn: 'JSON' },
  content: { en_us: 'Content', zh_cn: '消息内容' },
  request: { en_us: 'Request', zh_cn: '请求' },
  stored: { en_us: 'Message', zh_cn: '消息' },
  close: { en_us: 'Close', zh_cn: '关闭' },
  copy: { en_us: 'Copy', zh_cn: '复制' },
  light: { en_us: 'Light', zh_cn: '浅色' },
  dark: { en_us: 'Dark', zh_cn: '深色' },
  desktop: { en_us: 'Desktop', zh_cn: '桌面' },
  lost: {
    en_us: 'The emulator does not answer; trying again …',
    zh_cn: '模拟器没有响应，正在重试……'
  }
}

/** @typedef {'en_us' | 'zh_cn'} Language */
/** @typedef {keyof typeof WORDS} PageWord */

/**
 * A word of the page in the reader's language.
 *
 * @param {PageWord} name
 * @param {Language} language
 */
export function word(name, language) {
  return WORDS[name][language]
}
