import { join } from 'node:path'
import { Router } from 'express'
import type { Logger } from 'pino'
import { assetHrefs, assetRoutes } from './assets'
import { errorPage, notFound } from './error-page'
import { cookiesFor } from './middleware/cookies'
import { openVisit } from './middleware/open-visit'
import { keptNowhere } from './middleware/security'
import type { Printer } from './respond'
import { handlerOf } from './route'
import { routes } from './routes'
import { readViews } from './views'
import type { Site } from './visit'

export type { Site } from './visit'

/** The pages as an Express router. `root` is the folder of the program, in which templates and assets lie. */
export function webRoutes(site: Site, root: string, log: Logger): Router {
  const folder = join(root, 'src', 'web', 'assets')
  const cookies = cookiesFor(site.https)
  const printer: Printer = { views: readViews(join(root, 'templates')), assets: assetHrefs(folder), cookies }
  const router = Router({ caseSensitive: true, strict: true })
  router.use(assetRoutes(folder))
  router.use(keptNowhere)
  router.use(openVisit(site, cookies))
  for (const route of routes) router[route.method](route.path, handlerOf(site, printer, route))
  router.use(notFound)
  router.use(errorPage(printer, log))
  return router
}
