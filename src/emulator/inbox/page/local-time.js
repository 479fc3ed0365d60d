/**
 * A moment in the reader's own time zone and language, in one of the formats of `<local_datetime>`
 * (…/content-components/rich-text), `iso`, or a pattern of a table's date column (`YYYY/MM/DD HH:mm:ss`).
 *
 * @param {number} ms
 * @param {string} format
 * @param {string} language
 * @param {string} [timeZone] the reader's own when left out
 * @returns {string}
 */
export function formatMoment(ms, format, language, timeZone) {
  const moment = new Date(ms)
  if (Number.isNaN(moment.getTime())) return ''
  const part = partsOf(moment, timeZone)
  const locale = language === 'zh_cn' ? 'zh-CN' : 'en-US'
  /** @param {Intl.DateTimeFormatOptions} options */
  const local = options =>
    new Intl.DateTimeFormat(locale, { ...options, ...(timeZone ? { timeZone } : {}) }).format(
      moment
    )
  switch (format) {
    case 'date_num':
      return `${part.YYYY}-${part.MM}-${part.DD}`
    case 'date_short':
      return local({ month: 'short', day: 'numeric' })
    case 'date':
      return local({ year: 'numeric', month: 'short', day: 'numeric' })
    case 'week':
      return local({ weekday: 'long' })
    case 'week_short':
      return local({ weekday: 'short' })
    case 'time':
      return `${part.HH}:${part.mm}`
    case 'time_sec':
      return `${part.HH}:${part.mm}:${part.ss}`
    case 'timezone':
      return offsetOf(moment, timeZone)
    case 'iso':
      return `${part.YYYY}-${part.MM}-${part.DD}T${part.HH}:${part.mm}:${part.ss}${offsetOf(moment, timeZone).slice(3) || 'Z'}`
    default:
      return format.replace(
        /YYYY|MM|DD|HH|mm|ss/g,
        name => part[/** @type {keyof typeof part} */ (name)]
      )
  }
}

/**
 * @param {Date} moment
 * @param {string} [timeZone]
 */
function partsOf(moment, timeZone) {
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {})
  }).formatToParts(moment)
  /** @param {Intl.DateTimeFormatPartTypes} type */
  const get = type => parts.find(part => part.type === type)?.value ?? ''
  return {
    YYYY: get('year').padStart(4, '0'),
    MM: get('month'),
    DD: get('day'),
    HH: get('hour'),
    mm: get('minute'),
    ss: get('second')
  }
}

/**
 * `GMT+08:00`.
 *
 * @param {Date} moment
 * @param {string} [timeZone]
 */
function offsetOf(moment, timeZone) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZoneName: 'longOffset',
    ...(timeZone ? { timeZone } : {})
  }).formatToParts(moment)
  return parts.find(part => part.type === 'timeZoneName')?.value ?? 'GMT'
}
