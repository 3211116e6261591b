import type { Knex } from 'knex'
import type * as Row from './rows'

type Own<R extends { firm_id: string }> = Omit<R, 'firm_id'>

/**
 * The tables as one firm sees them, inside one transaction. The stores reach rows only through here, so none can
 * ask for, or write, a row of another firm; on PostgreSQL row-level security says the same once more.
 */
export function firmTables(trx: Knex.Transaction, firmId: string) {
  const own = { firm_id: firmId }
  return {
    firmId,
    firm: () => trx('firms').where({ id: firmId }),
    users: () => trx('users').where(own),
    sessions: () => trx('sessions').where(own),
    courts: () => trx('courts').where(own),
    cases: () => trx('cases').where(own),
    parties: () => trx('parties').where(own),
    serves: () => trx('serves').where(own),
    assignments: () => trx('assignments').where(own),
    files: () => trx('files').where(own),
    papers: () => trx('papers').where(own),
    events: () => trx('events').where(own),
    sheets: () => trx('sheets').where(own),
    proofs: () => trx('proofs').where(own),
    proofSignings: () => trx('proof_signings').where(own),
    proofOutcomes: () => trx('proof_outcomes').where(own),
    dateProposals: () => trx('date_proposals').where(own),
    dateDecisions: () => trx('date_decisions').where(own),
    dateTakeBacks: () => trx('date_take_backs').where(own),
    houseRules: () => trx('house_rules').where(own),
    applications: () => trx('applications').where(own),
    audit: () => trx('audit').where(own),
    posts: () => trx('posts').where(own),
    add: addersOf(trx, firmId),
  }
}

/** What may be added to the tables of a firm, a row at a time. */
function addersOf(trx: Knex.Transaction, firmId: string) {
  const own = { firm_id: firmId }
  return {
    installation: (row: { id: number; set_up_at: string }) => trx('installation').insert(row),
    firm: (row: Omit<Row.FirmRow, 'id'>) => trx('firms').insert({ ...row, id: firmId }),
    user: (row: Own<Row.UserRow>) => trx('users').insert({ ...row, ...own }),
    session: (row: Own<Row.SessionRow>) => trx('sessions').insert({ ...row, ...own }),
    court: (row: Own<Row.CourtRow>) => trx('courts').insert({ ...row, ...own }),
    case: (row: Own<Row.CaseRow>) => trx('cases').insert({ ...row, ...own }),
    party: (row: Own<Row.PartyRow>) => trx('parties').insert({ ...row, ...own }),
    serve: (row: Own<Row.ServeRow>) => trx('serves').insert({ ...row, ...own }),
    assignment: (row: Own<Row.AssignmentRow>) => trx('assignments').insert({ ...row, ...own }),
    file: (row: Own<Row.FileRow>) => trx('files').insert({ ...row, ...own }),
    paper: (row: Own<Row.PaperRow>) => trx('papers').insert({ ...row, ...own }),
    event: (row: Own<Row.EventRow>) => trx('events').insert({ ...row, ...own }),
    sheet: (row: Own<Row.SheetRow>) => trx('sheets').insert({ ...row, ...own }),
    proof: (row: Own<Row.ProofRow>) => trx('proofs').insert({ ...row, ...own }),
    proofSigning: (row: Own<Row.ProofSigningRow>) => trx('proof_signings').insert({ ...row, ...own }),
    proofOutcome: (row: Own<Row.ProofOutcomeRow>) => trx('proof_outcomes').insert({ ...row, ...own }),
    dateProposal: (row: Own<Row.DateProposalRow>) => trx('date_proposals').insert({ ...row, ...own }),
    dateDecision: (row: Own<Row.DateDecisionRow>) => trx('date_decisions').insert({ ...row, ...own }),
    dateTakeBack: (row: Own<Row.DateTakeBackRow>) => trx('date_take_backs').insert({ ...row, ...own }),
    houseRule: (row: Own<Row.HouseRuleRow>) => trx('house_rules').insert({ ...row, ...own }),
    application: (row: Own<Row.ApplicationRow>) => trx('applications').insert({ ...row, ...own }),
    audit: (row: Own<Row.AuditRow>) => trx('audit').insert({ ...row, ...own }),
    post: (row: Own<Row.PostRow>) => trx('posts').insert({ ...row, ...own }),
  }
}

export type FirmTables = ReturnType<typeof firmTables>
