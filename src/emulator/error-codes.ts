import type { ApiName } from './api.ts'

/** What the reference says of a code: its text, and the HTTP status where it is not 400. */
type CodeRow = { readonly msg: string; readonly status?: number }

/**
 * Texts of the error tables of create, reply, patch (im/v1), of the upload pages and of the
 * generic table. HTTP status 400 unless a row says otherwise.
 */
const GENERAL: Readonly<Record<number, CodeRow>> = {
  9499: { msg: 'Bad Request' },
  10003: { msg: 'invalid param' },
  10014: { msg: 'app secret invalid' },
  18121: { msg: 'The same create request is being processed.' },
  99991400: { msg: 'request trigger frequency limit', status: 429 },
  99991401: { msg: 'ip %v is denied by app setting' },
  99991403: { msg: 'This month API quota has been exceeded.' },
  99991201: { msg: 'path not found', status: 404 },
  99991301: { msg: 'method not allowed', status: 405 },
  99991543: { msg: 'app_id or app_secret is invalid' },
  99991661: {
    msg: 'Missing access token for authorization. Please make a request with token attached.'
  },
  99991662: { msg: 'The app is not enabled.' },
  99991663: {
    msg: 'Invalid access token for authorization. Please make a request with token attached.'
  },
  99991668: {
    msg: 'Invalid access token for authorization. Please make a request with token attached.'
  },
  99991671: { msg: "Invalid access token, it must start with 't-' or 'u-'." },
  99991672: { msg: 'Access denied. One of the following scopes is required.' },
  99991673: { msg: 'The app is not installed in the tenant.' },
  99992351: { msg: 'The request you send is not a valid {open_id} or not exists.' },
  99992354: { msg: 'The request you send is not a valid {message_id} or not exists.' },
  99992356: { msg: 'The request you send is not a valid {chat_id} or not exists.' },
  99992360: { msg: 'The request you send is not a valid {user_id} or not exists.' },
  99992361: { msg: 'open_id cross app.' },
  99992364: { msg: 'user_id cross tenant.' },
  99992381: { msg: 'union_id cross tenant.' },
  99992402: { msg: 'field validation failed' },
  230001: { msg: 'Your request contains an invalid request parameter.' },
  230002: { msg: 'The bot can not be outside the group.' },
  230006: { msg: 'Bot ability is not activated.' },
  230009: { msg: 'The message has been sent for too long to be recalled.' },
  230011: { msg: 'The message is recalled.' },
  230012: { msg: 'The bot is not the sender of the message.' },
  230013: { msg: 'Bot has NO availability to this user.' },
  230015: { msg: 'P2P chat can NOT be shared.' },
  230017: { msg: 'Bot is NOT the owner of the resource.' },
  230018: { msg: 'These operations are NOT allowed at current group settings.' },
  230019: { msg: 'The topic does NOT exist.' },
  230020: { msg: 'This operation triggers the frequency limit.' },
  230022: { msg: 'The content of the message contains sensitive information.' },
  230025: { msg: 'The length of the message content reaches its limit.' },
  230026: { msg: 'No permission to recall the message.' },
  230027: { msg: 'Lack of necessary permissions.' },
  230028: { msg: 'The messages do NOT pass the audit.' },
  230029: { msg: 'User has resigned.' },
  230030: { msg: 'The batch message does not exist.' },
  230031: { msg: 'Message can only be modified within 14 days after sending.' },
  230034: { msg: 'The receive_id is invalid.' },
  230035: { msg: 'Send Message Permission deny.' },
  230036: { msg: 'Tenant crypt key has been deleted.' },
  230038: { msg: 'Cross tenant p2p chat operate forbid.' },
  230049: { msg: 'The message is being sent.' },
  230050: { msg: 'The message is invisible to the operator.' },
  230053: { msg: 'The user has stopped the bot from sending messages.' },
  230054: { msg: 'This operation is not supported for this message type.' },
  230055: { msg: 'The type of file upload does not match the type of message being sent.' },
  230071: {
    msg: 'The group to which the message belongs does not support reply in thread.'
  },
  230072: { msg: 'Aggregated messages do not support reply in thread.' },
  230075: { msg: 'Sending encrypted messages is not supported.' },
  230099: { msg: 'Failed to create card content.' },
  230110: { msg: 'Action unavailable as the message has been deleted.' },
  230111: { msg: 'Action unavailable as the message will self-destruct soon.' },
  232009: { msg: 'Your request specifies a chat which has already been dissolved.' },
  232096: { msg: 'Writing is temporarily stopped.' },
  234001: { msg: 'Invalid request param.' },
  234002: { msg: 'Unauthorized.', status: 401 },
  234006: { msg: 'The file size exceed the max value.' },
  234007: { msg: 'App does not enable bot feature.' },
  234010: { msg: "File's size can't be 0." },
  234011: { msg: "Can't recognize image format." },
  234039: { msg: 'Image resolution exceeds limit.' },
  234041: { msg: 'Tenant master key has been deleted.' },
  234042: { msg: 'Tenant storage is full.' }
}

