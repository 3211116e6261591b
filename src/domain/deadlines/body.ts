import { isoDay, weekdayIndex, type Day } from '../calendar/day'
import { weekdayName } from '../calendar/words'
import type { Policy } from '../counting/policy'
import { roll, rollReasons } from '../counting/roll'
import { DomainError } from '../errors'
import type { RuleBody } from '../rules/rule-types'
import { compileWhen, type Condition, type ConditionContext } from './condition'
import { compileMoment, type CompiledMoment, type MomentContext } from './moment'
import { compilePeriod, endOfHours, endOfPeriod, type CompiledPeriod, type PeriodInForce } from './period'
import { ABSENT, WAITING, isKnown, type Run } from './run'
import type { Step } from './steps'

export type BodyContext = ConditionContext &
  MomentContext & {
    readonly zone: string
    readonly policies: ReadonlyMap<string, Policy>
  }

/** A compiled rule body. `compute` fills slot `index` of the run; the others tell about it afterwards. */
export type CompiledBody = {
  readonly compute: (run: Run, index: number) => void
  readonly explain: (run: Run, index: number) => Step[]
  readonly waits: (run: Run) => readonly string[]
  /** Cites of the numbers and policies that this body used. */
  readonly cites: (run: Run, index: number) => readonly string[]
}

type Extension = { readonly days: number; readonly holds: Condition; readonly cite: readonly string[] }

type Parts = {
  readonly moment: CompiledMoment
  readonly period: CompiledPeriod
  readonly policy: Policy
  readonly backwardPolicy: Policy
  readonly extensions: readonly Extension[]
  readonly orderedDays: boolean
  readonly closures: (run: Run) => readonly Day[]
  readonly zone: string
}

const NO_CLOSURES: readonly Day[] = []

function fill(run: Run, index: number, raw: number, day: number, minute: number): void {
  run.raw[index] = raw
  run.day[index] = day
  run.minute[index] = minute
}

function orderedDays(run: Run): number | null {
  const order = run.facts.events.findLast(({ terms }) => terms !== null && terms.respondDays !== null)
  return order?.terms?.respondDays ?? null
}

function amountInForce(parts: Parts, run: Run): PeriodInForce | null {
  const days = parts.orderedDays ? orderedDays(run) : null
  if (days !== null) return { value: days, cite: [], unit: 'days', backward: false }
  return parts.period(run)
}

function extraDays(parts: Parts, run: Run): number {
  let days = 0
  for (const extension of parts.extensions) if (extension.holds(run)) days += extension.days
  return days
}

function policyFor(parts: Parts, period: PeriodInForce): Policy {
  return period.backward ? parts.backwardPolicy : parts.policy
}

function compute(parts: Parts, run: Run, index: number): void {
  const start = parts.moment.day(run)
  const period = isKnown(start) ? amountInForce(parts, run) : null
  if (!isKnown(start)) fill(run, index, start, start, -1)
  else if (period === null) fill(run, index, WAITING, WAITING, -1)
  else if (period.value === null) fill(run, index, ABSENT, ABSENT, -1)
  else count(parts, run, index, start, { ...period, value: period.value })
}

function count(
  parts: Parts,
  run: Run,
  index: number,
  start: Day,
  period: PeriodInForce & { value: number },
): void {
  const policy = policyFor(parts, period)
  const amount = (period.backward ? -1 : 1) * (period.value + extraDays(parts, run))
  if (period.unit === 'hours') {
    const end = endOfHours(parts.zone, start, parts.moment.minute(run), amount)
    fill(run, index, end.day, roll(policy, end.day, parts.closures(run)), end.minute ?? -1)
    return
  }
  const raw = endOfPeriod(run, policy, start, amount, period.unit)
  fill(run, index, raw, roll(policy, raw, parts.closures(run)), -1)
}

function explainExtensions(parts: Parts, run: Run): Step[] {
  return parts.extensions.flatMap(({ days, holds, cite }) =>
    holds(run)
      ? [{ step: 'exception', because: `${days} more days for the way it was sent`, cite } as const]
      : [],
  )
}

