import { MSG_TYPES } from '../feishu/messages.ts'
import { RECEIVE_ID_TYPES } from '../feishu/receive-id.ts'
import type { Environment } from '../model/environment.ts'
import type { JsonObject } from '../model/json.ts'
import { RUN_STATUSES } from '../model/run-status.ts'
import { MENTION_RULES, SEND_RULES, type Inputs } from '../operations/inputs.ts'
import { checkToken, readCredentials, readCustomBots, readOrigin } from './credentials.ts'
import type { InputName } from './manifest.ts'
import {
  parseBoolean,
  parseChoice,
  parseInteger,
  parseList,
  parseObject,
  parseSeconds,
  parseValue
} from './parse-input.ts'
import type { RawInputs } from './raw-inputs.ts'

const MAX_RETRIES = 20
const MAX_TIMEOUT_SECONDS = 120

/**
 * Reads all inputs, once.
 *
 * @throws InputError for the first one that cannot be read
 */
export async function readInputs(raw: RawInputs, env: Environment): Promise<Inputs> {
  const text = raw.value
  const flag = (name: InputName): boolean => parseBoolean(name, text(name))
  const list = (name: InputName): string[] => parseList(name, text(name))
  const ids = (name: InputName): string[] => list(name).filter(id => id !== '')
  const credentials = readCredentials(raw, env)
  if (credentials !== undefined) checkToken(credentials)
  const templateVariable = await parseObject(
    'template_variable',
    text('template_variable'),
    '{"version": "1.2.0"}'
  )
  // Versions, commits and numbers of builds are often not in quotes; these end as text.
  const variables = await parseObject(
    'variables',
    text('variables'),
    '{"environment": "staging"}',
    'as_written'
  )
  const fields = await parseObject('fields', text('fields'), 'Environment: staging', 'as_written')
  const buttons = await parseValue('buttons', text('buttons'))
  const userMap = await readUserMap(text('user_map'))
  return {
    ...(credentials === undefined ? {} : { credentials }),
    customBots: readCustomBots(raw),
    origin: readOrigin(raw, env),

    receiveIds: ids('receive_id'),
    receiveIdType: parseChoice('receive_id_type', text('receive_id_type'), [
      'auto',
      ...RECEIVE_ID_TYPES
    ]),
    replyTo: text('reply_to'),
    replyInThread: flag('reply_in_thread'),
    updateMessageIds: list('update_message_id'),
    batchTargets: {
      department_ids: ids('department_ids'),
      open_ids: ids('open_ids'),
      user_ids: ids('user_ids'),
      union_ids: ids('union_ids')
    },
    recallMessageIds: ids('recall_message_id'),
    batchMessageIds: ids('batch_message_id'),
    uuid: text('uuid'),

    text: text('text'),
    markdown: text('markdown'),
    content: text('content'),
    contentFile: text('content_file'),
    card: text('card'),
    cardFile: text('card_file'),
    file: text('file'),
    cover: text('cover'),
    uploadImages: flag('upload_images'),
    templateId: text('template_id'),
    templateVersionName: text('template_version_name'),
    ...(templateVariable === undefined ? {} : { templateVariable }),
    ...(text('msg_type') === ''
      ? {}
      : { msgType: parseChoice('msg_type', text('msg_type'), MSG_TYPES) }),

    ...(text('templated') === '' ? {} : { templated: flag('templated') }),
    ...(variables === undefined ? {} : { variables }),

    status: parseChoice('status', text('status'), ['auto', ...RUN_STATUSES]),
    statusScope: parseChoice('status_scope', text('status_scope'), ['job', 'run']),
    releaseTag: text('release_tag'),
    sendWhen: parseChoice('send_when', text('send_when'), SEND_RULES),
    title: text('title'),
    subtitle: text('subtitle'),
    color: text('color'),
    note: text('note'),
    ...(fields === undefined ? {} : { fields }),
    ...(buttons === undefined ? {} : { buttons }),
    mentions: ids('mentions'),
    ...(text('mention_on') === ''
      ? {}
      : { mentionOn: parseChoice('mention_on', text('mention_on'), MENTION_RULES) }),
    ...(userMap === undefined ? {} : { userMap }),
    locale: parseChoice('locale', text('locale'), ['auto', 'zh_cn', 'en_us']),

    failOnError: text('fail_on_error') === '' ? text('card') !== 'status' : flag('fail_on_error'),
    retries: parseInteger('retries', text('retries'), 0, MAX_RETRIES),
    timeoutMs: parseSeconds('timeout', text('timeout'), 0.1, MAX_TIMEOUT_SECONDS) * 1000,
    dryRun: flag('dry_run'),
    summary: flag('summary'),
    jobStatus: text('job_status'),
    checkRunId: text('check_run_id'),

    given: raw.given
  }
}

/** One line that does not begin like JSON or hold `key:` is a path. */
async function readUserMap(value: string): Promise<JsonObject | string | undefined> {
  const isPath = !/^\[|[\n{]/.test(value) && !/:(\s|$)/.test(value)
  return value !== '' && isPath
    ? value
    : parseObject('user_map', value, 'mona: ou_xxx', 'as_written')
}
