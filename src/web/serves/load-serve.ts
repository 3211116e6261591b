import { permitOnServe } from '../../actions/permissions'
import { standing } from '../../stores/read/page-reader'
import type {
  Assignment,
  Case,
  LedgerEvent,
  Serve,
  StoredDateProposal,
  StoredFile,
  StoredHouseRule,
  StoredProof,
  User,
} from '../../stores/read/types'
import type { SignedPapers } from '../../domain/default/prepare-default'
import type { Member } from '../member'
import { dayIn, instantWords } from '../words-of-time'
import { sheetOfServe, type SheetOrWhy } from './sheet-of-serve'
import type { Day } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'

/** Files that are papers of the serve itself. */
const PROOFS: readonly string[] = ['proof-draft', 'signed-proof', 'signed-scan']

/** A serve with all that its pages tell of it. */
export type LoadedServe = {
  readonly serve: Serve
  readonly lawsuit: Case
  readonly events: readonly LedgerEvent[]
  readonly people: readonly User[]
  readonly assignments: readonly Assignment[]
  /** Those of this serve, proofs left out: they have their own place. */
  readonly files: readonly StoredFile[]
  readonly houseRules: readonly StoredHouseRule[]
  readonly firmName: string
  /** Dates that changes of the rules would move. */
  readonly proposals: readonly StoredDateProposal[]
  readonly names: ReadonlyMap<string, string>
  readonly result: SheetOrWhy
  readonly today: Day
  readonly todayText: string
  readonly local: typeof instantWords
}

function isOwn({ serveId, kind }: StoredFile, id: string): boolean {
  return serveId === id && !PROOFS.includes(kind)
}

/** A paper that the court sent back counts no more. */
function signedIn(proofs: readonly StoredProof[]): SignedPapers {
  const good = proofs.filter(({ signing, rejected }) => signing !== null && rejected === null)
  return new Set(good.map(({ paper }) => paper))
}

/** Loads a serve for someone who may see it; to anyone else there is none. */
export async function loadServe({ ctx }: Member, id: string): Promise<LoadedServe> {
  const found = await ctx.firm.read(async (stores) => {
    const serve = await stores.serves.get(id, 'serveId')
    const assignments = await stores.serves.assignments(id)
    permitOnServe(ctx.actor, 'record-event', assignments)
    const lawsuit = await stores.cases.get(serve.caseId, 'caseId')
    const people = await stores.users.list()
    const files = (await stores.files.ofCase(serve.caseId)).filter((file) => isOwn(file, id))
    const houseRules = await stores.houseRules.inForce()
    const { name: firmName } = await stores.firm.get()
    const proposals = await stores.dateChanges.ofServe(id)
    const events = await stores.events.ofServe(id)
    const proofs = await stores.proofs.ofServe(id)
    return { serve, proofs, assignments, lawsuit, people, files, events, proposals, houseRules, firmName }
  })
  const today = dayIn(ctx.clock.now(), found.serve.zone)
  const { proofs, ...rest } = found
  const { serve, lawsuit, events, proposals } = rest
  return {
    ...rest,
    names: new Map(found.people.map((person) => [person.id, person.name])),
    result: sheetOfServe(
      ctx.rulebook,
      lawsuit.case,
      serve,
      standing(events),
      today,
      proposals,
      signedIn(proofs),
    ),
    today,
    todayText: shortDate(today),
    local: instantWords,
  }
}
