// Every limit of the Feishu API that this action keeps, with the page that states it.
// IM = https://open.feishu.cn/document/server-docs/im-v1

/** Bytes in what the documents call a KB. */
export const KB = 1024

/** Bytes in what the documents call an MB. */
export const MB = 1024 * KB

/** IM/message/create: "the request body of a text message must not exceed 150 KB". */
export const TEXT_REQUEST_BYTES = 150 * KB

/** IM/message/create and IM/message-card/patch: 30 KB for a card or a post. */
export const CARD_REQUEST_BYTES = 30 * KB

/** Custom bot guide (…/ucTM5YjL3ETO24yNxkjN): a whole webhook request is at most 20 KB. */
export const WEBHOOK_REQUEST_BYTES = 20 * KB

/** IM/message/create, `uuid`. */
export const UUID_MAX_CHARS = 50

/** IM/message/create, `uuid`: de-duplicated for one hour. */
export const UUID_MEMORY_MS = 60 * 60 * 1000

/** Batch send (…/ucDO1EjL3gTNx4yN4UTM): each of the four lists holds at most 200 ids. */
export const BATCH_LIST_IDS = 200

/** Card JSON 2.0 (…/feishu-cards/card-json-v2-structure): at most 200 components and elements. */
export const CARD_ELEMENTS = 200

/** Card JSON 2.0, table component: at most 5 in a card. */
export const CARD_TABLES = 5

/** Frequency limits (…/uUzN04SN3QjL1cDN): an app may call each API 50 times a second and 1,000 times a minute. */
export const APP_CALLS = { perSecond: 50, perMinute: 1000 } as const

/** IM/message/create, IM/message-card/patch: 5 a second to one chat, to one user, on one message. */
export const TARGET_CALLS_PER_SECOND = 5

/** Custom bot guide: 100 a minute (and 5 a second) to one bot. */
export const WEBHOOK_CALLS_PER_MINUTE = 100

/** IM/image/create: a picture is at most 10 MB and not empty. */
export const IMAGE_BYTES = 10 * MB

/** IM/image/create: pixels of a side, 2000 for a GIF, 12000 for the other formats. */
export const IMAGE_SIDE_PIXELS = { gif: 2000, other: 12_000 } as const

/** IM/file/create: a file is at most 30 MB and not empty. */
export const FILE_BYTES = 30 * MB
