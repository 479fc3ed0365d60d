// Writes docs/errors.md and docs/errors.zh-CN.md from the error table; `--check` compares only.
// Node 24 runs it: npx node .github/scripts/errors-doc.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import { CARD_ERROR_TABLE, ERROR_TABLE, ERROR_TEXT_TABLE } from '../../src/feishu/error-codes.ts'

const PAGES = {
  en_us: {
    file: 'errors.md',
    title: 'Feishu error codes',
    other: '[中文](errors.zh-CN.md)',
    intro: `When Feishu refuses a call, the log shows the code, what it means, what to do, the \`log_id\`
and a link to Feishu's troubleshooter. The outputs \`error_code\`, \`error_message\` and \`log_id\` hold
the same. Look the number up here; Feishu also answers HTTP 200 to calls that failed, so the code
counts and not the status.`,
    again: {
      heading: 'Tried again?',
      rows: [
        ['no', 'The same call would fail again, or might send the message twice.'],
        [
          'after a wait',
          'Feishu did not execute the call, so every call is repeated after a wait.'
        ],
        [
          'same uuid',
          'A send or a reply is asked for again with the same `uuid`; it arrives once.'
        ],
        ['new token', 'The token was refused; the call is repeated once with a new one.'],
        [
          'if harmless',
          'Nobody knows whether the call took effect. Sends and replies (they carry a `uuid`), updates and uploads are repeated; a batch or a webhook is not.'
        ]
      ],
      outro: '`retries` says how often at most.'
    },
    own: {
      heading: 'Codes of the action itself',
      rows: [
        ['INPUT', 'An input is wrong or missing. Nothing was sent; the message names the input.'],
        [
          'NETWORK',
          'Feishu could not be reached, or what answered was not Feishu. Check `domain`, the proxy and the firewall of the runner.'
        ],
        [
          'TIMEOUT',
          'No answer within `timeout`. Before you run the step again, look whether a batch or a webhook message arrived.'
        ]
      ]
    },
    codes: {
      heading: 'Codes of Feishu',
      columns: ['Code', 'From', 'What it means', 'What to do', 'Tried again?'],
      intro: 'Sorted by number. A number that means different things has a row for each.'
    },
    card: {
      heading: 'Card sub-codes',
      columns: ['Sub-code', 'Message has', 'What it means', 'What to do', 'Tried again?'],
      intro: `For 230099, and for 11246 of a batch, the reason stands after \`ErrCode:\` in the message;
\`ErrPath\` names the element. A batch is never sent again, whatever its sub-code.`
    },
    text: {
      heading: 'When the message says more than the code',
      columns: ['Code', 'Message has', 'What it means', 'What to do', 'Tried again?'],
      intro: 'Feishu writes the reason of 230001 after `ext=`.'
    },
    retry: {
      never: 'no',
      throttled: 'after a wait',
      later: 'after a wait',
      same_uuid: 'same uuid',
      refresh_token: 'new token',
      idempotent: 'if harmless'
    },
    apis: {
      auth: 'token',
      create: 'send',
      reply: 'reply',
      patch: 'card update',
      edit: 'text update',
      recall: 'recall',
      upload_image: 'picture upload',
      upload_file: 'file upload',
      batch_send: 'batch',
      batch_query: 'batch follow-up',
      webhook: 'webhook',
      any: 'any call'
    },
    comma: ', ',
    colon: ': '
  },
  zh_cn: {
    file: 'errors.zh-CN.md',
    title: '飞书错误码',
    other: '[English](errors.md)',
    intro: `飞书拒绝请求时，日志会给出错误码、含义、处理办法、\`log_id\` 和飞书排查页面的链接；输出
\`error_code\`、\`error_message\`、\`log_id\` 中是相同的内容。请按错误码在下表中查找。飞书对失败的请求也可能返回
HTTP 200，因此以错误码为准，而不是 HTTP 状态码。`,
    again: {
      heading: '是否重试',
      rows: [
        ['否', '重试仍会失败，或可能导致重复发送。'],
        ['等待后重试', '飞书没有执行本次调用，任何调用都会等待后重试。'],
        ['相同 uuid', '发送和回复使用同一个 `uuid` 重试，消息只会到达一次。'],
        ['更换 token', 'token 被拒绝，换用新的 token 重试一次。'],
        [
          '可安全重复时',
          '无法确定调用是否已生效。发送和回复（带有 `uuid`）、更新、上传会重试；批量发送和 webhook 不会。'
        ]
      ],
      outro: '最多重试的次数由 `retries` 决定。'
    },
    own: {
      heading: 'action 自身的错误码',
      rows: [
        ['INPUT', '输入有误或缺失，没有发送任何请求；错误信息会指出是哪个输入。'],
        ['NETWORK', '无法连接飞书，或应答的不是飞书。请检查 `domain`、代理以及 runner 的防火墙。'],
        [
          'TIMEOUT',
          '在 `timeout` 内没有收到应答。批量发送和 webhook 请先确认消息是否已送达，再重新运行。'
        ]
      ]
    },
    codes: {
      heading: '飞书错误码',
      columns: ['错误码', '来源', '含义', '处理办法', '是否重试'],
      intro: '按数字排序；同一错误码在不同接口含义不同时分行列出。'
    },
    card: {
      heading: '卡片子错误码',
      columns: ['子错误码', '信息包含', '含义', '处理办法', '是否重试'],
      intro: `230099 以及批量发送的 11246 会在返回信息的 \`ErrCode:\` 之后给出原因，\`ErrPath\` 指出出错的组件。
批量发送无论子错误码是什么都不会重试。`
    },
    text: {
      heading: '返回信息中的具体原因',
      columns: ['错误码', '信息包含', '含义', '处理办法', '是否重试'],
      intro: '230001 的具体原因写在返回信息的 `ext=` 之后。'
    },
    retry: {
      never: '否',
      throttled: '等待后重试',
      later: '等待后重试',
      same_uuid: '相同 uuid',
      refresh_token: '更换 token',
      idempotent: '可安全重复时'
    },
    apis: {
      auth: '获取 token',
      create: '发送',
      reply: '回复',
      patch: '更新卡片',
      edit: '编辑消息',
      recall: '撤回',
      upload_image: '上传图片',
      upload_file: '上传文件',
      batch_send: '批量发送',
      batch_query: '批量消息后续',
      webhook: 'webhook',
      any: '所有接口'
    },
    comma: '、',
    colon: '：'
  }
}

