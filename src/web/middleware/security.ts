import type { RequestHandler } from 'express'
import helmet from 'helmet'

const YEAR_IN_SECONDS = 31_536_000

/**
 * What a browser may do with our pages: nothing from elsewhere, no inline script or style, no frames but our own
 * papers.
 */
export function security(https: boolean): RequestHandler {
  const own = "'self'"
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [own],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: [own],
        frameAncestors: ["'none'"],
        frameSrc: [own],
        imgSrc: [own, 'data:'],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: https ? { maxAge: YEAR_IN_SECONDS, includeSubDomains: true } : false,
  })
}

/** Personal pages are kept by no cache. */
export const keptNowhere: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}
