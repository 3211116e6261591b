import type { JsonObject, MatterCase } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import type { Written } from './court-store'
import type { FirmTables } from './firm-tables'
import { checkId, newId } from './ids'
import type { CaseRow } from './rows'
import { canonicalJson, readJsonObject, refuseUnkeepable } from './stored-json'

/** A lawsuit with its papers, in the words of a matter file. */
export type Case = {
  readonly id: string
  readonly courtId: string | null
  readonly case: MatterCase & { readonly jurisdiction: string }
  readonly papers: readonly string[]
  readonly createdAt: string
  readonly createdBy: string
}

export type NewCase = Omit<Case, 'createdAt' | 'createdBy'>

const SIDES = ['plaintiff', 'defendant'] as const
type Side = (typeof SIDES)[number]

function namesOf(matter: MatterCase, side: Side): readonly string[] {
  return (side === 'plaintiff' ? matter.plaintiffs : matter.defendants) ?? []
}

const ELSEWHERE: readonly string[] = ['jurisdiction', 'number', 'plaintiffs', 'defendants']

/** What stands in `details`: the case but for what has a column or rows of its own. */
function detailsOf(matter: MatterCase): JsonObject {
  return Object.fromEntries(Object.entries(matter).filter(([key]) => !ELSEWHERE.includes(key)))
}

/** The lawsuits of a firm, with the names in their captions and the papers to be served. */
export class CaseStore {
  constructor(private readonly tables: FirmTables) {}

  async add(entry: NewCase, { at, by }: Written): Promise<void> {
    refuseUnkeepable(entry.case, 'case')
    refuseUnkeepable(entry.papers, 'papers')
    await this.tables.add.case({
      id: checkId(entry.id, 'id'),
      jurisdiction: entry.case.jurisdiction,
      number: entry.case.number ?? null,
      court_id: entry.courtId,
      details: canonicalJson(detailsOf(entry.case)),
      created_at: at,
      created_by: by,
    })
    for (const side of SIDES) await this.addParties(entry, side)
    for (const [position, title] of entry.papers.entries()) {
      await this.tables.add.paper({ id: newId(), case_id: entry.id, position, title, file_id: null })
    }
  }

  /** Writes the facts of the case anew, its number among them; parties and papers stay as they are. */
  async amend({ id, case: matter }: Pick<Case, 'id' | 'case'>): Promise<void> {
    refuseUnkeepable(matter, 'case')
    const details = canonicalJson(detailsOf(matter))
    await this.tables
      .cases()
      .where({ id })
      .update({ number: matter.number ?? null, details })
  }

  private async addParties(entry: NewCase, side: Side): Promise<void> {
    for (const [position, name] of namesOf(entry.case, side).entries()) {
      await this.tables.add.party({ id: newId(), case_id: entry.id, side, position, name })
    }
  }

  /** Throws `unknown-case` with the path of what named it; a case of another firm is as unknown as none. */
  async get(id: string, path: string): Promise<Case> {
    const row = await this.tables.cases().where({ id }).first()
    if (row === undefined) {
      throw new DomainError('unknown-case', `${path}: there is no such case in this firm.`, path)
    }
    const papers = await this.tables.papers().where({ case_id: id }).orderBy('position').select('title')
    return this.caseOf(
      row,
      papers.map(({ title }) => title),
    )
  }

  private async caseOf(row: CaseRow, papers: readonly string[]): Promise<Case> {
    const parties = await this.tables.parties().where({ case_id: row.id }).orderBy('position')
    const named = (side: Side): string[] => parties.filter((p) => p.side === side).map(({ name }) => name)
    const captioned = { plaintiffs: named('plaintiff'), defendants: named('defendant') }
    return {
      id: row.id,
      courtId: row.court_id,
      case: {
        ...readJsonObject(row.details),
        ...captioned,
        jurisdiction: row.jurisdiction,
        number: row.number,
      },
      papers,
      createdAt: row.created_at,
      createdBy: row.created_by,
    }
  }
}
