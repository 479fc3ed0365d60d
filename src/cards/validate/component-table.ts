/**
 * What a component of card JSON 2.0 is written with, beside the properties that all share. Where the
 * page lists every property (`isComplete`), Feishu refuses any other; elsewhere it may
 * (https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes).
 */
export type Component = {
  readonly properties: readonly string[]
  readonly isComplete: boolean
  /** Keys of older cards that official samples still carry, and what to write instead. */
  readonly legacy?: Readonly<Record<string, string>>
}

const INTERACTIVE = [
  'behaviors',
  'confirm',
  'disabled',
  'disabled_tips',
  'hover_tips',
  'name',
  'required'
]
/** How the elements of a container, or of the body, stand in it. */
export const LAYOUT = [
  'padding',
  'direction',
  'horizontal_spacing',
  'vertical_spacing',
  'horizontal_align',
  'vertical_align'
]
const TEXT = ['content', 'i18n_content', 'text_size', 'text_color', 'text_align', 'lines']
const SELECT = ['options', 'placeholder', 'type', 'width', 'initial_option', 'initial_index']
const USE_BEHAVIORS = 'behaviors: [{type: open_url, default_url: …}]'

// …/feishu-cards/card-json-v2-components/{content,containers,interactive}-components/…
/** The components of card JSON 2.0 by tag. `audio` is missing: its page was not read. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  // Display
  div: {
    properties: ['text', 'width', 'fields', 'icon'],
    isComplete: true,
    legacy: { extra: 'columns' }
  },
  markdown: {
    properties: ['content', 'i18n_content', 'text_size', 'text_align', 'icon'],
    isComplete: true,
    legacy: { href: 'a <link> tag' }
  },
  hr: { properties: [], isComplete: true },
  img: {
    properties: [
      'img_key',
      'i18n_img_key',
      'alt',
      'title',
      'corner_radius',
      'scale_type',
      'size',
      'transparent',
      'preview'
    ],
    isComplete: true,
    legacy: { mode: 'scale_type and size', custom_width: 'size', compact_width: 'size' }
  },
  img_combination: {
    properties: ['combination_mode', 'img_list', 'combination_transparent', 'corner_radius'],
    isComplete: false
  },
  person: {
    properties: ['user_id', 'size', 'show_avatar', 'show_name', 'style'],
    isComplete: false
  },
  person_list: {
    properties: [
      'persons',
      'size',
      'show_name',
      'show_avatar',
      'lines',
      'drop_invalid_user_id',
      'icon',
      'ud_icon'
    ],
    isComplete: false
  },
  chart: {
    properties: ['chart_spec', 'aspect_ratio', 'color_theme', 'preview', 'height'],
    isComplete: false
  },
  table: {
    properties: [
      'columns',
      'rows',
      'page_size',
      'row_height',
      'row_max_height',
      'freeze_first_column',
      'header_style'
    ],
    isComplete: false
  },
  // Containers
  column_set: {
    properties: [...LAYOUT, 'columns', 'flex_mode', 'background_style', 'action'],
    isComplete: true
  },
  column: {
    properties: [...LAYOUT, 'width', 'weight', 'background_style', 'action', 'elements'],
    isComplete: true
  },
  collapsible_panel: {
    properties: [...LAYOUT, 'expanded', 'header', 'border', 'background_color', 'elements'],
    isComplete: true
  },
  interactive_container: {
    properties: [
      ...LAYOUT,
      ...INTERACTIVE,
      'elements',
      'width',
      'height',
      'background_style',
      'has_border',
      'border_color',
      'corner_radius'
    ],
    isComplete: false
  },
  form: { properties: [...LAYOUT, 'name', 'elements'], isComplete: false },
  // Interactive
  button: {
    properties: [...INTERACTIVE, 'text', 'type', 'size', 'width', 'icon', 'form_action_type'],
    isComplete: true,
    legacy: {
      url: USE_BEHAVIORS,
      multi_url: USE_BEHAVIORS,
      value: 'behaviors: [{type: callback, value: …}]',
      action_type: 'form_action_type',
      complex_interaction: 'behaviors'
    }
  },
  overflow: {
    properties: [...INTERACTIVE, 'options', 'width'],
    isComplete: false,
    legacy: { value: 'behaviors' }
  },
  input: {
    properties: [
      ...INTERACTIVE,
      'placeholder',
      'default_value',
      'i18n_default_value',
      'max_length',
      'input_type',
      'rows',
      'auto_resize',
      'max_rows',
      'show_icon',
      'label',
      'label_position',
      'width'
    ],
    isComplete: false,
    legacy: { value: 'behaviors' }
  },
  select_static: {
    properties: [...INTERACTIVE, ...SELECT],
    isComplete: false,
    legacy: { value: 'behaviors' }
  },
  multi_select_static: {
    properties: [...INTERACTIVE, ...SELECT, 'selected_values'],
    isComplete: false
  },
  select_person: {
    properties: [...INTERACTIVE, ...SELECT],
    isComplete: false,
    legacy: { value: 'behaviors' }
  },
  multi_select_person: {
    properties: [...INTERACTIVE, ...SELECT, 'selected_values'],
    isComplete: false
  },
  date_picker: datePicker('initial_date'),
  picker_time: datePicker('initial_time'),
  picker_datetime: datePicker('initial_datetime'),
  select_img: {
    properties: [
      ...INTERACTIVE,
      'options',
      'multi_select',
      'layout',
      'can_preview',
      'aspect_ratio',
      'style'
    ],
    isComplete: false,
    legacy: { value: 'behaviors' }
  },
  checker: {
    properties: [
      ...INTERACTIVE,
      'checked',
      'text',
      'overall_checkable',
      'button_area',
      'checked_style',
      'padding'
    ],
    isComplete: false
  },
  // Nodes of text and icons
  plain_text: { properties: [...TEXT, 'i18n'], isComplete: false },
  lark_md: {
    properties: [...TEXT, 'i18n'],
    isComplete: false,
    legacy: { href: 'a link in the text' }
  },
  text_tag: { properties: ['text', 'color'], isComplete: true },
  standard_icon: { properties: ['token', 'color', 'size'], isComplete: false },
  custom_icon: { properties: ['img_key', 'i18n_img_key', 'size'], isComplete: false }
}

function datePicker(initial: string): Component {
  return {
    properties: [...INTERACTIVE, 'placeholder', 'width', initial],
    isComplete: false,
    legacy: { value: 'behaviors' }
  }
}
