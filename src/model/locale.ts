/** The languages that the built-in texts exist in. English is the base text. */
export type Language = 'zh_cn' | 'en_us'

/** The `locale` input: one language, or `auto` for both, where each reader's client picks. */
export type Locale = Language | 'auto'

/** A text in both languages, or one text that is the same in both. */
export type Localized<T extends string = string> = T | { readonly en_us: T; readonly zh_cn: T }

/** True for a text, in one form or in both languages. */
export function isLocalized(value: unknown): value is Localized {
  if (typeof value === 'string') return true
  return typeof value === 'object' && value !== null && 'en_us' in value && 'zh_cn' in value
}

/** The text in one language. */
export function inLanguage<T extends string>(text: Localized<T>, language: Language): T {
  return typeof text === 'string' ? text : text[language]
}

/** The text that `write` gives for each language. */
export function localized<T extends string>(write: (language: Language) => T): Localized<T> {
  return { en_us: write('en_us'), zh_cn: write('zh_cn') }
}

/** Applies `transform` to the text of each language. */
export function mapLocalized<T extends string, U extends string>(
  text: Localized<T>,
  transform: (text: T, language: Language) => U
): Localized<U> {
  return {
    en_us: transform(inLanguage(text, 'en_us'), 'en_us'),
    zh_cn: transform(inLanguage(text, 'zh_cn'), 'zh_cn')
  }
}
