/** The part of GitHub's REST API that the stand-in speaks: one file a resource. A new resource is one more line here. */
import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { pullRoutes } from './pulls.ts'
import type { Route } from './route.ts'
import { statusRoutes } from './statuses.ts'

export const routes: readonly Route[] = [
  ...commentRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...pullRoutes,
  ...statusRoutes
]
