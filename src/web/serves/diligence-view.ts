import { shortDate } from '../../domain/calendar/words'
import { assessRecord, isAskedBefore, type Point } from '../../domain/diligence/assess'
import { recordOf, type TryRecord } from '../../domain/diligence/record'
import type { DiligenceCase, DiligenceCheck, DiligenceFile } from '../../domain/rules/diligence-types'
import { attemptGridModel, attemptGridSvg } from '../../pictures/attempt-grid'
import { pictureOf, type PictureText } from '../picture'
import { adviceFor, adviceView, placeWords, type AdviceView } from './next-attempt-view'
import type { SheetOfServe } from './sheet-of-serve'
import type { RulesOfServe } from './rules-of-serve'

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
  readonly next: AdviceView | null
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

/** A check of one way of service is told there, and where the failure of this way is the diligence of that. */
function mayBeAsked(check: DiligenceCheck, { method, loaded }: RulesOfServe): boolean {
  const later = loaded.methods.filter(({ requires }) => requires?.diligence.includes(method.id) === true)
  return [method, ...later].some(({ id }) => isAskedBefore(check, id))
}

/** The record of a serve whose way turns on diligence, once an attempt is on it. */
function recordAsked({ rules, facts }: SheetOfServe): { record: TryRecord; file: DiligenceFile } | null {
  const record = recordOf(facts.events, facts.case.flags)
  if (rules.diligence === null || record.attempts.length === 0 || !needsDiligence(rules)) return null
  const checks = rules.diligence.checks.filter((check) => mayBeAsked(check, rules))
  const { kind } = facts.recipient
  const places = (rules.diligence.places ?? []).filter(({ recipients }) => recipients.includes(kind))
  return { record, file: { ...rules.diligence, checks, places } }
}

/** Once an act of service is on record, nobody goes out for another attempt. */
function isServed({ rules, recorded }: SheetOfServe): boolean {
  return rules.method['service-acts'].flat().some((act) => recorded.has(act))
}

/** The next best attempt in a few words, while nothing is served: `Sat 13 Jun 2026, 06:30 to 08:00, at the home`. */
export function bestTry(served: SheetOfServe): string {
  const asked = recordAsked(served)
  if (asked === null || isServed(served)) return ''
  const advice = adviceFor(asked.record, asked.file, served)
  if (advice.kind !== 'attempt') return ''
  const { day, band, place } = advice.next
  return `${shortDate(day)}, ${band.from} to ${band.to}${placeWords(place)}`
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
    next: isServed(served) ? null : adviceView(adviceFor(record, diligence, served), served),
  }
}
