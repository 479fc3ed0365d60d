/** What JSON 2.0 knows of a tag: its own properties beside `tag`, `element_id` and `margin`. */
const LAYOUT =
  'padding direction horizontal_spacing vertical_spacing horizontal_align vertical_align'
const INTERACTIVE = 'behaviors confirm disabled disabled_tips hover_tips name required value'
const TEXT = 'content i18n_content text_size text_color text_align lines'
const CHOICE = `${INTERACTIVE} options placeholder type width`
const PICKER = `${INTERACTIVE} initial_date initial_time initial_datetime placeholder width`

/**
 * Properties by tag (open.feishu.cn, card JSON 2.0, each component's page), with the legacy ones that official 2.0 samples still
 * carry: `action_type`, `url`, `multi_url`, `value`, `mode`, `custom_width`, `compact_width`.
 * `*` takes anything: the fields of `audio` are not documented here.
 */
const PROPERTIES: Readonly<Record<string, string>> = {
  plain_text: `${TEXT} i18n`,
  lark_md: `${TEXT} i18n`,
  text_tag: 'text color',
  standard_icon: 'token color size',
  custom_icon: 'img_key i18n_img_key size',
  div: 'text fields width icon',
  markdown: 'content i18n_content text_size text_align icon',
  hr: '',
  img: 'img_key i18n_img_key alt title corner_radius scale_type size transparent preview mode custom_width compact_width',
  img_combination: 'combination_mode img_list combination_transparent corner_radius',
  person: 'user_id size show_avatar show_name style',
  person_list: 'persons size show_name show_avatar lines drop_invalid_user_id icon ud_icon',
  chart: 'chart_spec aspect_ratio color_theme preview height',
  audio: '*',
  table: 'columns rows page_size row_height row_max_height freeze_first_column header_style',
  column_set: `${LAYOUT} columns flex_mode background_style action`,
  column: `${LAYOUT} width weight background_style action elements`,
  collapsible_panel: `${LAYOUT} expanded header border background_color elements`,
  interactive_container: `${LAYOUT} ${INTERACTIVE} elements width height background_style has_border border_color corner_radius`,
  form: `${LAYOUT} name elements`,
  button: `${INTERACTIVE} text type size width icon form_action_type action_type url multi_url`,
  overflow: `${INTERACTIVE} options width`,
  input: `${INTERACTIVE} placeholder default_value i18n_default_value max_length input_type rows auto_resize max_rows show_icon label label_position width`,
  select_static: `${CHOICE} initial_option initial_index`,
  multi_select_static: `${CHOICE} selected_values`,
  select_person: `${CHOICE} initial_option initial_index`,
  multi_select_person: `${CHOICE} selected_values`,
  date_picker: PICKER,
  picker_time: PICKER,
  picker_datetime: PICKER,
  select_img: `${INTERACTIVE} options multi_select layout can_preview aspect_ratio style`,
  checker: `${INTERACTIVE} checked text overall_checkable button_area checked_style padding`
}

/** Properties of the parts that have no tag. `wide_screen_mode` is legacy. */
const PARTS: Readonly<Record<'card' | 'config' | 'header' | 'body', string>> = {
  card: 'schema config card_link header body',
  config:
    'update_multi enable_forward enable_forward_interaction width_mode summary locales use_custom_translation style streaming_mode streaming_config wide_screen_mode compact_width',
  header: 'title subtitle text_tag_list i18n_text_tag_list template icon padding',
  body: `${LAYOUT} elements`
}

/** Tags that JSON 2.0 has given up (200861). */
export const REMOVED_TAGS = new Set(['action', 'note'])

export const CONTAINER_TAGS = new Set([
  'column_set',
  'form',
  'interactive_container',
  'collapsible_panel'
])

/** Interactive components, which JSON 1.0 wants inside `action` and a form wants named. */
export const INTERACTIVE_TAGS = new Set([
  'button',
  'overflow',
  'input',
  'select_static',
  'multi_select_static',
  'select_person',
  'multi_select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
  'select_img',
  'checker'
])

const KNOWN = new Map(
  Object.entries(PROPERTIES).map(([tag, names]) => [
    tag,
    new Set(['tag', 'element_id', 'margin', ...names.split(' ')])
  ])
)

const KNOWN_PARTS = new Map(
  Object.entries(PARTS).map(([part, names]) => [part, new Set(names.split(' '))])
)

/** True for a tag of the schema. */
export function isKnownTag(tag: string, schema: '1.0' | '2.0'): boolean {
  return KNOWN.has(tag) || (schema === '1.0' && REMOVED_TAGS.has(tag))
}

/** The first property that JSON 2.0 does not know of a tag. */
export function unknownProperty(tag: string, names: readonly string[]): string | undefined {
  const known = KNOWN.get(tag)
  if (known === undefined || known.has('*')) return undefined
  return names.find(name => !known.has(name))
}

/** The first property that JSON 2.0 does not know of the card, its config, header or body. */
export function unknownPartProperty(
  part: keyof typeof PARTS,
  names: readonly string[]
): string | undefined {
  return names.find(name => KNOWN_PARTS.get(part)?.has(name) !== true)
}
