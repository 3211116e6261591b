import type { Day } from '../../domain/calendar/day'
import { isEventType } from '../../domain/cases/event-types'
import { dayWords, markSentence, missedSentence, workingSentence } from '../../domain/deadlines/sentences'
import type { Deadline, ExplainedSheet, Reasons, Warning } from '../../domain/deadlines/sheet'
import { distance, limitDistance, plain, sentence } from '../words'
import { ACTS } from './acts'
import { boundEvents, deadlineRule, type RulesOfServe } from './rules-of-serve'
import { shapeOf, type Shape } from './status'

export type DateView = {
  readonly id: string
  readonly title: string
  readonly shape: Shape
  /** What the shape says: `kept`, `late`, `due`, `waiting`. */
  readonly word: string
  readonly day: string
  readonly away: string
  readonly waits: string
  readonly steps: readonly string[]
  readonly cites: string
  readonly missed: string
  /** Law that is less than verified, in a sentence. */
  readonly doubt: string
  readonly readings: readonly { readonly text: string; readonly cite: string }[]
}

const WORDS: Readonly<Partial<Record<Deadline['status'], string>>> = {
  met: 'kept',
  late: 'done too late',
  missed: 'late',
  waiting: 'waiting',
  void: 'will not follow',
}

function wordOf(deadline: Deadline, ours: boolean, today: Day): string {
  const known = ours || deadline.day === null ? WORDS[deadline.status] : undefined
  if (known !== undefined) return known
  const past = deadline.day !== null && deadline.day < today
  if (deadline.kind === 'limit') return past ? 'passed' : 'due'
  return past ? 'past' : 'to come'
}

function awayOf({ day, status }: Deadline, ours: boolean, today: Day): string {
  if (day === null) return ''
  if (status === 'met' || status === 'late') return ''
  return ours && status === 'missed' ? limitDistance(day, today) : distance(day, today)
}

/** What a day waits for, in the field's nouns: `waits for the mailing, the filing of the proof`. */
function waitsOf({ waitingFor }: Deadline): string {
  if (waitingFor.length === 0) return ''
  return `waits for ${waitingFor.map((word) => (isEventType(word) ? ACTS[word].noun : plain(word))).join(', ')}`
}

/** Each step by itself, so that a person can go through them with a finger. */
function stepsOf(reasons: Reasons): string[] {
  return reasons.steps.map((step) => sentence(workingSentence({ ...reasons, steps: [step], cite: [] })))
}

/** Another reading is told in a warning that has its own id in the rule. */
function readingsOf(deadline: Deadline, rules: RulesOfServe, warnings: readonly Warning[]): Warning[] {
  const ids = (deadlineRule(rules, deadline.id)?.['other-readings'] ?? []).map(({ id }) => id)
  return warnings.filter(({ id }) => ids.includes(id))
}

function isOurs(deadline: Deadline, rules: RulesOfServe): boolean {
  const rule = deadlineRule(rules, deadline.id)
  return deadline.kind === 'limit' && rule !== undefined && boundEvents(rules, rule).length > 0
}

function dateView(
  deadline: Deadline,
  reasons: Reasons,
  rules: RulesOfServe,
  sheet: ExplainedSheet,
  today: Day,
): DateView {
  const ours = isOurs(deadline, rules)
  const readings = readingsOf(deadline, rules, sheet.warnings)
  return {
    id: deadline.id,
    title: deadline.title,
    shape: shapeOf(deadline, ours, today),
    word: wordOf(deadline, ours, today),
    day: deadline.day === null ? '' : dayWords(deadline),
    away: awayOf(deadline, ours, today),
    waits: waitsOf(deadline),
    steps: stepsOf(reasons),
    cites: reasons.cite.join(' · '),
    missed: missedSentence(reasons) ?? '',
    doubt: markSentence(reasons) ?? '',
    readings: readings.map(({ message, cite }) => ({ text: message, cite: cite.join(', ') })),
  }
}

function rank({ day }: Deadline): number {
  return day ?? Number.MAX_SAFE_INTEGER
}

/** The dates of a serve in the order of the calendar, those that still wait last; what does not arise is left out. */
export function datesView(sheet: ExplainedSheet, rules: RulesOfServe, today: Day): DateView[] {
  return sheet.deadlines
    .map((deadline, index) => ({ deadline, reasons: sheet.reasons[index] }))
    .filter(({ deadline }) => deadline.status !== 'none' && deadline.kind !== 'choice')
    .toSorted((a, b) => rank(a.deadline) - rank(b.deadline))
    .flatMap(({ deadline, reasons }) =>
      reasons === undefined ? [] : [dateView(deadline, reasons, rules, sheet, today)],
    )
}

/** Warnings but for other readings, which stand beside their date. */
export function adviceView(
  sheet: ExplainedSheet,
  rules: RulesOfServe,
  elsewhere: readonly string[],
): { text: string; cite: string }[] {
  const shown = new Set(sheet.deadlines.flatMap((one) => readingsOf(one, rules, sheet.warnings)))
  return sheet.warnings
    .filter((warning) => !shown.has(warning) && !elsewhere.includes(warning.id))
    .map(({ message, cite }) => ({ text: message, cite: cite.join(' · ') }))
}
