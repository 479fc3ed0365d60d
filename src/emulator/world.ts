import type { App, Chat, User, World } from './model.ts'

/** Every scope that the emulated APIs ask for. */
export const ALL_SCOPES = [
  'im:message',
  'im:message:send_as_bot',
  'im:message:update',
  'im:message:recall',
  'im:message:readonly',
  'im:message:send_sys_msg',
  'im:message:send_multi_users',
  'im:message:send_multi_depts',
  'im:resource',
  'im:resource:upload',
  'contact:user.employee_id:readonly'
]

const TENANT_KEY = 'tenant_emulator'

/**
 * The default world: two apps of one tenant, people, departments, groups (some of them with the
 * trouble that their id names), a template and three custom bots. docs/emulator.md lists them.
 */
export function defaultWorld(): World {
  return {
    apps: [app('cli_emulator', 'emulator-secret'), app('cli_other', 'other-secret')],
    users: [
      user('mona', 'Mona', ['od-team']),
      user('hubot', 'Hubot', ['od-team']),
      user('lin', '林雪', ['od-team-web']),
      user('tom', 'Tom', []),
      { ...user('resigned', 'Resigned', []), resigned: true },
      { ...user('stopped', 'Stopped', []), stopped_bot: true },
      { ...user('blocking', 'Blocking', []), blocks_bot: true },
      { ...user('foreign', 'Foreign', []), other_tenant: true },
      user('unavailable', 'Unavailable', [])
    ],
    departments: [
      { department_id: 'team', open_department_id: 'od-team', name: 'Team' },
      {
        department_id: 'team-web',
        open_department_id: 'od-team-web',
        name: 'Web',
        parent: 'od-team'
      }
    ],
    chats: [
      chat('oc_emulator', 'Emulator'),
      chat('oc_second', 'Second group'),
      { ...chat('oc_topic', 'Topic group'), mode: 'topic' },
      { ...chat('oc_outside', 'Without the bot'), bots: [] },
      { ...chat('oc_muted', 'Muted'), muted: true },
      { ...chat('oc_restricted', 'Only some may post'), restricted: true },
      { ...chat('oc_dissolved', 'Dissolved'), dissolved: true },
      { ...chat('oc_no_at_all', 'No @all'), at_all_forbidden: true },
      { ...chat('oc_no_thread', 'No thread replies'), thread_reply_forbidden: true },
      { ...chat('oc_encrypted', 'Encrypted'), encrypted: true },
      { ...chat('oc_connected', 'Connected group'), connected: true }
    ],
    templates: [
      {
        template_id: 'AAqEmulator',
        versions: ['1.0.0', '1.1.0'],
        visible_to: 'all',
        variables: { title: 'string', count: 'number', done: 'boolean', items: 'array' },
        bytes: 600,
        update_multi: true
      },
      {
        template_id: 'AAqHidden',
        versions: ['1.0.0'],
        visible_to: ['cli_other'],
        variables: {},
        bytes: 400,
        update_multi: true
      }
    ],
    webhooks: [
      { token: 'hook-emulator', chat_id: 'oc_emulator' },
      { token: 'hook-signed', chat_id: 'oc_emulator', secret: 'hook-secret' },
      { token: 'hook-keyword', chat_id: 'oc_second', keywords: ['build'] }
    ],
    stickers: ['file_v3_sticker'],
    cards: [],
    messages: []
  }
}

function app(id: string, secret: string): App {
  return {
    app_id: id,
    app_secret: secret,
    enabled: true,
    bot: true,
    scopes: [...ALL_SCOPES],
    available_to: [
      'on_mona',
      'on_hubot',
      'on_lin',
      'on_tom',
      'on_stopped',
      'on_blocking',
      'on_foreign'
    ],
    tenant_key: TENANT_KEY
  }
}

function user(id: string, name: string, departments: string[]): User {
  return {
    union_id: `on_${id}`,
    user_id: id,
    email: `${id}@example.com`,
    name,
    open_ids: { cli_emulator: `ou_${id}`, cli_other: `ou_other_${id}` },
    department_ids: departments
  }
}

function chat(id: string, name: string): Chat {
  return { chat_id: id, name, mode: 'group', bots: ['cli_emulator', 'cli_other'] }
}
