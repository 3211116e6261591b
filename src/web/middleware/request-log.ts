import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'

const ids = new WeakMap<Request, string>()

/** The id that the log and an error page share. */
export function requestId(request: Request): string {
  return ids.get(request) ?? ''
}

/** The pattern of the route, never its values: ids and searches would be personal data. */
function routeOf(request: Request): string {
  const route: unknown = request.route
  const isRoute = typeof route === 'object' && route !== null && 'path' in route
  return isRoute && typeof route.path === 'string' ? route.path : 'none'
}

/** One line a request: what was asked for, how it ended and how long it took. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomBytes(6).toString('hex')
    ids.set(request, id)
    const start = process.hrtime.bigint()
    response.on('finish', () => {
      const ms = Number((process.hrtime.bigint() - start) / 1000n) / 1000
      log.info({ id, method: request.method, route: routeOf(request), status: response.statusCode, ms })
    })
    next()
  }
}
