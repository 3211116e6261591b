// The rows as they lie in the tables, by what they are about, and which table holds which.

import type { FirmRow, SessionRow, ThrottleRow, UserRow } from './rows/people'
import type { AssignmentRow, CaseRow, CourtRow, FileRow, PaperRow, PartyRow, ServeRow } from './rows/cases'
import type { AuditRow, EventRow, PostRow, SheetRow } from './rows/record'
import type { ApplicationRow, ProofOutcomeRow, ProofRow, ProofSigningRow } from './rows/proofs'
import type {
  DateDecisionRow,
  DateProposalRow,
  DateTakeBackRow,
  HouseRuleRow,
  RuleVersionRow,
} from './rows/law'

export type * from './rows/people'
export type * from './rows/cases'
export type * from './rows/record'
export type * from './rows/proofs'
export type * from './rows/law'

declare module 'knex/types/tables' {
  interface Tables {
    installation: { id: number; set_up_at: string }
    firms: FirmRow
    users: UserRow
    sessions: SessionRow
    sign_in_throttles: ThrottleRow
    courts: CourtRow
    cases: CaseRow
    parties: PartyRow
    serves: ServeRow
    assignments: AssignmentRow
    files: FileRow
    papers: PaperRow
    events: EventRow
    sheets: SheetRow
    proofs: ProofRow
    proof_signings: ProofSigningRow
    proof_outcomes: ProofOutcomeRow
    rule_versions: RuleVersionRow
    date_proposals: DateProposalRow
    date_decisions: DateDecisionRow
    date_take_backs: DateTakeBackRow
    house_rules: HouseRuleRow
    applications: ApplicationRow
    audit: AuditRow
    posts: PostRow
  }
}