function explainMove(policy: Policy, run: Run, parts: Parts, raw: Day, day: Day): Step[] {
  if (raw !== day) {
    const because = rollReasons(policy, raw, day, parts.closures(run)).join(', ')
    return [{ step: 'move', from: isoDay(raw), to: isoDay(day), because }]
  }
  const weekend = weekdayIndex(raw) % 6 === 0
  if (policy.calendar !== null || !weekend) return []
  return [{ step: 'stay', day: isoDay(raw), because: `${weekdayName(raw)}; this day does not move` }]
}

function explain(parts: Parts, run: Run, index: number): Step[] {
  const [raw, day] = [run.raw[index] ?? ABSENT, run.day[index] ?? ABSENT]
  const period = amountInForce(parts, run)
  const steps = parts.moment.explain(run)
  if (!isKnown(raw) || !isKnown(day) || period === null || period.value === null) return steps
  const policy = policyFor(parts, period)
  if (period.value !== 0) {
    steps.push({
      step: period.backward ? 'subtract' : 'add',
      amount: period.value,
      unit: period.unit,
      to: isoDay(raw),
      counting: policy.name,
      cite: period.cite,
    })
  }
  for (const toll of policy.tolls.filter(({ flag }) => run.facts.case.flags.includes(flag))) {
    steps.push({ step: 'toll', because: toll.say, to: isoDay(raw) })
  }
  return [...steps, ...explainExtensions(parts, run), ...explainMove(policy, run, parts, raw, day)]
}

function cites(parts: Parts, run: Run, index: number): readonly string[] {
  const period = amountInForce(parts, run)
  if (period === null) return []
  const moved = run.raw[index] !== run.day[index]
  return moved ? [...period.cite, ...policyFor(parts, period).cite] : period.cite
}

function closuresOf(policy: Policy, context: BodyContext): (run: Run) => readonly Day[] {
  const rule = policy.rule['court-closures']
  if (rule === undefined) return () => NO_CLOSURES
  const exempt = rule.unless.map((when) => compileWhen(when, context))
  return (run) => (exempt.some((holds) => holds(run)) ? NO_CLOSURES : run.facts.case.closures)
}

function policyNamed(name: string, context: BodyContext): Policy {
  const policy = context.policies.get(name)
  if (policy === undefined) throw new DomainError('rule-broken', `There is no counting policy "${name}".`)
  return policy
}

function compileNone(because: string): CompiledBody {
  return {
    compute: (run, index) => {
      fill(run, index, ABSENT, ABSENT, -1)
    },
    explain: () => [{ step: 'none', because }],
    waits: () => [],
    cites: () => [],
  }
}

/** Compiles `start`, `add` or `subtract` and `counting`, or `none`, of the rule language (rules/README.md). */
export function compileBody(body: RuleBody, context: BodyContext): CompiledBody {
  if (body.none !== undefined) return compileNone(body.none)
  const policy = policyNamed(body.counting ?? '', context)
  const isAsked = (body.add ?? body.subtract)?.asked === true
  const parts: Parts = {
    moment: compileMoment(body.start ?? {}, context),
    period: compilePeriod(body.add, body.subtract),
    policy,
    // Only a bare question may count back under a forward rule; then the policy for counting back holds.
    backwardPolicy: isAsked ? policyNamed('backward', context) : policy,
    extensions: (body.extend ?? []).map(({ days, when, cite }) => ({
      days,
      holds: compileWhen(when, context),
      cite,
    })),
    orderedDays: body['unless-ordered'] === 'respond-days',
    closures: closuresOf(policy, context),
    zone: context.zone,
  }
  return {
    compute: (run, index) => {
      compute(parts, run, index)
    },
    explain: (run, index) => explain(parts, run, index),
    waits: (run) => (isKnown(parts.moment.day(run)) ? ['period'] : parts.moment.waits(run)),
    cites: (run, index) => cites(parts, run, index),
  }
}
