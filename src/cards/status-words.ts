import type { Localized } from '../model/locale.ts'
import type { Change } from '../model/run.ts'
import type { RunStatus } from '../model/run-status.ts'
import { md, type CardMarkdown } from '../text/card-markdown.ts'
import type { CardTag, HeaderColor, TagColor } from './card.ts'

/** How a status looks and what it is called. Never colour alone: a word or an icon says it too. */
export type StatusLook = {
  readonly icon: CardMarkdown
  readonly label: { readonly en_us: string; readonly zh_cn: string }
  readonly color: HeaderColor
  readonly tagColor: TagColor
}

/** The look of each status. */
export const STATUS_LOOKS: Readonly<Record<RunStatus, StatusLook>> = {
  queued: look(md`⏳`, 'Queued', '排队中', 'wathet', 'wathet'),
  in_progress: look(md`🔄`, 'Running', '运行中', 'blue', 'blue'),
  success: look(md`✅`, 'Success', '成功', 'green', 'green'),
  failure: look(md`❌`, 'Failed', '失败', 'red', 'red'),
  cancelled: look(md`🚫`, 'Cancelled', '已取消', 'grey', 'neutral'),
  skipped: look(md`⏭️`, 'Skipped', '已跳过', 'grey', 'neutral'),
  timed_out: look(md`⏰`, 'Timed out', '超时', 'red', 'red'),
  action_required: look(md`✋`, 'Action required', '等待处理', 'orange', 'orange'),
  neutral: look(md`⚪`, 'Neutral', '中性', 'grey', 'neutral')
}

/** The pill that says how a run changed against the last one; a run that still passes needs none. */
export const CHANGE_TAGS: Readonly<Record<Change, CardTag | undefined>> = {
  fixed: { text: { en_us: 'Fixed', zh_cn: '已修复' }, color: 'turquoise' },
  broken: { text: { en_us: 'Broken', zh_cn: '由成功转失败' }, color: 'carmine' },
  still_failing: { text: { en_us: 'Still failing', zh_cn: '仍然失败' }, color: 'orange' },
  still_passing: undefined
}

/** The pill of an attempt after the first. */
export function attemptTag(attempt: number): CardTag | undefined {
  if (attempt <= 1) return undefined
  const text: Localized = { en_us: `Attempt ${attempt}`, zh_cn: `第 ${attempt} 次运行` }
  return { text, color: 'neutral' }
}

function look(
  icon: CardMarkdown,
  english: string,
  chinese: string,
  color: HeaderColor,
  tagColor: TagColor
): StatusLook {
  return { icon, label: { en_us: english, zh_cn: chinese }, color, tagColor }
}
