import type { Program } from '../actions/context'
import type { Member } from './member'
import type { Upload } from './middleware/body'

/** What the pages are made of. */
export type Site = {
  readonly program: Program
  readonly https: boolean
  /** Only who started the program has seen it; the link to the set-up carries it. */
  readonly setUpToken: string
  /** What must be done for a firm before its people see a page. */
  readonly beforeVisit: (firmId: string) => Promise<void>
}

/** One request, as pages see it. */
export type Visit = {
  readonly site: Site
  readonly csrf: string
  /** From the pattern of the route. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly upload: Upload | null
  /** Where it comes from, for the throttle; kept as a hash only. */
  readonly origin: string
  /** Who is signed in, if anyone is, and the session's token. */
  readonly member: Member | null
  readonly token: string | null
}

/** A visit of someone who is signed in. */
export type MemberVisit = Visit & { readonly member: Member; readonly token: string }
