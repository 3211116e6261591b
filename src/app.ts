import express, { type Express } from 'express'
import type { Logger } from 'pino'
import { webRoutes, type Site } from './web'
import { healthRoutes, type Readiness } from './web/health'
import { requestLog } from './web/middleware/request-log'
import { security } from './web/middleware/security'

export type App = {
  readonly site: Site
  readonly root: string
  readonly log: Logger
  readonly readiness: Readiness
}

/** The application, as a list. */
export function buildApp({ site, root, log, readiness }: App): Express {
  const app = express()
  app.disable('x-powered-by')
  // Express would print a stack into the page where even the page of errors breaks.
  app.set('env', 'production')
  app.set('trust proxy', 'loopback')
  app.set('query parser', 'simple')
  app.use(requestLog(log))
  app.use(security(site.https))
  app.use(healthRoutes(readiness))
  app.use(webRoutes(site, root, log))
  return app
}
