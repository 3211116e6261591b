import { shortDate } from '../calendar/words'
import { assessDiligence } from '../diligence/assess'
import type { WarningRule } from '../rules/rule-types'
import { computeBody } from './body'
import { compileWhen } from './condition'
import type { Condition, ConditionContext } from './condition-context'
import type { CompiledDeadline, CompiledReading } from './deadline'
import type { Plan } from './plan'
import { ABSENT, isKnown, type Run } from './run'
import type { Warning } from './sheet'

/** A warning of the rule files; `warning` is what is told where its sentence names no day. */
export type CompiledWarning = {
  readonly warning: Warning
  readonly namesDays: boolean
  readonly holds: Condition
}

const DAY_OF = /\{([a-z0-9-]+)\}/g

export function compileWarning(rule: WarningRule, context: ConditionContext): CompiledWarning {
  const { id, say: message, cite } = rule
  return {
    warning: { id, message, cite },
    namesDays: message.includes('{'),
    holds: compileWhen(rule.when, context),
  }
}

/** Puts the day of a deadline where a warning's sentence names it as `{serve-by}`. */
function fillIn(sentence: string, plan: Plan, run: Run): string {
  return sentence.replace(DAY_OF, (whole, id: string) => {
    const deadline = plan.deadlines.find((one) => one.id === id)
    const day = deadline === undefined ? ABSENT : (run.day[deadline.index] ?? ABSENT)
    return isKnown(day) ? shortDate(day) : whole
  })
}

/** The other day, where courts or texts differ and it is another one. */
function readingWarning(deadline: CompiledDeadline, reading: CompiledReading, run: Run): Warning | null {
  const day = run.day[deadline.index] ?? ABSENT
  if (!isKnown(day) || !reading.holds(run)) return null
  computeBody(reading.body, run, reading.slot)
  const other = run.day[reading.slot] ?? ABSENT
  if (other === day) return null
  const otherDay = isKnown(other) ? shortDate(other) : 'not known'
  const message = `${deadline.title}: ${shortDate(day)}. If ${reading.says}: ${otherDay}.`
  return { id: reading.id, message, cite: reading.cite }
}

/** Every warning that applies: those of the rule files, other readings, and what diligence still lacks. */
export function warningsOf(plan: Plan, run: Run): Warning[] {
  const told: Warning[] = []
  for (const { warning, namesDays, holds } of plan.warnings) {
    if (!holds(run)) continue
    told.push(namesDays ? { ...warning, message: fillIn(warning.message, plan, run) } : warning)
  }
  for (const deadline of plan.deadlines) {
    for (const reading of deadline.readings) {
      const warning = readingWarning(deadline, reading, run)
      if (warning !== null) told.push(warning)
    }
  }
  told.push(...assessDiligence(plan, run))
  return told
}
