// What was recorded, what was computed from it, and who did what. As they lie in the tables: days and times are text, JSON is canonical text, ids are text.

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
