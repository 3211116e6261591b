// Versions of the rules, the dates that they move, and house rules. As they lie in the tables: days and times are text, JSON is canonical text, ids are text.

import type { Written } from './written'

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
