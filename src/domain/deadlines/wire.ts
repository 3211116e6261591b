import { isoLocalMoment } from '../calendar/local-moment'
import type { Deadline } from './sheet'

/**
 * The day of a deadline as it is written in files and answers: `2026-02-23`, with the hour where the law sets
 * one `2026-02-23T10:00`, the chosen form of a choice; `null` where it is not known.
 */
export function dayOnTheWire({ choice, day, minute }: Deadline): string | null {
  if (choice !== null) return choice
  return day === null ? null : isoLocalMoment({ day, minute })
}
