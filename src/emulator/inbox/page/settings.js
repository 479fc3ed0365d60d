/** @import { Language } from './words.js' */
import { element } from './dom.js'
import { word } from './words.js'

/** @typedef {{ language: Language, theme: 'light' | 'dark', width: 'desktop' | '375' | '320' }} Settings */

/** @type {{ [K in keyof Settings]: readonly Settings[K][] }} */
const CHOICES = {
  language: ['en_us', 'zh_cn'],
  theme: ['light', 'dark'],
  width: ['desktop', '375', '320']
}

const STORED = 'feishu-emulator-settings'

/**
 * What the reader chose last time, else what the browser prefers.
 *
 * @returns {Settings}
 */
export function readSettings() {
  const stored = readStored()
  return {
    language: pick('language', stored) ?? (navigator.language.startsWith('zh') ? 'zh_cn' : 'en_us'),
    theme:
      pick('theme', stored) ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    width: pick('width', stored) ?? 'desktop'
  }
}

/**
 * Puts the settings into effect and keeps them.
 *
 * @param {Settings} settings
 */
export function applySettings(settings) {
  const { dataset } = document.documentElement
  dataset['theme'] = settings.theme
  dataset['width'] = settings.width
  document.documentElement.lang = settings.language === 'zh_cn' ? 'zh-CN' : 'en'
  try {
    localStorage.setItem(STORED, JSON.stringify(settings))
  } catch {
    // Private windows may refuse; the settings then last as long as the page.
  }
}

/**
 * The controls.
 *
 * @param {Settings} settings
 * @param {(settings: Settings) => void} onChange
 * @returns {HTMLElement[]}
 */
export function drawSettings(settings, onChange) {
  return [
    group('language', settings, onChange, value => (value === 'zh_cn' ? '中文' : 'English')),
    group('theme', settings, onChange, value => word(value, settings.language)),
    group('width', settings, onChange, value =>
      value === 'desktop' ? word(value, settings.language) : value
    )
  ]
}

/**
 * @template {keyof Settings} K
 * @param {K} name
 * @param {Settings} settings
 * @param {(settings: Settings) => void} onChange
 * @param {(value: Settings[K]) => string} label
 */
function group(name, settings, onChange, label) {
  return element(
    'div',
    { className: 'choices' },
    ...CHOICES[name].map(value =>
      element('button', {
        type: 'button',
        textContent: label(value),
        ariaPressed: String(settings[name] === value),
        onclick: () => onChange({ ...settings, [name]: value })
      })
    )
  )
}

/**
 * @template {keyof Settings} K
 * @param {K} name
 * @param {Partial<Record<string, unknown>>} stored
 * @returns {Settings[K] | undefined}
 */
function pick(name, stored) {
  return CHOICES[name].find(value => value === stored[name])
}

/** @returns {Partial<Record<string, unknown>>} */
function readStored() {
  try {
    const stored = JSON.parse(localStorage.getItem(STORED) ?? '{}')
    return typeof stored === 'object' && stored !== null ? stored : {}
  } catch {
    return {}
  }
}
