// Firms and the people in them. As they lie in the tables: days and times are text, JSON is canonical text, ids are text.

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
