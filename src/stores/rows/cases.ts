// Cases, their parties and papers, whom to serve, who serves, and their files. As they lie in the tables: days and times are text, JSON is canonical text, ids are text.

import type { Written } from './written'

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
