import type { Route } from '../router.ts'
import { authRoutes } from './auth.ts'
import { batchMessageRoutes } from './batch-messages.ts'
import { batchRoutes } from './batch.ts'
import { mediaRoutes } from './media.ts'
import { messageChangeRoutes } from './message-changes.ts'
import { messageRoutes } from './messages.ts'
import { webhookRoutes } from './webhook.ts'

/** Every emulated call. */
export const ROUTES: readonly Route[] = [
  ...authRoutes,
  ...messageRoutes,
  ...messageChangeRoutes,
  ...batchRoutes,
  ...batchMessageRoutes,
  ...mediaRoutes,
  ...webhookRoutes
]
