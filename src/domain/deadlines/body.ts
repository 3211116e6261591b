import { addDays, type Day } from '../calendar/day'
import { endOfPeriod, pastTolls } from '../counting/period'
import type { Policy } from '../counting/policy'
import { roll } from '../counting/roll'
import { DomainError } from '../errors'
import type { RuleBody } from '../rules/rule-types'
import { extraDays, periodInForce, policyFor, type BodyParts } from './body-parts'
import { compileClosures } from './closures'
import { compileWhen, type ConditionContext } from './condition'
import { compileMoment, type MomentContext } from './moment'
import { compilePeriod, endOfHours, type PeriodInForce } from './period'
import { ABSENT, WAITING, fillSlot, isKnown, type Run } from './run'
import { workingOf, type Working } from './working'

export type BodyContext = ConditionContext &
  MomentContext & {
    readonly zone: string
    readonly policies: ReadonlyMap<string, Policy>
  }

/** A compiled rule body. `compute` fills slot `index` of the run; the others tell about it afterwards. */
export type CompiledBody = {
  readonly compute: (run: Run, index: number) => void
  readonly explain: (run: Run, index: number) => Working
  readonly waits: (run: Run) => readonly string[]
}

function compute(parts: BodyParts, run: Run, index: number): void {
  const start = parts.moment.day(run)
  if (!isKnown(start)) {
    fillSlot(run, index, start, start, -1)
    return
  }
  const period = periodInForce(parts, run)
  if (period === null) fillSlot(run, index, WAITING, WAITING, -1)
  else if (period.value === null) fillSlot(run, index, ABSENT, ABSENT, -1)
  else count(parts, run, index, start, period, period.value)
}

function count(
  parts: BodyParts,
  run: Run,
  index: number,
  start: Day,
  period: PeriodInForce,
  value: number,
): void {
  const policy = policyFor(parts, period)
  const sign = period.backward ? -1 : 1
  const closures = parts.closures(run)
  if (period.unit === 'hours') {
    const end = endOfHours(parts.zone, start, parts.moment.minute(run), sign * value)
    fillSlot(run, index, end.day, roll(policy, end.day, closures), end.minute ?? -1)
    return
  }
  const end = addDays(endOfPeriod(policy, start, sign * value, period.unit), sign * extraDays(parts, run))
  // The moment itself is no period that a toll could stop, and none lengthens a notice that counts back.
  const raw = end > start ? pastTolls(policy, run.facts.case.flags, start, end) : end
  fillSlot(run, index, raw, roll(policy, raw, closures), -1)
}

function policyNamed(name: string, context: BodyContext): Policy {
  const policy = context.policies.get(name)
  if (policy === undefined) throw new DomainError('rule-broken', `There is no counting policy "${name}".`)
  return policy
}

function compileNone(because: string): CompiledBody {
  return {
    compute: (run, index) => {
      fillSlot(run, index, ABSENT, ABSENT, -1)
    },
    explain: () => ({ steps: [{ step: 'none', because }], cite: [] }),
    waits: () => [],
  }
}

function compileParts(body: RuleBody, context: BodyContext): BodyParts {
  const policy = policyNamed(body.counting ?? '', context)
  const isAsked = (body.add ?? body.subtract)?.asked === true
  return {
    moment: compileMoment(body.start ?? {}, context),
    period: compilePeriod(body.add, body.subtract),
    policy,
    backwardPolicy: isAsked ? policyNamed('backward', context) : policy,
    extensions: (body.extend ?? []).map(({ days, when, cite }) => ({
      days,
      holds: compileWhen(when, context),
      cite,
    })),
    unlessOrdered: body['unless-ordered'] === 'respond-days',
    closures: compileClosures(policy, context),
    zone: context.zone,
  }
}

/** Compiles `start`, `add` or `subtract` and `counting`, or `none`, of the rule language (rules/README.md). */
export function compileBody(body: RuleBody, context: BodyContext): CompiledBody {
  if (body.none !== undefined) return compileNone(body.none)
  const parts = compileParts(body, context)
  return {
    compute: (run, index) => {
      compute(parts, run, index)
    },
    explain: (run, index) => workingOf(parts, run, index),
    waits: (run) => (isKnown(parts.moment.day(run)) ? ['period'] : parts.moment.waits(run)),
  }
}
