import type { Request, RequestHandler, Response } from 'express'
import type { Answer } from './answer'
import { openedOf, refuseForged, type Opened } from './middleware/open-visit'
import { paths } from './paths'
import { respond, type Printer } from './respond'
import { heldOf, ownPath } from './sign-in/held'
import { signInPage } from './sign-in/sign-in-page'
import type { MemberVisit, Site, Visit } from './visit'

/** A page and its address; pages for members are shown to whoever is signed in, and check what the person may see. */
export type Route = { readonly method: 'get' | 'post'; readonly path: string } & (
  | { readonly for: 'anyone'; readonly page: (visit: Visit) => Answer | Promise<Answer> }
  | { readonly for: 'members'; readonly page: (visit: MemberVisit) => Answer | Promise<Answer> }
)

/** Only plain texts: a parameter that comes twice, as an object or with a NUL, which no text here holds, is left out. */
function textsIn(values: object): Record<string, string> {
  const texts = Object.entries(values).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' && !value.includes('\0') ? [[key, value] as const] : [],
  )
  return Object.fromEntries(texts)
}

function visitOf(site: Site, request: Request, { csrf, upload, member, token }: Opened): Visit {
  return {
    site,
    csrf,
    params: textsIn(request.params),
    query: textsIn(request.query),
    body: request.body,
    upload,
    origin: request.ip ?? '',
    member,
    token,
  }
}

/** One who is not signed in: on the first start the set-up, else the sign-in; a form that was sent is kept. */
async function atTheDoor(site: Site, request: Request, visit: Visit): Promise<Answer> {
  if (!(await site.program.ledger.door.isSetUp())) return { go: paths.setUp() }
  if (request.method === 'GET') return signInPage(visit, ownPath(request.path))
  return signInPage(visit, paths.board(), heldOf(ownPath(request.path), request.body))
}

async function answerOf(site: Site, route: Route, request: Request): Promise<Answer> {
  const opened = openedOf(request)
  if (opened === undefined) throw new Error('A page was asked for before the visit was opened.')
  const visit = visitOf(site, request, opened)
  const { member, token } = opened
  if (route.for === 'anyone') {
    refuseForged(request, opened)
    return route.page(visit)
  }
  if (member === null || token === null) return atTheDoor(site, request, visit)
  refuseForged(request, opened)
  return route.page({ ...visit, member, token })
}

/** The handler of a page. */
export function handlerOf(site: Site, printer: Printer, route: Route): RequestHandler {
  return async (request: Request, response: Response) => {
    respond(printer, request, response, await answerOf(site, route, request))
  }
}
