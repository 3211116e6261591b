import { paths } from '../paths'

/** A form that was sent after its session had ended: it waits until its sender has signed in again. */
export type Held = {
  readonly action: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  /** The same as one text, to travel through the sign-in form. */
  readonly packed: string
}

const OWN_PATH = /^\/[A-Za-z0-9][\w/.~%-]*$/

/** A path of ours, or the board: an address of elsewhere would lead people away from here. */
export function ownPath(path: unknown): string {
  return typeof path === 'string' && OWN_PATH.test(path) ? path : paths.board()
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string')
}

/** The token of the session that has ended is worth nothing, and no password is ever written into a page. */
const NEVER_HELD = /^(csrf|(.*\.)?password)$/i

/** The fields of a body that may wait. */
export function heldOf(action: string, body: unknown): Held {
  const sent = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const entries = sent.filter(([name]) => !NEVER_HELD.test(name))
  const fields = entries.flatMap(([name, value]) => textsOf(value).map((text) => ({ name, value: text })))
  return { action, fields, packed: JSON.stringify({ action, body: Object.fromEntries(entries) }) }
}

function unpacked(text: unknown): Held | null {
  if (typeof text !== 'string' || text === '') return null
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || !('action' in read) || !('body' in read)) return null
    return heldOf(ownPath(read.action), read.body)
  } catch {
    return null
  }
}

/** What the sign-in form carries along. */
export function heldIn(body: unknown): { readonly back: string; readonly held: Held | null } {
  const sent = typeof body === 'object' && body !== null ? body : {}
  const back = ownPath('back' in sent ? sent.back : null)
  return { back, held: unpacked('held' in sent ? sent.held : null) }
}
