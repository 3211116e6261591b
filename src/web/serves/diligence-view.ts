import { addDays, type Day } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'
import { assessRecord, type Point } from '../../domain/diligence/assess'
import { barredWeekdays } from '../../domain/diligence/barred'
import { nextAttempt, type NextAttempt } from '../../domain/diligence/next-attempt'
import { recordOf, type TryRecord } from '../../domain/diligence/record'
import type { DiligenceCase, DiligenceFile } from '../../domain/rules/jurisdiction-types'
import { attemptGridModel, attemptGridSvg } from '../../pictures/attempt-grid'
import { pictureOf, type PictureText } from '../picture'
import type { SheetOfServe } from './next-view'
import type { RulesOfServe } from './rules-of-serve'

/** How far ahead a next attempt is looked for where no day limits the service. */
const DAYS_AHEAD = 28

export type PointView = {
  readonly shape: 'done' | 'soon'
  readonly word: 'on record' | 'missing'
  readonly say: string
  readonly cite: string
  readonly differs: readonly { readonly say: string; readonly cite: string }[]
  readonly hasDecisions: boolean
  readonly accepted: readonly DecisionView[]
  readonly rejected: readonly DecisionView[]
}
type DecisionView = { readonly name: string; readonly attempts: string }

export type DiligenceView = {
  readonly standard: string
  readonly cite: string
  readonly points: readonly PointView[]
  readonly missing: number
  readonly uncounted: readonly { readonly day: string; readonly because: string }[]
  readonly grid: PictureText
  readonly next: { readonly when: string; readonly why: readonly string[] } | null
}

function decisions(cases: readonly DiligenceCase[]): DecisionView[] {
  return cases.map(({ name, attempts }) => ({ name, attempts }))
}

function pointView({ check, isThere, accepted, rejected }: Point): PointView {
  return {
    shape: isThere ? 'done' : 'soon',
    word: isThere ? 'on record' : 'missing',
    say: check.say,
    cite: check.cite.join(' · '),
    differs: (check.differs ?? []).map(({ say, cite }) => ({ say, cite: cite.join(' · ') })),
    hasDecisions: accepted.length + rejected.length > 0,
    accepted: decisions(accepted),
    rejected: decisions(rejected),
  }
}

/** Ways of service that need diligence, and those whose failure is the diligence of another. */
function needsDiligence({ method, loaded }: RulesOfServe): boolean {
  return loaded.methods.some(
    ({ id, requires }) =>
      requires !== undefined && (id === method.id || requires.diligence.includes(method.id)),
  )
}

function nextOf(
  record: TryRecord,
  file: DiligenceFile,
  { sheet, rules, today, isHoliday }: SheetOfServe,
): NextAttempt | null {
  const serveBy = sheet.deadlines.find(({ id }) => id === 'serve-by')?.day ?? null
  const horizon = addDays(today, DAYS_AHEAD)
  const to: Day = serveBy === null || serveBy > horizon ? horizon : serveBy
  const bars = [...(rules.jurisdiction.bars ?? []), ...(rules.method.bars ?? [])]
  const barred = barredWeekdays(bars, record.flags)
  return nextAttempt(record, file, { from: addDays(today, 1), to, barred, isHoliday })
}

function nextView(next: NextAttempt | null): DiligenceView['next'] {
  if (next === null) return null
  const { day, band, fills } = next
  return {
    when: `${shortDate(day)}, ${band.say} (${band.from} to ${band.to})`,
    why: fills.map(({ say }) => say),
  }
}

/** The record of a serve whose way turns on diligence, once an attempt is on it. */
function recordAsked({ rules, facts }: SheetOfServe): { record: TryRecord; file: DiligenceFile } | null {
  const record = recordOf(facts.events, facts.case.flags)
  if (rules.diligence === null || record.attempts.length === 0 || !needsDiligence(rules)) return null
  return { record, file: rules.diligence }
}

/** The next best attempt in a few words, while nothing is served: `Sat 13 Jun 2026, 06:30 to 08:00`. */
export function bestTry(served: SheetOfServe): string {
  const asked = recordAsked(served)
  const isServed = served.rules.method['service-acts'].flat().some((act) => served.recorded.has(act))
  if (asked === null || isServed) return ''
  const next = nextOf(asked.record, asked.file, served)
  return next === null ? '' : `${shortDate(next.day)}, ${next.band.from} to ${next.band.to}`
}

/**
 * Whether the record is enough, as guidance: what courts looked for and what is on record, decisions with the same
 * gap, and when to try next. `null` where no way of service of the jurisdiction turns on it, and before the first try.
 */
export function diligenceView(served: SheetOfServe): DiligenceView | null {
  const { facts, isHoliday } = served
  const asked = recordAsked(served)
  if (asked === null) return null
  const { record, file: diligence } = asked
  const { points, uncounted } = assessRecord(record, diligence, isHoliday)
  const grid = attemptGridModel(facts.events, {
    checks: diligence.checks,
    flags: facts.case.flags,
    isHoliday,
  })
  return {
    standard: diligence.standard,
    cite: diligence.cite.join(' · '),
    points: points.map(pointView),
    missing: points.filter(({ isThere }) => !isThere).length,
    uncounted: uncounted.map(({ attempt, because }) => ({ day: shortDate(attempt.day), because })),
    grid: pictureOf(attemptGridSvg(grid, { id: 'tries' })),
    next: nextView(nextOf(record, diligence, served)),
  }
}
