import type { EventButton, EventCardData } from './event.ts'

/** For events that have no page of their own: the run that they started. */
export function viewRunButton({ run }: EventCardData): EventButton {
  return { text: { en_us: 'View run', zh_cn: '查看运行' }, url: run.url, type: 'primary' }
}
