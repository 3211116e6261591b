import { parseDay, type Day } from '../calendar/day'
import type { HolidayTable } from '../calendar/court-calendar'
import type { Policy } from '../counting/policy'
import { compileNeed, type CompiledNeed } from '../default/needs'
import { ANYONE } from '../rules/for-kind'
import type { LoadedJurisdiction } from '../rules/loaded'
import type { Bar, DeadlineRule } from '../rules/rule-types'
import type { MethodFile } from '../rules/method-types'
import { compileBar, type CompiledBar } from './bars'
import { bodyWaits } from './body'
import { marksFrom, type Marks } from './cites'
import { compileDeadline, type DeadlineContext } from './compile-deadline'
import { bodyInForce, type CompiledDeadline } from './deadline'
import { inOrderOfWork } from './order-of-work'
import { blankSlots, type Blank, type Run } from './run'
import { compileWarning, type CompiledWarning } from './warnings'
import { compileClosings, type Closing } from './ways'
import { ownWords } from './words'

/** One method of one jurisdiction, compiled once; a sheet is one pass over it. */
export type Plan = {
  readonly jurisdiction: LoadedJurisdiction
  readonly method: MethodFile
  readonly coversFrom: Day
  /** To whom and in which courts the method is open; `null`: to all, in all. */
  readonly recipients: readonly string[] | null
  readonly courts: readonly string[] | null
  readonly bars: readonly CompiledBar[]
  /** What closes it before anything is done, so that it is not offered. */
  readonly closings: readonly Closing[]
  /** In the order of work: each deadline stands behind those it rests on. */
  readonly deadlines: readonly CompiledDeadline[]
  readonly warnings: readonly CompiledWarning[]
  /** What the law wants before a default. */
  readonly needs: readonly CompiledNeed[]
  /** What this way of service puts into the mail. */
  readonly mailings: readonly CompiledNeed[]
  /** Slots for the deadlines and, behind them, for their other readings. */
  readonly blank: Blank
  readonly marksOf: Marks
  readonly isHoliday: (day: number) => boolean
  readonly waitsFor: (index: number, run: Run) => readonly string[]
}

/** What all methods of a jurisdiction share. */
export type Shared = {
  readonly loaded: LoadedJurisdiction
  readonly policies: ReadonlyMap<string, Policy>
  readonly holidays: HolidayTable
}

/** A deadline that the law leaves open has no day and says why. */
function undecidedRules(method: MethodFile): DeadlineRule[] {
  return (method.undecided ?? []).map(({ deadline, because, cite }) => ({
    id: deadline,
    title: deadline,
    kind: 'effect',
    cite,
    base: { none: because },
  }))
}

/** The jurisdiction's deadlines with the method's own in their place or behind them, in the order of work. */
export function rulesOf(loaded: LoadedJurisdiction, method: MethodFile): DeadlineRule[] {
  const own = [...method.deadlines, ...undecidedRules(method)]
  const ownById = new Map(own.map((rule) => [rule.id, rule]))
  const common = loaded.jurisdiction.deadlines
  const merged = [
    ...common.map((rule) => ownById.get(rule.id) ?? rule),
    ...own.filter(({ id }) => !common.some((rule) => rule.id === id)),
  ]
  const clauses = loaded.jurisdiction.clauses ?? {}
  return inOrderOfWork(merged, (name) => clauses[name])
}

function waitsOf(deadlines: readonly CompiledDeadline[]): Plan['waitsFor'] {
  return (index, run) => {
    const deadline = deadlines[index]
    if (deadline === undefined) return []
    if (deadline.voidByBars && run.missingAct !== null) return [run.missingAct]
    if (deadline.choice !== null) return [deadline.choice.on]
    const body = bodyInForce(deadline, run)
    const waits = body === null ? [] : bodyWaits(body, run)
    return waits.length > 1 ? [...new Set(waits)] : waits
  }
}

function contextFor(
  shared: Shared,
  method: MethodFile,
  rules: readonly DeadlineRule[],
  deadlines: readonly CompiledDeadline[],
): DeadlineContext {
  const { loaded, policies, holidays } = shared
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  let slots = rules.length
  return {
    indexOf: (id) => indexes.get(id) ?? -1,
    isHoliday: (day) => holidays.public.has(day as Day),
    waitsFor: waitsOf(deadlines),
    newSlot: () => slots++,
    zone: loaded.jurisdiction.zone,
    zoneOf: loaded.jurisdiction['zone-of'] ?? null,
    policies,
    method,
    clauses: loaded.jurisdiction.clauses ?? {},
    oaths: loaded.oaths,
  }
}

function barsOf(loaded: LoadedJurisdiction, method: MethodFile): readonly Bar[] {
  return [...(loaded.jurisdiction.bars ?? []), ...(method.bars ?? [])]
}

/** Compiles one method with what holds for all methods of its jurisdiction. */
export function compilePlan(shared: Shared, method: MethodFile): Plan {
  const { loaded } = shared
  const rules = rulesOf(loaded, method)
  const deadlines: CompiledDeadline[] = []
  const context = contextFor(shared, method, rules, deadlines)
  rules.forEach((rule, index) => deadlines.push(compileDeadline(rule, index, context)))
  const warnings = [...(loaded.jurisdiction.warnings ?? []), ...(method.warnings ?? [])]
  return {
    jurisdiction: loaded,
    method,
    recipients: method.recipients.includes(ANYONE) ? null : ownWords(method.recipients),
    courts: method.courts === undefined ? null : ownWords(method.courts),
    coversFrom: parseDay(loaded.jurisdiction['covers-from']) ?? (0 as Day),
    bars: barsOf(loaded, method).map((bar) => compileBar(bar, context)),
    closings: compileClosings(method, context),
    deadlines,
    blank: blankSlots(context.newSlot()),
    warnings: warnings.map((rule) => compileWarning(rule, context)),
    needs: (loaded.default?.needs ?? []).map((need) => compileNeed(need, context)),
    mailings: (method.mailings ?? []).map((need) => compileNeed(need, context)),
    marksOf: marksFrom(loaded.sources),
    isHoliday: (day) => context.isHoliday(day),
    waitsFor: context.waitsFor,
  }
}
