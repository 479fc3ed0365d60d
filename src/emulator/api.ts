/** The emulated calls, named as faults and the transcript name them. */
export const API_NAMES = [
  'auth.tenant_access_token',
  'message.create',
  'message.reply',
  'message.patch',
  'message.update',
  'message.delete',
  'message.get',
  'image.create',
  'file.create',
  'batch.send',
  'batch.get_progress',
  'batch.read_user',
  'batch.delete',
  'webhook.send'
] as const

export type ApiName = (typeof API_NAMES)[number]
