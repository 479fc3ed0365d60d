import type { Route } from '../router.ts'
import { authRoutes } from './auth.ts'
import { batchMessageRoutes } from './batch-messages.ts'
import { batchRoutes } from './batch.ts'
import { messageChangeRoutes } from './message-changes.ts'
import { messageRoutes } from './messages.ts'

/** Every emulated call. */
export const ROUTES: readonly Route[] = [
  ...authRoutes,
  ...messageRoutes,
  ...messageChangeRoutes,
  ...batchRoutes,
  ...batchMessageRoutes
]
