/** The rows as they lie in the tables. Days and times are text, JSON is canonical text, ids are text. */
export type FirmRow = {
  id: string
  name: string
  address: string | null
  phone: string | null
  licence: string | null
  created_at: string
}

export type UserRow = {
  firm_id: string
  id: string
  name: string
  role: string
  email: string | null
  email_key: string | null
  password_hash: string | null
  server: string | null
  created_at: string
  disabled_at: string | null
}

export type SessionRow = {
  token_hash: string
  firm_id: string
  user_id: string
  created_at: string
  last_used_at: string
  ended_at: string | null
}

export type ThrottleRow = { key: string; failures: number; last_failed_at: string }

type Written = { created_at: string; created_by: string }

export type CourtRow = Written & {
  firm_id: string
  id: string
  jurisdiction: string
  court: string
  county: string | null
  name: string
  address: string | null
}

export type CaseRow = Written & {
  firm_id: string
  id: string
  jurisdiction: string
  number: string | null
  court_id: string | null
  details: string
}

export type PartyRow = {
  firm_id: string
  id: string
  case_id: string
  side: string
  position: number
  name: string
}

export type ServeRow = Written & {
  firm_id: string
  id: string
  case_id: string
  recipient_name: string | null
  method: string
  zone: string
  details: string
}

export type AssignmentRow = Written & {
  firm_id: string
  id: string
  serve_id: string
  position: number
  user_id: string
}

export type FileRow = Written & {
  firm_id: string
  id: string
  case_id: string
  serve_id: string | null
  kind: string
  name: string
  mime: string
  sha256: string
  bytes: number
}

export type PaperRow = {
  firm_id: string
  id: string
  case_id: string
  position: number
  title: string
  file_id: string | null
}

export type EventRow = {
  firm_id: string
  seq: number
  id: string
  serve_id: string
  entry: string
  type: string
  payload: string | null
  on_day: string | null
  at_local: string | null
  zone: string | null
  at_utc: string | null
  received_at: string
  device: string | null
  attachments: string
  actor_id: string
  actor_role: string
  strikes: string | null
  reason: string | null
  software: string
  rules_hash: string | null
  prev_hash: string
  hash: string
}

export type SheetRow = {
  firm_id: string
  id: string
  serve_id: string
  event_seq: number
  as_of: string | null
  rules_hash: string
  facts: string
  sheet: string
  created_at: string
}

export type ProofRow = Written & {
  firm_id: string
  id: string
  serve_id: string
  paper: string
  version: number
  title: string
  form: string
  signer: string
  dated: string | null
  oath_id: string
  oath_words: string
  /** SQLite answers 0 and 1. */
  marked: boolean | number
  signature: string
  file_id: string
  sha256: string
  event_ids: string
  event_seq: number
  facts_hash: string
  rules_hash: string
  template_hash: string
}

export type ProofSigningRow = Written & {
  firm_id: string
  id: string
  proof_id: string
  how: string
  file_id: string
  sha256: string
  signer: string
  signer_id: string | null
  on_day: string
  at_local: string | null
  zone: string | null
  at_utc: string | null
  session_hash: string | null
  oath_id: string
}

export type ProofOutcomeRow = Written & {
  firm_id: string
  id: string
  proof_id: string
  outcome: string
  on_day: string
  docket_entry: string | null
  clerk: string | null
  reason: string | null
  event_id: string | null
}

export type RuleVersionRow = { hash: string; jurisdiction: string; files: string; kept_at: string }

export type DateProposalRow = {
  firm_id: string
  id: string
  serve_id: string
  deadline: string
  kind: string
  was: string | null
  becomes: string | null
  older_rules: string
  newer_rules: string
  created_at: string
}

export type DateDecisionRow = Written & {
  firm_id: string
  id: string
  proposal_id: string
  decision: string
  reason: string | null
  /** 1 for the first decision of a proposal, 2 for the next after that was taken back. */
  turn: number
}

export type DateTakeBackRow = Written & {
  firm_id: string
  id: string
  decision_id: string
}

export type HouseRuleRow = Written & {
  firm_id: string
  id: string
  client: string | null
  policy: string | null
}

export type ApplicationRow = Written & {
  firm_id: string
  id: string
  serve_id: string
  motion: string
  answers: string
}

export type AuditRow = {
  firm_id: string
  id: string
  at: string
  actor_id: string
  actor_role: string
  action: string
  subject: string
  subject_id: string
  details: string
}

export type PostRow = {
  firm_id: string
  id: string
  action: string
  body_hash: string
  answer: string
  at: string
}

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
