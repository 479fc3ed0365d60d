import { isJsonObject, type JsonObject } from '../../../model/json.ts'
import { nearestName } from '../../../text/nearest-name.ts'
import type { JsonPath } from '../../../text/structured-path.ts'
import type { CardView } from '../card-view.ts'
import { warning, type Finding } from '../issue.ts'

const LANGUAGES: readonly string[] = [
  'en_us',
  'zh_cn',
  'zh_hk',
  'zh_tw',
  'ja_jp',
  'id_id',
  'vi_vn',
  'th_th',
  'pt_br',
  'es_es',
  'ko_kr',
  'de_de',
  'fr_fr',
  'it_it',
  'ru_ru',
  'ms_my'
]

/** The keys of `i18n_…` objects are Feishu's 16 languages, in lower case (…/feishu-cards/configure-multi-language-content). */
export function languages({ root, nodes }: CardView): Finding[] {
  const { config, header } = root
  const summary = isJsonObject(config) ? config['summary'] : undefined
  return [
    ...unknownLanguages(root, []),
    ...(isJsonObject(summary) ? unknownLanguages(summary, ['config', 'summary']) : []),
    ...(isJsonObject(header) ? unknownLanguages(header, ['header']) : []),
    ...nodes.flatMap(({ object, path }) => unknownLanguages(object, path))
  ]
}

function unknownLanguages(object: JsonObject, path: JsonPath): Finding[] {
  return Object.entries(object).flatMap(([key, texts]) => {
    if (!key.startsWith('i18n') || !isJsonObject(texts)) return []
    return Object.keys(texts).flatMap(language => {
      if (LANGUAGES.includes(language)) return []
      const near = nearestName(language.replace('-', '_'), LANGUAGES)
      const fix = near === undefined ? `Write one of ${LANGUAGES.join(', ')}.` : `Write ${near}.`
      const message = `${JSON.stringify(language)} is not a language of a card.`
      return [warning([...path, key, language], message, fix)]
    })
  })
}
