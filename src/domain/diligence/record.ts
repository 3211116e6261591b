import { weekdayIndex, type Day } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import { parseLocalMoment } from '../calendar/local-moment'
import type { FactEvent } from '../cases/facts'
import type { DiligenceFile, DiligenceRecord, UncountedDays } from '../rules/diligence-types'
import type { Weekday } from '../rules/rule-types'

const ATTEMPT = 'attempted'
const INQUIRY = 'inquiry'

/** One attempt at delivery in hand: its day, and the minute of that day where one was recorded. */
export type Try = { readonly day: Day; readonly minute: number | null }

/** What a court would be shown: the attempts, the kinds of inquiries made, and the flags of the case. */
export type TryRecord = {
  readonly attempts: readonly Try[]
  readonly inquiries: readonly string[]
  /** The kinds of place at which an attempt was made, as they were recorded. */
  readonly places: readonly string[]
  readonly flags: readonly string[]
}

export function isOn({ day }: Try, days: readonly Weekday[]): boolean {
  return days.some((name) => weekdayNumber(name) === weekdayIndex(day))
}

/** The record of a serve, from its events. */
export function recordOf(events: readonly FactEvent[], flags: readonly string[]): TryRecord {
  return {
    attempts: events.filter(({ type }) => type === ATTEMPT),
    places: events.flatMap(({ type, fields }) => (type === ATTEMPT ? (fields['place'] ?? []) : [])),
    inquiries: events.flatMap(({ type, fields }) => (type === INQUIRY ? [fields['kind'] ?? ''] : [])),
    flags,
  }
}

/** The record on which a court decided, as the diligence file has it. */
export function recordOfDecision({ attempts, inquiries = [], flags = [] }: DiligenceRecord): TryRecord {
  return { attempts: attempts.flatMap((at) => parseLocalMoment(at) ?? []), inquiries, places: [], flags }
}

/** Why an attempt does not count, or `null`: a Sunday, or a Saturday on a person who keeps it holy. */
export function uncounted(attempt: Try, { flags }: TryRecord, file: DiligenceFile): UncountedDays | null {
  const holds = ({ on, flag }: UncountedDays): boolean =>
    isOn(attempt, on) && (flag === undefined || flag.some((word) => flags.includes(word)))
  return file['not-counted']?.find(holds) ?? null
}

/** The record without the attempts that do not count. */
export function countedRecord(record: TryRecord, file: DiligenceFile): TryRecord {
  return { ...record, attempts: record.attempts.filter((one) => uncounted(one, record, file) === null) }
}
