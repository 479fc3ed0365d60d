import type { MarkdownOptions } from '../../src/cards/markdown/markdown-options.ts'

/** A document of octo/shop at v1.2.0, with overrides. */
export function makeMarkdownOptions(overrides: Partial<MarkdownOptions> = {}) {
  return {
    newlines: 'comment',
    repository: { serverUrl: 'https://github.com', name: 'octo/shop', ref: 'v1.2.0' },
    pageUrl: 'https://github.com/octo/shop/releases/tag/v1.2.0',
    ...overrides
  } satisfies MarkdownOptions
}
