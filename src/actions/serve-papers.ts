import { isoDay } from '../domain/calendar/day'
import { dayAt } from '../domain/calendar/local-time'
import type { MatterEvent, MatterProblem, MatterServe, MatterSignature } from '../domain/cases/matter'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { DomainError } from '../domain/errors'
import { missingOf, type Missing } from '../domain/proof/missing'
import { prepareServe, type PreparedPaper } from '../domain/proof/prepare'
import type { LoadedJurisdiction } from '../domain/rules/loaded'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import type { StoredDateProposal } from '../stores/date-change-store'
import type { LedgerEvent } from '../stores/event-store'
import { firmInMatter, type Firm } from '../stores/firm-store'
import type { StoredProof } from '../stores/proof-store'
import type { FormFolder } from '../stores/form-folder'
import type { Stores } from '../stores/stores'
import type { User } from '../stores/user-store'
import type { Context } from './context'
import { toldEvent } from './done-by'
import type { ActionName } from './permissions'
import { readyPapers, type ReadyPaper } from './ready-papers'
import { takeInHand, type ServeInHand } from './recording'

/** All that the proofs of a serve are decided on. */
export type ServeOfProofs = ServeInHand & {
  /** Struck ones among them. */
  readonly events: readonly LedgerEvent[]
  readonly proofs: readonly StoredProof[]
  /** Dates that changes of the rules would move. */
  readonly proposals: readonly StoredDateProposal[]
  readonly firm: Firm
  /** Everybody of the firm, whose acts the entries are. */
  readonly people: readonly User[]
  readonly loaded: LoadedJurisdiction
  /** The zone of the jurisdiction: its day is the day of signing and filing. */
  readonly zone: string
}

export async function takeServe(
  ctx: Context,
  stores: Stores,
  serveId: string,
  action: ActionName,
): Promise<ServeOfProofs> {
  const inHand = await takeInHand(ctx, stores, serveId, action)
  const { loaded } = jurisdictionNamed(ctx.rulebook, inHand.lawsuit.case.jurisdiction)
  const events = await stores.events.ofServe(serveId)
  const proofs = await stores.proofs.ofServe(serveId)
  const proposals = await stores.dateChanges.ofServe(serveId)
  const firm = await stores.firm.get()
  const people = await stores.users.list()
  return { ...inHand, events, proofs, proposals, firm, people, loaded, zone: loaded.jurisdiction.zone }
}

/** A version with the serve it belongs to. One of a serve that is not this person's is as unknown as none. */
export async function takeProof(
  ctx: Context,
  stores: Stores,
  proofId: string,
  action: ActionName,
): Promise<ServeOfProofs & { readonly proof: StoredProof }> {
  const proof = await stores.proofs.get(proofId, 'proofId')
  try {
    return { ...(await takeServe(ctx, stores, proof.serveId, action)), proof }
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'unknown-serve') throw error
    throw new DomainError('unknown-proof', 'proofId: there is no such proof in this firm.', 'proofId')
  }
}

/** The day in the jurisdiction's zone, YYYY-MM-DD. */
export function todayOf({ zone }: ServeOfProofs, now: string): string {
  return isoDay(dayAt(zone, now))
}

/** A paper of a serve that can be drawn, and the entries of the ledger that it tells. */
export type LedgerPaper = ReadyPaper & { readonly told: readonly LedgerEvent[] }

/** How the papers of a serve stand: drawn, or what they lack, or why there can be none. */
export type Outlook = {
  readonly papers: readonly LedgerPaper[]
  readonly missing: readonly Missing[]
  readonly refused: readonly MatterProblem[]
}

export type Wish = {
  /** Only this paper of the serve. */
  readonly paper?: string
  readonly signature: MatterSignature
  readonly draft: boolean
}

/** The version, and the sheet that follows from what the court did with it. */
export type ConcludedProof = { readonly proof: StoredProof; readonly sheet: ExplainedSheet }