const escapeCell = text => text.replaceAll('|', '\\|')
const row = cells => `| ${cells.map(escapeCell).join(' | ')} |`
const table = (columns, rows) =>
  [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n')
const quoted = text =>
  text === undefined ? '' : text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
const byCode = (a, b) => a.code - b.code
// All of 95xxx mean one thing: the pages of Feishu write the range so.
const codeName = ({ code, lastCode }) => (lastCode === undefined ? String(code) : '95xxx')

function render(locale) {
  const page = PAGES[locale]
  const apiNames = apis =>
    (apis === 'any' ? ['any'] : apis).map(api => page.apis[api]).join(page.comma)
  const told = ({ meaning, remedy, retry }) => [meaning[locale], remedy[locale], page.retry[retry]]
  const withText = entries =>
    entries.toSorted(byCode).map(entry => [codeName(entry), quoted(entry.text), ...told(entry)])
  const codes = ERROR_TABLE.toSorted(byCode).map(entry => [
    codeName(entry),
    apiNames(entry.apis),
    ...told(entry)
  ])
  const list = rows => rows.map(([name, words]) => `- **${name}**${page.colon}${words}`).join('\n')
  return `${[
    '<!-- Written by .github/scripts/errors-doc.mjs from src/feishu/error-codes/. Do not edit. -->\n<!-- prettier-ignore-start -->',
    `# ${page.title}`,
    page.other,
    page.intro,
    `## ${page.own.heading}`,
    list(page.own.rows),
    `## ${page.again.heading}`,
    list(page.again.rows),
    page.again.outro,
    `## ${page.codes.heading}`,
    page.codes.intro,
    table(page.codes.columns, codes),
    `## ${page.text.heading}`,
    page.text.intro,
    table(page.text.columns, withText(ERROR_TEXT_TABLE)),
    `## ${page.card.heading}`,
    page.card.intro,
    table(page.card.columns, withText(CARD_ERROR_TABLE)),
    '<!-- prettier-ignore-end -->'
  ].join('\n\n')}\n`
}

const check = process.argv.includes('--check')
for (const [locale, { file }] of Object.entries(PAGES)) {
  const path = fileURLToPath(new URL(`../../docs/${file}`, import.meta.url))
  const text = render(locale)
  if (!check) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(
      `docs/${file} does not match the error table; run "npx node .github/scripts/errors-doc.mjs"`
    )
    process.exitCode = 1
  }
}
