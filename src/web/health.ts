import { Router } from 'express'
import { paths } from './paths'

/** What keeps the program from working, in a sentence; `null` when nothing does. */
export type Readiness = () => Promise<string | null>

/** `/healthz`: the process lives. `/readyz`: database, migrations and rules are in place. */
export function healthRoutes(readiness: Readiness): Router {
  const routes = Router()
  routes.get(paths.health(), (_request, response) => {
    response.json({ status: 'ok' })
  })
  routes.get(paths.ready(), async (_request, response) => {
    const because = await readiness().catch(() => 'the database does not answer')
    response
      .status(because === null ? 200 : 503)
      .json(because === null ? { status: 'ok' } : { status: 'not ready', because })
  })
  return routes
}
