import { explainBody } from './body'
import { withCites } from './cites'
import { exceptionInForce, type CompiledDeadline } from './deadline'
import { explainExtension } from './extension'
import type { Plan } from './plan'
import { ABSENT, VOID, WAITING, type Run } from './run'
import type { Reasons, Violation } from './sheet'
import type { Step } from './steps'
import type { Working } from './working'

const NOTHING: Working = { steps: [], cite: [] }
const NOT_HERE: Working = { steps: [{ step: 'none', because: 'does not arise on these facts' }], cite: [] }
const NO_START: Step = { step: 'none', because: 'what it counts from does not arise on these facts' }

function voidStep({ needs }: CompiledDeadline, plan: Plan, run: Run, violations: readonly Violation[]): Step {
  const missed = needs.filter((need) => run.missed[need] === true)
  const titles = missed.map((need) => plan.deadlines[need]?.title ?? '')
  const because =
    missed.length > 0
      ? `not kept: ${titles.join('; ')}`
      : violations.map((violation) => violation.because).join('; ')
  return { step: 'void', because }
}

function orderSteps({ index, extension }: CompiledDeadline, run: Run): readonly Step[] {
  return extension === null || run.day[index] === ABSENT ? NOTHING.steps : explainExtension(run, extension)
}

/** What the body tells, and what is missing; an order that extends stands in for both. */
function stepsOf(
  deadline: CompiledDeadline,
  plan: Plan,
  run: Run,
  violations: readonly Violation[],
  told: readonly Step[],
): readonly Step[] {
  const day = run.day[deadline.index]
  if (day === VOID) return [voidStep(deadline, plan, run, violations)]
  const ordered = orderSteps(deadline, run)
  if (ordered.length > 0) return ordered
  if (day === WAITING) return [...told, { step: 'wait', for: plan.waitsFor(deadline.index, run) }]
  return day === ABSENT && told.every(({ step }) => step === 'exception') ? [...told, NO_START] : told
}

/** The exception in force, if any, then the working of its body or of the base. */
function workingIn(deadline: CompiledDeadline, run: Run): Working {
  const exception = exceptionInForce(deadline, run)
  const body = exception?.body ?? deadline.body
  const working = body === null ? NOTHING : explainBody(body, run, deadline.index)
  if (exception === null) return working
  return { steps: [exception.step, ...working.steps], cite: [...exception.cite, ...working.cite] }
}

/** How a deadline came about, from which cites, and what follows when it is missed. */
export function reasonsOf(
  deadline: CompiledDeadline,
  plan: Plan,
  run: Run,
  violations: readonly Violation[],
): Reasons {
  const isHere = deadline.applies === null || deadline.applies(run)
  const { steps, cite: used } = isHere ? workingIn(deadline, run) : NOT_HERE
  const cite = withCites(deadline.cite, used)
  return {
    steps: isHere ? stepsOf(deadline, plan, run, violations, steps) : steps,
    cite,
    marks: plan.marksOf(cite),
    ifMissed: deadline.rule['if-missed'] ?? null,
  }
}
