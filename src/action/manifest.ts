// Generated from action.yml by `npm run generate`; edit action.yml instead.

/** Every input of action.yml with its default; '' where there is none or the runner evaluates it. */
export const INPUT_DEFAULTS = {
  app_id: '',
  app_secret: '',
  tenant_access_token: '',
  domain: '',
  github_token: '',
  webhook_url: '',
  webhook_secret: '',
  receive_id: '',
  receive_id_type: 'auto',
  reply_to: '',
  reply_in_thread: 'false',
  update_message_id: '',
  department_ids: '',
  open_ids: '',
  user_ids: '',
  union_ids: '',
  uuid: '',
  text: '',
  content: '',
  content_file: '',
  markdown: '',
  card: '',
  card_file: '',
  template_id: '',
  template_version_name: '',
  template_variable: '',
  msg_type: '',
  templated: '',
  variables: '',
  status: 'auto',
  status_scope: 'job',
  release_tag: '',
  send_when: 'always',
  title: '',
  subtitle: '',
  color: '',
  note: '',
  fields: '',
  buttons: '',
  mentions: '',
  mention_on: '',
  user_map: '',
  locale: 'auto',
  fail_on_error: '',
  retries: '4',
  timeout: '10',
  dry_run: 'false',
  summary: 'true',
  job_status: '',
  check_run_id: ''
} as const

export type InputName = keyof typeof INPUT_DEFAULTS

/** Every output of action.yml. */
export const OUTPUT_NAMES = [
  'message_id',
  'message_ids',
  'chat_id',
  'thread_id',
  'root_id',
  'parent_id',
  'create_time',
  'results',
  'batch_message_ids',
  'invalid_ids',
  'card',
  'ok',
  'skipped',
  'error_code',
  'error_message',
  'log_id'
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]
