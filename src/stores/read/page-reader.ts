import type { MatterCase, MatterEvent } from '../../domain/cases/matter'
import { DateChangeStore, heldBack, type StoredDateProposal } from '../date-change-store'
import { eventOf, type LedgerEvent } from '../event-store'
import type { FirmTables } from '../firm-tables'
import type { CaseRow, EventRow, PartyRow } from '../rows'
import { serveOf, type Serve } from '../serve-store'
import { readJsonObject } from '../stored-json'

/** A case as a list of cases shows it. */
export type CaseHead = {
  readonly id: string
  readonly case: MatterCase & { readonly jurisdiction: string }
  readonly serves: number
  readonly createdAt: string
}

/** A serve with all that its dates follow from. */
export type ServeOnBoard = {
  readonly serve: Serve
  readonly case: CaseHead
  /** All entries in the order they were recorded, struck ones among them. */
  readonly events: readonly LedgerEvent[]
  /** Dates that changes of the rules would move. */
  readonly proposals: readonly StoredDateProposal[]
}

export { heldBack }

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

function named(parties: readonly PartyRow[], side: string): string[] {
  return parties.filter((party) => party.side === side).map(({ name }) => name)
}

function headOf(row: CaseRow, parties: readonly PartyRow[], serves: number): CaseHead {
  const { jurisdiction, number } = row
  const captioned = { plaintiffs: named(parties, 'plaintiff'), defendants: named(parties, 'defendant') }
  return {
    id: row.id,
    case: { ...readJsonObject(row.details), ...captioned, jurisdiction, number },
    serves,
    createdAt: row.created_at,
  }
}

function eventsOf(rows: readonly EventRow[]): LedgerEvent[] {
  const strikes = new Map(rows.flatMap((row) => (row.strikes === null ? [] : [[row.strikes, row] as const])))
  return rows.filter(({ entry }) => entry === 'recorded').map((row) => eventOf(row, strikes.get(row.id)))
}

/** Joins made for pages, each in a handful of queries however many rows there are. Writes nothing. */
export class PageReader {
  constructor(private readonly tables: FirmTables) {}

  /** The cases of the firm, the newest first. */
  async cases(): Promise<CaseHead[]> {
    const rows = await this.tables.cases().orderBy('id', 'desc')
    const parties = grouped(await this.tables.parties().orderBy('position'), (party) => party.case_id)
    const serves = grouped(await this.tables.serves().select('case_id'), (serve) => serve.case_id)
    return rows.map((row) => headOf(row, parties.get(row.id) ?? [], serves.get(row.id)?.length ?? 0))
  }

  /** Every serve of the firm with its case and its entries. */
  async board(): Promise<ServeOnBoard[]> {
    const cases = new Map((await this.cases()).map((head) => [head.id, head]))
    const servers = await this.servers()
    const rows = await this.tables.serves().orderBy('id', 'desc')
    const events = grouped(await this.tables.events().orderBy('seq'), (event) => event.serve_id)
    const proposals = grouped(await new DateChangeStore(this.tables).all(), ({ serveId }) => serveId)
    return rows.flatMap((row) => {
      const head = cases.get(row.case_id)
      if (head === undefined) return []
      const serve = serveOf(row, servers.get(row.id) ?? null)
      return [
        {
          serve,
          case: head,
          events: eventsOf(events.get(row.id) ?? []),
          proposals: proposals.get(row.id) ?? [],
        },
      ]
    })
  }

  /** Every serve of the firm by its id, with the jurisdiction of its case. */
  async serveIds(): Promise<{ readonly id: string; readonly jurisdiction: string }[]> {
    const cases = await this.tables.cases().select('id', 'jurisdiction')
    const jurisdictions = new Map(cases.map(({ id, jurisdiction }) => [id, jurisdiction]))
    const serves = await this.tables.serves().select('id', 'case_id').orderBy('id')
    return serves.flatMap(({ id, case_id: caseId }) => {
      const jurisdiction = jurisdictions.get(caseId)
      return jurisdiction === undefined ? [] : [{ id, jurisdiction }]
    })
  }

  /** Who is to serve each serve now: the latest assignment counts. */
  private async servers(): Promise<Map<string, string>> {
    const rows = await this.tables.assignments().orderBy('position').select('serve_id', 'user_id')
    return new Map(rows.map(({ serve_id: serveId, user_id: userId }) => [serveId, userId]))
  }
}

/** The events that stand, as a matter file has them. */
export function standing(events: readonly LedgerEvent[]): MatterEvent[] {
  return events.filter(({ struck }) => struck === null).map(({ event }) => event)
}
