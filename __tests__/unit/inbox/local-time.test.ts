import { describe, expect, test } from '@jest/globals'

const { formatMoment } = (await import(
  new URL('../../../src/emulator/inbox/page/local-time.js', import.meta.url).href
)) as {
  formatMoment: (ms: number, format: string, language: string, timeZone?: string) => string
}

const MOMENT = Date.UTC(2026, 0, 5, 22, 4, 9)

describe("a moment in the reader's time zone", () => {
  test.each([
    ['date_num', '2026-01-06', '2026-01-06'],
    ['date_short', 'Jan 6', '1月6日'],
    ['date', 'Jan 6, 2026', '2026年1月6日'],
    ['week', 'Tuesday', '星期二'],
    ['week_short', 'Tue', '周二'],
    ['time', '06:04', '06:04'],
    ['time_sec', '06:04:09', '06:04:09'],
    ['timezone', 'GMT+08:00', 'GMT+08:00'],
    ['iso', '2026-01-06T06:04:09+08:00', '2026-01-06T06:04:09+08:00'],
    ['YYYY/MM/DD HH:mm', '2026/01/06 06:04', '2026/01/06 06:04']
  ])('%s', (format, english, chinese) => {
    expect(formatMoment(MOMENT, format, 'en_us', 'Asia/Shanghai')).toBe(english)
    expect(formatMoment(MOMENT, format, 'zh_cn', 'Asia/Shanghai')).toBe(chinese)
  })

  test('is nothing where it is no time', () => {
    expect(formatMoment(Number.NaN, 'date', 'en_us')).toBe('')
  })
})
