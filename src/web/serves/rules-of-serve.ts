import type { DiligenceFile } from '../../domain/rules/diligence-types'
import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import type { DeadlineSheet } from '../../domain/deadlines/sheet'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { DeadlineRule } from '../../domain/rules/rule-types'
import type { MethodFile, Step } from '../../domain/rules/method-types'
import type { Rulebook } from '../../domain/rules/rulebook'

/** The rule files that a serve stands under. */
export type RulesOfServe = {
  readonly jurisdiction: JurisdictionFile
  readonly method: MethodFile
  readonly diligence: DiligenceFile | null
  readonly loaded: LoadedJurisdiction
}

/** `null` for a jurisdiction or method that the rules no longer have. */
export function rulesOfServe(rulebook: Rulebook, jurisdiction: string, method: string): RulesOfServe | null {
  const loaded = rulebook.get(jurisdiction)?.loaded
  const found = loaded?.methods.find(({ id }) => id === method)
  if (loaded === undefined || found === undefined) return null
  return { jurisdiction: loaded.jurisdiction, method: found, diligence: loaded.diligence, loaded }
}

/** The method's own rule of that id before the jurisdiction's. */
export function deadlineRule(rules: RulesOfServe, id: string): DeadlineRule | undefined {
  return (
    rules.method.deadlines.find((rule) => rule.id === id) ??
    rules.jurisdiction.deadlines.find((rule) => rule.id === id)
  )
}

/** The events that a limit binds; `[]` where the other side is bound. */
export function boundEvents(rules: RulesOfServe, rule: DeadlineRule): readonly string[] {
  if (rule.limits === 'service-acts') return rules.method['service-acts'].flat()
  return (rule.limits ?? []).map((limited) => (typeof limited === 'string' ? limited : limited.every))
}

/** The alternatives that stand beside an act: either of them does. */
function alternatives(method: MethodFile, event: string): readonly string[] {
  const group = method['service-acts'].find((act) => typeof act !== 'string' && act.includes(event))
  return typeof group === 'object' ? group : [event]
}

const ORDER = 'order-granted'

/**
 * Acts of service may be done in either order; of the rest, what a later step has overtaken is not to do any more. An
 * order of the court is never overtaken: what was done without one obeys nothing.
 */
function isOvertaken(method: MethodFile, step: Step, recorded: ReadonlySet<string>): boolean {
  if (step.event === ORDER || method['service-acts'].flat().includes(step.event)) return false
  const later = method.steps.slice(method.steps.indexOf(step) + 1)
  return later.some((one) => isStepDone(method, one, recorded))
}

/** The steps of the method still to do, in their order; optional ones are left out. */
export function stepsLeft(method: MethodFile, recorded: ReadonlySet<string>): Step[] {
  return method.steps.filter(
    (step) =>
      step.optional !== true && !isStepDone(method, step, recorded) && !isOvertaken(method, step, recorded),
  )
}

/**
 * An act of service that completion still waits for, though each step has an entry: a second person who must be served
 * too, or another act than the one done. What the steps say of it is told together.
 */
export function stillToServe(
  method: MethodFile,
  recorded: ReadonlySet<string>,
  { deadlines }: DeadlineSheet,
): Step[] {
  const acts = method['service-acts'].flat()
  const isLeft = stepsLeft(method, recorded).some(({ event }) => acts.includes(event))
  if (isLeft || !acts.some((act) => recorded.has(act))) return []
  const waits = deadlines.flatMap(({ kind, waitingFor }) => (kind === 'effect' ? waitingFor : []))
  const event = acts.find((act) => waits.includes(act))
  return event === undefined ? [] : [againStep(method, event)]
}

function againStep(method: MethodFile, event: string): Step {
  const own = method.steps.filter((step) => step.event === event)
  const say = own.map(({ to = '', say: words = '' }) => [to, words].filter((text) => text !== '').join(': '))
  const to = own.length > 1 ? { to: 'everyone who must still be served' } : {}
  return say.length === 0 ? { event } : { event, ...to, say: say.map(capital).join(' ') }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Whether the step, or an alternative to it, is recorded. */
export function isStepDone(method: MethodFile, step: Step, recorded: ReadonlySet<string>): boolean {
  return alternatives(method, step.event).some((event) => recorded.has(event))
}
