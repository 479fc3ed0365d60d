import { stringAt } from '../../../model/json.ts'
import { isAbsent, type CardNode, type CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

/** An image needs `img_key` and `alt` (…/card-json-v2-components/content-components/image); a key is no URL (200570). */
export function images({ nodes }: CardView): Finding[] {
  return nodes.flatMap(node => (node.tag === 'img' ? [...key(node), ...alternative(node)] : []))
}

function key({ object, path }: CardNode): Finding[] {
  const at = [...path, 'img_key']
  if (object['img_key'] === undefined && object['i18n_img_key'] !== undefined) return []
  const given = stringAt(object, 'img_key') ?? ''
  if (given === '')
    return [error(at, 'The image has no img_key.', 'Upload the picture and write its image_key.')]
  if (!/^https?:/i.test(given)) return []
  return [error(at, 'img_key is a URL.', 'Upload the picture and write its image_key.')]
}

function alternative({ object, path }: CardNode): Finding[] {
  const { alt } = object
  if (!isAbsent(alt)) return []
  const fix = 'Add alt: {tag: plain_text, content: ""}; the text may be empty.'
  // Some clients and 1.0 cards get by without it, so the card may still be taken there.
  return path[0] === 'body'
    ? [error([...path, 'alt'], 'The image has no alt.', fix)]
    : [warning([...path, 'alt'], 'The image has no alt.', fix)]
}
