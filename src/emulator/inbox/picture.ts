import type { Drawing } from './drawing.ts'
import type { Style, View } from './view.ts'
import { view } from './view.ts'
import { word } from './words.ts'

/** An uploaded picture by its key, or a labelled frame where the key is not known here. */
export function drawPicture(
  key: string,
  alt: string,
  drawing: Drawing,
  looks: { readonly class?: string; readonly style?: Style } = {}
): View {
  const { class: extra = '', style = {} } = looks
  const url = drawing.imageUrl(key)
  if (url !== undefined) {
    return view('img', {
      class: `picture ${extra}`.trim(),
      attributes: { src: url, alt, title: alt === '' ? key : alt },
      style
    })
  }
  const label = alt === '' ? word('picture', drawing.language) : alt
  return view(
    'span',
    { class: `picture unknown ${extra}`.trim(), attributes: { title: key }, style },
    view('span', 'picture-label', `🖼 ${label}`)
  )
}
