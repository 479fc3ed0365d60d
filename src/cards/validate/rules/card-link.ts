import { isJsonObject, stringAt } from '../../../model/json.ts'
import { isAbsent, type CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

const PLATFORMS = ['pc_url', 'ios_url', 'android_url'] as const

/** `card_link` has a `url`, or one for each of the three platforms (…/feishu-cards/card-json-v2-structure). */
export function cardLink({ root }: CardView): Finding[] {
  const { card_link: link } = root
  if (isAbsent(link)) return []
  if (!isJsonObject(link))
    return [error(['card_link'], 'card_link is not an object.', 'Write card_link: {url: …}.')]
  const has = (key: string): boolean => (stringAt(link, key) ?? '') !== ''
  if (has('url') || PLATFORMS.every(has)) return []
  return [
    warning(['card_link'], 'card_link has no url.', `Add url, or all of ${PLATFORMS.join(', ')}.`)
  ]
}
