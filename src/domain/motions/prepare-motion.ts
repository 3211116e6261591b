import type { Day } from '../calendar/day'
import { isObject, type JsonObject, type Matter, type MatterProblem, type MatterServe } from '../cases/matter'
import { withCircuit } from '../proof/circuit'
import { holds } from '../proof/condition'
import { missingOf, type Missing } from '../proof/missing'
import { preparePapers, settingOf, type PreparedPaper, type Task } from '../proof/prepare'
import { wholePaper, type Scope } from '../proof/scope'
import { viewOf } from '../proof/view'
import type { Law } from '../proof/void-service'
import { writingOf } from '../proof/writing'
import type { Motion, MotionArgument, MotionExhibit, MotionsFile } from '../rules/motion-types'
import { sharedMark } from './exhibit-marks'
import { exhibitsOf, factorsOf, spansOf, stepsOf, type Factor } from './reckoned'
import { argumentOf, argumentsAsked, blockingOf, gapsOf, type Gap } from './gaps'
import { recordFacts, type Asking } from './record-facts'

/** The papers of an application, what they lack, and what may not be drawn. */
export type PreparedMotion = {
  readonly papers: readonly PreparedPaper[]
  /** The serve with what was computed from its record, as the papers tell it. */
  readonly serve: MatterServe
  readonly arguments: readonly MotionArgument[]
  readonly gaps: readonly Gap[]
  readonly factors: readonly Factor[]
  /** The annexes that there are. */
  readonly exhibits: readonly MotionExhibit[]
  /** The mark that they bear together, where the rules give them one. */
  readonly mark: string | null
  /** What holds the filing copy back, in words. */
  readonly blocking: readonly string[]
  readonly refused: readonly MatterProblem[]
}

function withRecord(
  { serve, law }: Omit<Task, 'index'>,
  motion: Motion,
  file: MotionsFile,
  asking: Asking,
): MatterServe {
  const { application, drafts } = asking
  const argument = Object.fromEntries(
    motion.arguments.map(({ id }) => [id, argumentOf(application, id, drafts)] as const),
  )
  // The server’s statement is of the day on which counsel signs, unless the serve says another.
  const signature = serve.signature ?? signatureIn(application)
  return {
    ...serve,
    signature,
    application,
    argument,
    record: recordFacts(serve, motion, file, asking, writingOf(law.loaded.jurisdiction)),
  }
}

function signatureIn(application: JsonObject): JsonObject {
  const signature = application['signature']
  return isObject(signature) ? { on: signature['on'] ?? null } : {}
}

type Reckoned = {
  readonly task: Task
  readonly factors: readonly Factor[]
  readonly exhibits: readonly MotionExhibit[]
}

/** With what follows from record and answers together: days between, days of the order, annexes, factors, papers. */
function withReckoned(task: Task, motion: Motion, file: MotionsFile, today: Day): Reckoned {
  const scope = scopeOf(task)
  const steps = stepsOf(motion, scope, today)
  const step = Object.fromEntries(steps.map(({ id, on }) => [id, on] as const))
  const spanned = recorded(task, { span: spansOf(motion, scope), steps, step })
  const known = scopeOf(spanned)
  const factors = factorsOf(motion, known)
  const factor = Object.fromEntries(factors.map(({ id, state }) => [id, { state }] as const))
  const exhibits = exhibitsOf(file, known)
  const listed = exhibits.map(({ letter, say }) => ({ letter, say }))
  const { serve, ...rest } = recorded(spanned, { exhibits: listed })
  // An application names its papers itself: none comes in by the facts of the serve.
  const proofs = papersAsked(motion, known)
  return { task: { ...rest, serve: { ...serve, factor, proofs } }, factors, exhibits }
}

function recorded(task: Task, more: JsonObject): Task {
  const { record } = task.serve
  return { ...task, serve: { ...task.serve, record: { ...(isObject(record) ? record : {}), ...more } } }
}

function scopeOf(task: Task): Scope {
  const setting = settingOf(task, '', '')
  return wholePaper(viewOf(task.matter, task.serve, [], new Map()), setting)
}

function once(missing: readonly Missing[]): Missing[] {
  return missing.filter(
    ({ path, say }, index) =>
      missing.findIndex((other) => other.path === path && other.say === say) === index,
  )
}

/** The papers of an application in their order, without those that these facts do not call for. */
function papersAsked({ papers, 'papers-when': conditions = [] }: Motion, scope: Scope): string[] {
  return papers.filter((id) => conditions.every(({ paper, when }) => paper !== id || holds(when, scope)))
}

/** Whether the rules know this application for such a serve. */
export function isOpenTo(motion: Motion, task: Task): boolean {
  return holds(motion.when, scopeOf(task))
}

/**
 * Prepares the papers of an application from the record of a serve. Facts come from what is recorded, arguments stand
 * as drafts until counsel accepts or rewrites them; what is missing is listed and holds the filing copy back.
 *
 * @param serve without struck events
 */
export function prepareMotion(
  given: Matter,
  serve: MatterServe,
  motion: Motion,
  file: MotionsFile,
  law: Law,
  asking: Asking,
): PreparedMotion {
  const matter = withCircuit(given, law.loaded.jurisdiction)
  const plain: Task = {
    matter,
    serve: withRecord({ matter, serve, law }, motion, file, asking),
    index: 0,
    law,
  }
  const { task, factors, exhibits } = withReckoned(plain, motion, file, asking.today)
  const scope = scopeOf(task)
  const prepared = preparePapers(task, [], law.loaded.proofs)
  const papers = prepared.filter((one) => 'draw' in one)
  const missing = once(papers.flatMap(({ draw, setting }) => missingOf(draw, setting, task.serve)))
  const gaps = gapsOf(motion, scope, asking, missing)
  return {
    papers,
    serve: task.serve,
    arguments: argumentsAsked(motion, scope),
    gaps,
    factors,
    exhibits,
    mark: sharedMark(file, scope),
    blocking: blockingOf(gaps),
    refused: prepared.filter((one) => 'because' in one),
  }
}
