import { parseDay } from '../domain/calendar/day'
import { readFacts } from '../domain/cases/read-facts'
import { explainSheet } from '../domain/deadlines/explain'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { DomainError } from '../domain/errors'
import { proposalsBetween, proposalsOfNothing, type DateProposal } from '../domain/rules/changes/proposal'
import type { Rulebook } from '../domain/rules/rulebook'
import { newId } from '../stores/ids'
import type { SheetSnapshot } from '../stores/sheet-store'
import type { FirmLedger, Stores } from '../stores/stores'
import type { Program } from './context'

/** Who acts when the program itself found something: no person, and so no role. */
const PROGRAM = { actorId: 'program', actorRole: 'program' }

const UNFINISHED: readonly string[] = ['open', 'missed', 'waiting']

/** A serve of which nothing is to come any more is history: its sheet stays as it was. */
function isUnfinished({ deadlines }: ExplainedSheet): boolean {
  return deadlines.some(({ kind, status }) => kind !== 'choice' && UNFINISHED.includes(status))
}

/** What the rules of today would change in a sheet, on the facts that it was made from. */
function changesIn({ facts, sheet, asOf }: SheetSnapshot, rulebook: Rulebook): DateProposal[] {
  try {
    const now = explainSheet(readFacts(facts, rulebook), rulebook, asOf === null ? null : parseDay(asOf))
    return proposalsBetween(sheet, now)
  } catch (error) {
    // The newer rules know this way of service, or a word of its facts, no more.
    if (error instanceof DomainError) return proposalsOfNothing(sheet)
    throw error
  }
}

type Found = { readonly snapshot: SheetSnapshot; readonly newerRules: string }

async function olderSheets(stores: Stores, rulebook: Rulebook): Promise<Found[]> {
  const found: Found[] = []
  const hashes = [...rulebook.values()].map(({ loaded }) => loaded.hash)
  const older = await stores.sheets.servesUnderOtherRules(hashes)
  if (older.size === 0) return found
  for (const { id, jurisdiction } of await stores.pages.serveIds()) {
    if (!older.has(id)) continue
    const hash = rulebook.get(jurisdiction)?.loaded.hash
    const snapshot = hash === undefined ? null : await stores.sheets.latest(id)
    if (hash === undefined || snapshot === null || snapshot.sheet.rulesHash === hash) continue
    if (isUnfinished(snapshot.sheet)) found.push({ snapshot, newerRules: hash })
  }
  return found
}

async function propose(stores: Stores, { snapshot, newerRules }: Found, rulebook: Rulebook, at: string) {
  const { serveId, sheet } = snapshot
  const known = (await stores.dateChanges.ofServe(serveId))
    .filter((one) => one.newerRules === newerRules)
    .map(({ proposal }) => proposal.deadline)
  const fresh = changesIn(snapshot, rulebook).filter(({ deadline }) => !known.includes(deadline))
  for (const proposal of fresh) {
    const rules = { olderRules: sheet.rulesHash, newerRules }
    await stores.dateChanges.propose({ id: newId(), serveId, proposal, ...rules, createdAt: at })
  }
  if (fresh.length > 0) {
    const details = { deadlines: fresh.map(({ deadline }) => deadline), newerRules }
    const act = { action: 'propose-date-changes', subject: 'serve', subjectId: serveId }
    await stores.audit.record({ at, ...PROGRAM, ...act, details })
  }
  return fresh.length
}

/**
 * After a change of the rules: notes for each unfinished serve of a firm which dates the rules of today would
 * give otherwise than the sheet that was last shown. Changes no date; asked again it notes nothing twice.
 * Answers how many proposals were noted.
 */
export async function proposeDateChanges(
  firm: FirmLedger,
  { rulebook, clock }: Pick<Program, 'rulebook' | 'clock'>,
): Promise<number> {
  // Most starts find nothing: only those that do wait for the turn to write.
  const older = await firm.read((stores) => olderSheets(stores, rulebook))
  if (!older.some(({ snapshot }) => changesIn(snapshot, rulebook).length > 0)) return 0
  return firm.write(async (stores) => {
    let count = 0
    for (const found of await olderSheets(stores, rulebook))
      count += await propose(stores, found, rulebook, clock.now())
    return count
  })
}
