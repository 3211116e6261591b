import { isoDay, type Day } from '../calendar/day'
import type { Facts } from '../cases/facts'
import { DomainError } from '../errors'
import { jurisdictionNamed, planNamed, type Rulebook } from '../rules/rulebook'
import { applyBars, type Violation } from './bars'
import { commencement } from './commencement'
import { evaluateDeadline, type CompiledDeadline } from './deadline'
import { isDone } from './limits'
import type { Plan } from './plan'
import { ABSENT, VOID, WAITING, hourIn, isKnown, openRun, type Run } from './run'
import type { Deadline, DeadlineSheet, DeadlineStatus } from './sheet'
import { isAmong } from './words'

const NOBODY_WAITS: readonly string[] = []
const FAR_FUTURE = 80000 as Day

/** The day whose law applies: the commencement, else the first recorded event, else the as-of day. */
function lawDayOf(facts: Facts, asOf: Day | null): Day {
  const commenced = commencement(facts)
  if (commenced !== null) return commenced
  let first: Day | null = null
  for (const { day } of facts.events) if (first === null || day < first) first = day
  return first ?? asOf ?? FAR_FUTURE
}

function refuseUncovered(plan: Plan, lawDay: Day): void {
  if (lawDay >= plan.coversFrom) return
  const { title } = plan.jurisdiction.jurisdiction
  const message = `The rules of ${title} are covered from ${isoDay(plan.coversFrom)} on; ${isoDay(lawDay)} is before that. Count by hand.`
  throw new DomainError('not-covered', message, 'case.commenced')
}

/** A method not open to this recipient or court is a violation and makes the service void. */
function methodBar(plan: Plan, facts: Facts): Violation | null {
  const toRecipient = plan.recipients === null || isAmong(facts.recipient.kind, plan.recipients)
  const inCourt = plan.courts === null || isAmong(facts.case.court, plan.courts)
  if (toRecipient && inCourt) return null
  const { id, because, cite } = plan.jurisdiction.jurisdiction['method-bar']
  return { id, because, cite }
}

export type Evaluated = { readonly run: Run; readonly violations: readonly Violation[] }

/** Holds the facts against the bars and fills every deadline of the plan. */
export function evaluate(plan: Plan, facts: Facts, asOf: Day | null): Evaluated {
  const lawDay = lawDayOf(facts, asOf)
  refuseUncovered(plan, lawDay)
  const run = openRun(facts, lawDay, plan.blank)
  const violations = applyBars(plan.bars, run)
  const forbidden = methodBar(plan, facts)
  if (forbidden !== null) {
    run.serviceVoid = true
    violations.unshift(forbidden)
  }
  for (const deadline of plan.deadlines) {
    evaluateDeadline(deadline, run)
    if (run.missed[deadline.index] === true) violations.push(deadline.violation)
  }
  return { run, violations }
}

function unknownStatus(day: number): DeadlineStatus {
  if (day === WAITING) return 'waiting'
  return day === VOID ? 'void' : 'none'
}

function statusOf({ index, limit, kind }: CompiledDeadline, run: Run, asOf: Day | null): DeadlineStatus {
  const day = run.day[index] ?? ABSENT
  if (!isKnown(day)) return unknownStatus(day)
  if (limit === null) return 'known'
  if (run.missed[index] === true) return 'late'
  if (isDone(limit, run)) return 'met'
  return asOf !== null && asOf > day && kind === 'limit' ? 'missed' : 'open'
}

function resultOf(deadline: CompiledDeadline, plan: Plan, run: Run, asOf: Day | null): Deadline {
  const { index, id, title, kind, choice } = deadline
  const day = run.day[index] ?? ABSENT
  return {
    id,
    title,
    kind,
    day: isKnown(day) ? day : null,
    minute: hourIn(run, index),
    choice: choice === null ? null : (choice.answer(run)?.id ?? null),
    waitingFor: day === WAITING ? plan.waitsFor(index, run) : NOBODY_WAITS,
    status: statusOf(deadline, run, asOf),
  }
}

/** The sheet of an evaluated plan, without reasons. */
export function sheetOf(plan: Plan, { run, violations }: Evaluated, asOf: Day | null): DeadlineSheet {
  return {
    id: run.facts.id,
    jurisdiction: run.facts.jurisdiction,
    method: run.facts.method,
    asOf,
    rulesHash: plan.jurisdiction.hash,
    deadlines: plan.deadlines.map((deadline) => resultOf(deadline, plan, run, asOf)),
    violations,
  }
}

/** The plan that a serve's facts ask for; throws `unknown-jurisdiction` or `unknown-method`. */
export function planFor(facts: Facts, rulebook: Rulebook): Plan {
  return planNamed(jurisdictionNamed(rulebook, facts.jurisdiction), facts.method)
}

/**
 * Places in `facts.events` of acts that are void and were done again lawfully, so that the service stands without
 * them: delivered on Sunday 1 and again on Monday 2 February 2026. None where the service does not stand.
 * Throws `DomainError` as `calculateSheet` does.
 */
export function voidActsDoneAgain(facts: Facts, rulebook: Rulebook): ReadonlySet<number> {
  const { run } = evaluate(planFor(facts, rulebook), facts, null)
  const isVoid = run.events.filter((_, index) => !run.serviceVoid && run.voided?.[index] === true)
  return new Set(isVoid.map((event) => facts.events.indexOf(event)))
}

/**
 * Every deadline of a serve: its day or what it waits for, its status, and what was breached.
 *
 * Days are those of the place of service; `asOf` (a day, or `null` for no today) only tells open limits from
 * missed ones. Worked: delivered Mon 2 Feb 2026, mailing is due within 20 days, Sun 22 Feb, so Mon 23 Feb.
 * Throws `DomainError`: unknown jurisdiction or method, a case before the covered years, two rules at once.
 */
export function calculateSheet(facts: Facts, rulebook: Rulebook, asOf: Day | null): DeadlineSheet {
  const plan = planFor(facts, rulebook)
  return sheetOf(plan, evaluate(plan, facts, asOf), asOf)
}
