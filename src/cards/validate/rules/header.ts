import { arrayAt, isJsonObject, objectAt, type JsonObject } from '../../../model/json.ts'
import { nearestName } from '../../../text/nearest-name.ts'
import { HEADER_COLORS } from '../../card.ts'
import { isAbsent, type CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

const COLORS: readonly string[] = HEADER_COLORS
const MAX_TAGS = 3

/** The header: a title, a colour, at most 3 tags shown (…/card-json-v2-components/content-components/title). */
export function header({ root }: CardView): Finding[] {
  const given = root['header']
  if (isAbsent(given)) return []
  if (!isJsonObject(given))
    return [error(['header'], 'header is not an object.', 'Write header: {title: {…}}.')]
  return [...title(given), ...color(given), ...tagCount(given)]
}

function title(given: JsonObject): Finding[] {
  if (objectAt(given, 'title') ?? objectAt(given, 'subtitle')) return []
  if (!isAbsent(given['title'])) return []
  return [
    warning(['header'], 'The header has no title.', 'Add title: {tag: plain_text, content: …}.')
  ]
}

function color({ template }: JsonObject): Finding[] {
  if (isAbsent(template) || (typeof template === 'string' && COLORS.includes(template))) return []
  const nearest = typeof template === 'string' ? nearestName(template, COLORS) : undefined
  const fix =
    nearest === undefined ? `Write one of ${COLORS.join(', ')}.` : `Did you mean ${nearest}?`
  return [
    warning(['header', 'template'], `${JSON.stringify(template)} is not a header colour.`, fix)
  ]
}

function tagCount(given: JsonObject): Finding[] {
  const lists = [
    { at: ['text_tag_list'], list: arrayAt(given, 'text_tag_list') },
    ...Object.keys(objectAt(given, 'i18n_text_tag_list') ?? {}).map(language => ({
      at: ['i18n_text_tag_list', language],
      list: arrayAt(objectAt(given, 'i18n_text_tag_list'), language)
    }))
  ]
  return lists
    .filter(({ list }) => list.length > MAX_TAGS)
    .map(({ at, list }) =>
      warning(
        ['header', ...at],
        `The header has ${list.length} tags; clients show the first ${MAX_TAGS}.`,
        'Leave the others out.'
      )
    )
}
