import type { CardView } from '../card-view.ts'
import { warning, type Finding } from '../issue.ts'
import { markdownTexts } from '../markdown-texts.ts'

const IMAGE_URL = /!\[[^\]\n]{0,500}\]\(\s*(?:https?:|\/|\.)/

/** `![text](…)` takes an image_key; for a URL Feishu may refuse the card (200570; …/content-components/rich-text). */
export function markdownImages(card: CardView): Finding[] {
  return markdownTexts(card).flatMap(({ text, at }) =>
    IMAGE_URL.test(text)
      ? [
          warning(
            at,
            'The Markdown shows a picture by its URL; Feishu takes image keys alone.',
            'Upload the picture, or write a link.'
          )
        ]
      : []
  )
}
