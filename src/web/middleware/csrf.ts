import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'

const SAFE: readonly string[] = ['GET', 'HEAD']
const OURS: readonly string[] = ['same-origin', 'none']

/** The token of a visitor's forms: only who has the secret of the cookie can make it. */
export function tokenFor(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url')
}

/** A secret for a visitor who is not signed in. */
export function newVisitor(): string {
  return randomBytes(24).toString('base64url')
}

export function isSafe(request: Request): boolean {
  return SAFE.includes(request.method)
}

/** Whether the browser says, or lets one see, that the request came from a page of ours. */
export function comesFromHere(request: Request): boolean {
  const site = request.get('sec-fetch-site')
  if (site !== undefined) return OURS.includes(site)
  const origin = request.get('origin')
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.get('host'))
}

/** Whether the body carries the visitor's own token. */
export function hasToken(body: unknown, token: string): boolean {
  const sent = typeof body === 'object' && body !== null && 'csrf' in body ? body.csrf : null
  if (typeof sent !== 'string') return false
  const [a, b] = [Buffer.from(sent), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