const OF_PAPERS: readonly string[] = ['signed', 'proof-filed']

/** What happened on a serve, not what became of its papers: one that is yet to be signed tells nothing of those. */
export function factsOf({ events }: ServeOfProofs): LedgerEvent[] {
  return events.filter(({ event }) => !OF_PAPERS.includes(event.type))
}

/** The facts that stand, as the papers tell them: what another did than the server of today as that person’s. */
export function toldEvents(taken: ServeOfProofs): MatterEvent[] {
  const standing = factsOf(taken).filter(({ struck }) => struck === null)
  return standing.map((entry) => toldEvent(taken, entry, taken.people))
}

/** The rules and the official blanks. */
type PapersFrom = Pick<Context, 'rulebook'> & { readonly firm: { readonly forms: FormFolder } }

/** A paper that the list before a default names is drawn on request, before the application that it supports. */
function isAskedFor(paper: string | undefined, { default: list }: LoadedJurisdiction): paper is string {
  return (
    paper !== undefined &&
    list?.needs.some(({ done, papers }) => done === undefined && papers?.includes(paper)) === true
  )
}

/** The papers of a serve as it is recorded now, without struck events, to be signed in this way. */
export function papersOnServe(
  taken: ServeOfProofs,
  wish: Wish,
  { rulebook, firm: { forms } }: PapersFrom,
): Outlook {
  const { loaded, lawsuit, firm } = taken
  const events = factsOf(taken).filter(({ struck }) => struck === null)
  const { signature } = wish
  const recorded = { ...taken.matter, events: toldEvents(taken), signature }
  const serve: MatterServe = isAskedFor(wish.paper, loaded) ? { ...recorded, proofs: [wish.paper] } : recorded
  const { case: ofCase, papers } = lawsuit
  const matter = { firm: firmInMatter(firm), case: ofCase, papers, serves: [serve] }
  const prepared = prepareServe(matter, serve, 0, { loaded, method: methodOf(taken), rulebook })
  if ('refused' in prepared) return { papers: [], missing: [], refused: prepared.refused.map(inServe) }
  const all = readyPapers(serve, prepared.papers, loaded, { matter, draft: wish.draft, forms })
  const wanted = all.map((ready, index) => ({ ready, prepared: prepared.papers[index] }))
  const chosen = wanted.filter(({ ready }) => wish.paper === undefined || ready.key === wish.paper)
  if (chosen.length === 0) return refusePaper(wish.paper, all)
  return {
    papers: chosen.map(({ ready }) => ({ ...ready, told: toldBy(ready, events) })),
    missing: chosen.flatMap(({ prepared: one }) => missingIn(one, serve)),
    refused: [],
  }
}

export function methodOf({ loaded, serve }: ServeOfProofs): LoadedJurisdiction['methods'][number] {
  const found = loaded.methods.find(({ id }) => id === serve.details.method)
  if (found !== undefined) return found
  throw new DomainError('unknown-method', `The rules no longer know the method "${serve.details.method}".`)
}

function missingIn(prepared: PreparedPaper | undefined, serve: MatterServe): Missing[] {
  return prepared === undefined ? [] : missingOf(prepared.draw, prepared.setting, serve)
}

function toldBy({ composed }: ReadyPaper, events: readonly LedgerEvent[]): LedgerEvent[] {
  return composed.told.flatMap((index) => events[index] ?? [])
}

/** There is one serve here, and no file in which it would be the first. */
function inServe({ path, because, remedy }: MatterProblem): MatterProblem {
  return { path: path.replace(/^serves\[0\]\./, ''), because, remedy }
}

function refusePaper(paper: string | undefined, all: readonly ReadyPaper[]): never {
  const keys = all.map(({ key }) => key).join(', ')
  const message = `paper: this serve yields no paper "${paper ?? ''}"; write one of: ${keys}.`
  throw new DomainError('unknown-paper', message, 'paper')
}
