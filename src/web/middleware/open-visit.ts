import type { Request, RequestHandler, Response } from 'express'
import { resumeSession } from '../../actions/resume-session'
import { DomainError } from '../../domain/errors'
import type { Member } from '../member'
import type { Site } from '../visit'
import { readBody, uploadOf } from './body'
import type { Cookies } from './cookies'
import { comesFromHere, hasToken, isSafe, newVisitor, tokenFor } from './csrf'

/** What is known of a request before any page looks at it. */
export type Opened = {
  readonly member: Member | null
  /** The session's token, for whoever signs out. */
  readonly token: string | null
  readonly csrf: string
  readonly upload: ReturnType<typeof uploadOf>
}

const opened = new WeakMap<Request, Opened>()

export function openedOf(request: Request): Opened | undefined {
  return opened.get(request)
}

export const SESSION = 'affiant'
const VISITOR = 'affiant-visitor'

async function memberOf({ program, beforeVisit }: Site, token: string | null): Promise<Member | null> {
  if (token === null) return null
  try {
    const ctx = await resumeSession(program, token)
    await beforeVisit(ctx.firm.firmId)
    const { firm, user } = await ctx.firm.read(async (stores) => ({
      firm: await stores.firm.get(),
      user: await stores.users.get(ctx.actor.id, 'user'),
    }))
    return { ctx, name: user.name, email: user.email ?? '', firmName: firm.name }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'signed-out') return null
    throw error
  }
}

/** Forms of one who is not signed in carry a token too; its secret lies in a cookie of its own. */
function visitorSecret(request: Request, response: Response, cookies: Cookies): string {
  const known = cookies.read(request, VISITOR)
  if (known !== null && known.length >= 32) return known
  const made = newVisitor()
  cookies.set(response, VISITOR, made)
  return made
}

function refuseForeign(request: Request): void {
  if (isSafe(request) || comesFromHere(request)) return
  throw new DomainError(
    'foreign-form',
    'This form was not sent from a page of this site. Open it here and send it again.',
  )
}

/** Throws for a form without the token of the one who sends it. */
export function refuseForged(request: Request, { csrf }: Opened): void {
  if (isSafe(request) || hasToken(request.body, csrf)) return
  throw new DomainError(
    'old-form',
    'This form is from an earlier visit. Go back, load the page anew and send it again.',
  )
}

/** Finds out who is there, reads the body, and refuses forms that did not come from a page of ours. */
export function openVisit(site: Site, cookies: Cookies): RequestHandler {
  return async (request, response, next) => {
    refuseForeign(request)
    const token = cookies.read(request, SESSION)
    const member = await memberOf(site, token)
    const csrf = tokenFor(
      member === null || token === null ? visitorSecret(request, response, cookies) : token,
    )
    if (!isSafe(request)) await readBody(request, response, member !== null)
    opened.set(request, { member, token, csrf, upload: uploadOf(request) })
    next()
  }
}
