/** Where a reader finds the chats. */
export type ClientLink = { readonly name: string; readonly url: string }

/**
 * Links that open the client (https://open.feishu.cn/document/uYjL24iN/ucjN1UjL3YTN14yN2UTN). Such a link can
 * also name a chat, but only by its whole id, which a summary must not show: it is public where the repository is.
 */
const CLIENTS: Readonly<Record<string, ClientLink>> = {
  'https://open.feishu.cn': {
    name: 'Feishu',
    url: 'https://applink.feishu.cn/client/op/open'
  },
  'https://open.larksuite.com': {
    name: 'Lark',
    url: 'https://applink.larksuite.com/client/op/open'
  }
}

/** The client of those who use this origin; of a private deployment nobody can tell. */
export function clientLink(origin: string): ClientLink | undefined {
  return CLIENTS[origin]
}