/** The batch page's own table: HTTP 200 with a code (message/v4/batch_send). */
const BATCH: Readonly<Record<number, CodeRow>> = {
  10002: { msg: 'Create or send message fail.', status: 200 },
  10003: { msg: 'Invalid parameter.', status: 200 },
  11101: { msg: 'Open_id not exist.', status: 200 },
  11203: { msg: 'Send employee ids permission denied.', status: 200 },
  11204: { msg: 'Send department list permission denied.', status: 200 },
  11205: { msg: 'App do not have bot.', status: 200 },
  11207: { msg: 'App is not usage.', status: 200 },
  11209: { msg: 'App not exist.', status: 200 },
  11210: { msg: 'App usage info not exist.', status: 200 },
  11223: { msg: 'Do not have im write permission.', status: 200 },
  11227: { msg: 'Image key not exist.', status: 200 },
  11231: { msg: 'Chat not found.', status: 200 },
  11232: { msg: 'Create message trigger system rate limit.', status: 200 },
  11233: { msg: 'Create message trigger chat rate limit.', status: 200 },
  11235: { msg: 'This group is set to only admin can mention @All.', status: 200 },
  11246: { msg: 'Create message content fail.', status: 200 },
  11247: { msg: 'Internal send message trigger rate limit.', status: 200 },
  11312: { msg: 'Bot messages do not pass the audit.', status: 200 },
  230100: { msg: 'Sending invalid test messages is restricted.', status: 200 }
}

/** Codes whose text differs from API to API, and the custom bot's own (HTTP 200). */
const BY_API: Readonly<Partial<Record<ApiName, Readonly<Record<number, CodeRow>>>>> = {
  'message.create': {
    230054: { msg: 'This type of message is unavailable in the connection group.' }
  },
  'message.update': {
    230071: { msg: 'The operator is not the sender of the message.' },
    230072: { msg: 'The message has reached the maximum number of edits.' },
    230073: { msg: 'The message in secret chat can not be edited.' },
    230074: { msg: 'The message in the encrypted chat can not be edited.' },
    230075: { msg: 'The message can not be edited because of the time limit.' }
  },
  'batch.send': BATCH,
  'webhook.send': {
    9499: { msg: 'Bad Request', status: 200 },
    11232: { msg: 'frequency limited psm[lark.oapi.app_platform_runtime]', status: 200 },
    11235: { msg: 'This group is set to only admin can mention @All.', status: 200 },
    11246: { msg: 'Create message content fail.', status: 200 },
    19001: { msg: 'param invalid: incoming webhook access token invalid', status: 200 },
    19002: { msg: 'params error, msg_type need', status: 200 },
    19021: {
      msg: 'sign match fail or timestamp is not within one hour from current time',
      status: 200
    },
    19022: { msg: 'Ip Not Allowed', status: 200 },
    19024: { msg: 'Key Words Not Found', status: 200 },
    19036: { msg: 'message exceeds 30 KB', status: 200 }
  }
}

/** The documented text and HTTP status of a code in an API; unknown codes are 400 `code <n>`. */
export function describeCode(
  api: ApiName | undefined,
  code: number
): { msg: string; status: number } {
  const row = (api === undefined ? undefined : BY_API[api]?.[code]) ?? GENERAL[code]
  return { msg: row?.msg ?? `code ${code}`, status: row?.status ?? 400 }
}
