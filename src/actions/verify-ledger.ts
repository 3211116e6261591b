import { DomainError } from '../domain/errors'
import { gapInRowSecurity, type Database, type Place } from '../stores/database'
import { readHeads, refuseOverwrite, writeHeads, type Heads } from '../stores/head-file'
import { damageIn, damageOf, openExisting } from '../stores/open-existing'
import { openLedger } from '../stores/stores'
import { verifyFirm, type FirmReport } from './verify-firm'

export type { FirmReport } from './verify-firm'

/** `head`: a file of heads that was kept elsewhere; `write`: where today's heads go. */
export type VerifyLedger = {
  readonly place: Place
  readonly dataDir: string
  readonly head: string | null
  readonly write: string | null
}

export type LedgerReport = {
  /** What the engine finds wrong with its own file. */
  readonly damage: readonly string[]
  readonly firms: readonly FirmReport[]
  /** Whether every firm was seen; PostgreSQL shows a plain role only those that it names. */
  readonly whole: boolean
  readonly sound: boolean
  /** Whether the heads were written: those of a ledger with a problem are not. */
  readonly written: boolean
}

/**
 * Holds the whole ledger against itself, firm by firm, and changes nothing in it: the chain of entries, the bytes of
 * every file against their SHA-256, and each signed proof against the entry of its signing. Only with heads kept
 * elsewhere do an end cut off and a chain written anew show, up to the entries that they name.
 *
 * Throws `DomainError`: `unreadable`, `bad-heads`, `heads-there`, `unwritable`.
 */
export async function verifyLedger({ place, dataDir, head, write }: VerifyLedger): Promise<LedgerReport> {
  const known: Heads = head === null ? new Map() : readHeads(head)
  if (write !== null) refuseOverwrite(write, head)
  const database = await openExisting(place)
  try {
    const report = await reportOn(database, dataDir, known)
    const heads = headsOf(report.firms)
    const written = write !== null && report.sound && heads.size > 0
    if (written) writeHeads(write, heads)
    return { ...report, written }
  } finally {
    await database.close()
  }
}

async function reportOn(
  database: Database,
  dataDir: string,
  known: Heads,
): Promise<Omit<LedgerReport, 'written'>> {
  const whole = await seesEveryFirm(database)
  if (!whole && known.size === 0) refuseBlind()
  const damage = await damageOf(database)
  const ledger = openLedger(database, dataDir)
  // A list that cannot be read back is a finding; the firms that the heads name are still looked at.
  const listed = await ledger.door.firmIds().catch((error: unknown) => {
    damage.push(damageIn(error))
    return []
  })
  const firms: FirmReport[] = []
  for (const id of new Set([...listed, ...known.keys()])) {
    firms.push(await verifyFirm(ledger.forFirm(id), known))
  }
  const sound = damage.length === 0 && firms.every(({ problems }) => problems.length === 0)
  return { damage, firms, whole, sound }
}

async function seesEveryFirm(database: Database): Promise<boolean> {
  return database.engine === 'sqlite' || (await gapInRowSecurity(database)) !== null
}

function refuseBlind(): never {
  throw new DomainError(
    'unreadable',
    'PostgreSQL shows the role of DATABASE_URL no list of firms. For this command name a role with BYPASSRLS, or the firms with --head.',
  )
}

function headsOf(reports: readonly FirmReport[]): Heads {
  return new Map(
    reports.flatMap(({ firmId, chain }) => (chain === null ? [] : [[firmId, chain.head] as const])),
  )
}
