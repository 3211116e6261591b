import { join } from 'node:path'
import type { Knex } from 'knex'
import { DomainError } from '../domain/errors'
import { ApplicationStore } from './application-store'
import { AuditStore } from './audit-store'
import { CaseStore } from './case-store'
import { CourtStore } from './court-store'
import type { Database } from './database'
import { awaitTurn, enterFirm, sayUnwritable } from './dialect'
import { DateChangeStore } from './date-change-store'
import { DoorStore } from './door-store'
import { EventStore } from './event-store'
import { FileFolder } from './file-folder'
import { FileStore } from './file-store'
import { FirmStore } from './firm-store'
import { FormFolder } from './form-folder'
import { firmTables } from './firm-tables'
import { isId } from './ids'
import { HouseRuleStore } from './house-rule-store'
import { PostStore } from './post-store'
import { ProofStore } from './proof-store'
import { PageReader } from './read/page-reader'
import { RuleVersionStore } from './rule-version-store'
import { ServeStore } from './serve-store'
import { SessionStore } from './session-store'
import { SheetStore } from './sheet-store'
import { UserStore } from './user-store'

/** The stores of one firm inside one transaction. */
export type Stores = {
  readonly firm: FirmStore
  readonly users: UserStore
  readonly sessions: SessionStore
  readonly courts: CourtStore
  readonly cases: CaseStore
  readonly serves: ServeStore
  readonly events: EventStore
  readonly files: FileStore
  readonly sheets: SheetStore
  readonly proofs: ProofStore
  readonly dateChanges: DateChangeStore
  readonly houseRules: HouseRuleStore
  readonly applications: ApplicationStore
  readonly audit: AuditStore
  readonly posts: PostStore
  readonly pages: PageReader
}

/** What a firm has. Stores live inside `read` and `write` only; do not use one of these inside another. */
export type FirmLedger = {
  readonly firmId: string
  /** The bytes of files; keep them before the row that names them. */
  readonly folder: FileFolder
  /** The official blanks that are there for every firm. */
  readonly forms: FormFolder
  read<T>(ask: (stores: Stores) => Promise<T>): Promise<T>
  /** All writes of the work, or none; the firm's writers take turns. */
  write<T>(work: (stores: Stores) => Promise<T>): Promise<T>
}

/** All there is to ask; of a firm's rows nothing without naming the firm. */
export type Ledger = {
  readonly door: DoorStore
  /** The rules that were in use; outside `read` and `write` only. */
  readonly ruleVersions: RuleVersionStore
  forFirm(firmId: string): FirmLedger
}

/** All questions of one reading see the ledger at one moment, on PostgreSQL as on SQLite. */
const SNAPSHOT = { readOnly: true, isolationLevel: 'repeatable read' } as const

function storesIn(trx: Knex.Transaction, firmId: string): Stores {
  const tables = firmTables(trx, firmId)
  return {
    firm: new FirmStore(tables),
    users: new UserStore(tables),
    sessions: new SessionStore(tables),
    courts: new CourtStore(tables),
    cases: new CaseStore(tables),
    serves: new ServeStore(tables),
    events: new EventStore(tables),
    files: new FileStore(tables),
    sheets: new SheetStore(tables),
    proofs: new ProofStore(tables),
    dateChanges: new DateChangeStore(tables),
    houseRules: new HouseRuleStore(tables),
    applications: new ApplicationStore(tables),
    audit: new AuditStore(tables),
    posts: new PostStore(tables),
    pages: new PageReader(tables),
  }
}

function firmLedger({ knex }: Database, firmId: string, dataDir: string): FirmLedger {
  if (!isId(firmId)) throw new DomainError('unknown-firm', 'There is no such firm.')
  return {
    firmId,
    folder: new FileFolder(join(dataDir, 'files', firmId)),
    forms: new FormFolder(dataDir),
    read: (ask) =>
      knex.transaction(async (trx) => {
        await enterFirm(trx, firmId)
        return ask(storesIn(trx, firmId))
      }, SNAPSHOT),
    write: (work) =>
      knex
        .transaction(async (trx) => {
          await enterFirm(trx, firmId)
          await awaitTurn(trx, firmId)
          return work(storesIn(trx, firmId))
        })
        .catch(sayUnwritable),
  }
}

/** The stores over an open database; files lie in `files` of the data folder, each firm's in its own, and blanks in `forms`. */
export function openLedger(database: Database, dataDir: string): Ledger {
  return {
    door: new DoorStore(database),
    ruleVersions: new RuleVersionStore(database),
    forFirm: (firmId) => firmLedger(database, firmId, dataDir),
  }
}
