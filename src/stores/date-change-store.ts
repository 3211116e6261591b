import type { DateProposal, DatedDeadline, HeldProposal } from '../domain/rules/changes/proposal'
import type { Written } from './court-store'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import type { DateDecisionRow, DateProposalRow, DateTakeBackRow } from './rows'
import { canonicalJson, readJsonObject } from './stored-json'
import type { JsonObject } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'

export type NewDateProposal = {
  readonly id: string
  readonly serveId: string
  readonly proposal: DateProposal
  readonly olderRules: string
  readonly newerRules: string
  readonly createdAt: string
}

export type DateDecision = {
  readonly id: string
  readonly proposalId: string
  readonly decision: 'accepted' | 'dismissed'
  readonly reason: string | null
}

/** Takes back a decision: its proposal is open again. */
export type DateTakeBack = { readonly id: string; readonly decisionId: string }

/** A decision as it was written; `takenBack` once the proposal was opened again. */
export type WrittenDecision = DateDecision & Written & { readonly takenBack: Written | null }

export type StoredDateProposal = NewDateProposal & {
  /** The decision that stands; `null` while there is none. */
  readonly decided: WrittenDecision | null
  /** Every decision in its turn, those taken back among them. */
  readonly decisions: readonly WrittenDecision[]
}

/** The moves to these rules that nobody has accepted: undecided, or dismissed. */
export function heldBack(proposals: readonly StoredDateProposal[], rulesHash: string): HeldProposal[] {
  return proposals
    .filter(({ newerRules, decided }) => newerRules === rulesHash && decided?.decision !== 'accepted')
    .map(({ proposal, decided }) => ({ ...proposal, isDismissed: decided !== null }))
}

/** Dates that a change of the rules would move, and what people decided of them. */
export class DateChangeStore {
  constructor(private readonly tables: FirmTables) {}

  async propose({ id, serveId, proposal, ...rest }: NewDateProposal): Promise<void> {
    await this.tables.add.dateProposal({
      id: checkId(id, 'id'),
      serve_id: serveId,
      deadline: proposal.deadline,
      kind: proposal.kind,
      was: textOf(proposal.was),
      becomes: textOf(proposal.is),
      older_rules: rest.olderRules,
      newer_rules: rest.newerRules,
      created_at: rest.createdAt,
    })
  }

  async decide({ id, proposalId, decision, reason }: DateDecision, { at, by }: Written): Promise<void> {
    const before = await this.tables.dateDecisions().where({ proposal_id: proposalId }).select('id')
    const row = { id: checkId(id, 'id'), proposal_id: proposalId, decision, reason, turn: before.length + 1 }
    await this.tables.add.dateDecision({ ...row, created_at: at, created_by: by })
  }

  async takeBack({ id, decisionId }: DateTakeBack, { at, by }: Written): Promise<void> {
    const row = { id: checkId(id, 'id'), decision_id: decisionId }
    await this.tables.add.dateTakeBack({ ...row, created_at: at, created_by: by })
  }

  /** Every proposal of the firm, the newest first. */
  async all(): Promise<StoredDateProposal[]> {
    return this.withDecisions(await this.tables.dateProposals().orderBy('id', 'desc'))
  }

  async ofServe(serveId: string): Promise<StoredDateProposal[]> {
    const rows = await this.tables.dateProposals().where({ serve_id: serveId }).orderBy('id', 'desc')
    return this.withDecisions(rows)
  }

  /** Throws `unknown-proposal` with the path of what named it. */
  async get(id: string, path: string): Promise<StoredDateProposal> {
    const [found] = await this.withDecisions(await this.tables.dateProposals().where({ id }))
    if (found !== undefined) return found
    throw new DomainError('unknown-proposal', `${path}: there is no such proposal in this firm.`, path)
  }

  private async withDecisions(rows: readonly DateProposalRow[]): Promise<StoredDateProposal[]> {
    if (rows.length === 0) return []
    const decisions = await this.tables.dateDecisions().orderBy('turn')
    const takenBack = await this.tables.dateTakeBacks()
    return withDecisions(rows, decisions, takenBack)
  }
}

function withDecisions(
  rows: readonly DateProposalRow[],
  decisions: readonly DateDecisionRow[],
  takenBack: readonly DateTakeBackRow[],
): StoredDateProposal[] {
  const byDecision = new Map(takenBack.map((row) => [row.decision_id, row]))
  return rows.map((row) => ({
    id: row.id,
    serveId: row.serve_id,
    proposal: {
      deadline: row.deadline,
      kind: kindOf(row.kind),
      was: datedOf(row.was),
      is: datedOf(row.becomes),
    },
    olderRules: row.older_rules,
    newerRules: row.newer_rules,
    createdAt: row.created_at,
    ...decisionsOf(
      decisions
        .filter(({ proposal_id: proposalId }) => proposalId === row.id)
        .map((one) => decisionOf(one, byDecision.get(one.id))),
    ),
  }))
}

function decisionsOf(
  decisions: readonly WrittenDecision[],
): Pick<StoredDateProposal, 'decided' | 'decisions'> {
  return { decided: decisions.find(({ takenBack }) => takenBack === null) ?? null, decisions }
}

function decisionOf(row: DateDecisionRow, back: DateTakeBackRow | undefined): WrittenDecision {
  const decision = row.decision === 'accepted' ? 'accepted' : 'dismissed'
  const { id, proposal_id: proposalId, reason, created_at: at, created_by: by } = row
  const takenBack = back === undefined ? null : { at: back.created_at, by: back.created_by }
  return { id, proposalId, decision, reason, at, by, takenBack }
}

function kindOf(word: string): DateProposal['kind'] {
  return word === 'delete' || word === 'add' ? word : 'update'
}

function asJson(value: DatedDeadline): JsonObject {
  return value
}

function textOf(value: DatedDeadline | null): string | null {
  return value === null ? null : canonicalJson(asJson(value))
}

function isDated(value: unknown): value is DatedDeadline {
  return typeof value === 'object' && value !== null && 'deadline' in value && 'reasons' in value
}

function datedOf(text: string | null): DatedDeadline | null {
  if (text === null) return null
  const value: unknown = readJsonObject(text)
  if (!isDated(value)) throw new Error('The stored proposal holds no deadline.')
  return value
}
