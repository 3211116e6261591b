import type { MatterEvent } from '../../src/domain/cases/matter'
import { newId } from '../../src/stores/ids'
import type { NewEvent, Witness } from '../../src/stores/event-store'
import { openLedger, type FirmLedger, type Ledger } from '../../src/stores/stores'
import type { TestDatabase } from './database'

export const NOON = '2026-03-02T17:00:00.000Z'

/** A firm with one person, one case and one serve: the least that an event needs. */
export type Practice = {
  readonly ledger: Ledger
  readonly firm: FirmLedger
  readonly firmId: string
  readonly userId: string
  readonly caseId: string
  readonly serveId: string
}

/** An open database and the folder of its files. */
type OpenDatabase = Pick<TestDatabase, 'database' | 'folder'>

export function ledgerOf(db: OpenDatabase): Ledger {
  return openLedger(db.database, db.folder)
}

/** Adds a firm to the database of a test; as many as a test asks for. */
export async function practice(db: OpenDatabase): Promise<Practice> {
  const [firmId, userId, caseId, serveId] = [newId(), newId(), newId(), newId()]
  const ledger = ledgerOf(db)
  const firm = ledger.forFirm(firmId)
  const written = { at: NOON, by: userId }
  await firm.write(async ({ firm: own, users, cases, serves }) => {
    await own.add({ name: 'Marsh & Webb LLP', address: null, phone: null, licence: null }, NOON)
    const person = {
      name: 'Ana Torres',
      role: 'process-server',
      email: null,
      server: null,
      passwordHash: null,
    }
    await users.add({ id: userId, ...person, createdAt: NOON })
    const lawsuit = { jurisdiction: 'us-ny', plaintiffs: ['Acme LLC'], defendants: ['John Doe'] }
    await cases.add({ id: caseId, courtId: null, case: lawsuit, papers: ['Summons and Complaint'] }, written)
    const details = {
      recipient: { name: 'John Doe', kind: 'natural-person' },
      method: 'deliver-and-mail',
    }
    await serves.add({ id: serveId, caseId, zone: 'America/New_York', details }, written)
  })
  return { ledger, firm, firmId, userId, caseId, serveId }
}

export function witness(userId: string): Witness {
  return {
    actorId: userId,
    actorRole: 'process-server',
    receivedAt: NOON,
    software: '0.1.0',
    rulesHash: 'a'.repeat(64),
  }
}

/** An attempt nobody answered, on Monday 2 March 2026 unless the test says otherwise. */
export function attempt(
  { serveId, userId }: Pick<Practice, 'serveId' | 'userId'>,
  parts: Partial<NewEvent> = {},
): NewEvent {
  const event: MatterEvent = { type: 'attempted', at: '2026-03-02T07:10', outcome: 'no-answer' }
  return {
    id: newId(),
    serveId,
    event,
    zone: 'America/New_York',
    device: null,
    attachments: [],
    ...witness(userId),
    ...parts,
  }
}
