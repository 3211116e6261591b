import { isObject, type JsonObject, type Matter, type MatterProblem, type MatterServe } from '../cases/matter'
import { holds } from '../proof/condition'
import { missingOf, type Missing } from '../proof/missing'
import { preparePapers, settingOf, type PreparedPaper, type Task } from '../proof/prepare'
import { wholePaper, type Scope } from '../proof/scope'
import { viewOf } from '../proof/view'
import type { Law } from '../proof/void-service'
import type { Motion, MotionArgument, MotionsFile } from '../rules/motion-types'
import { argumentOf, argumentsAsked, blockingOf, gapsOf, type Gap } from './gaps'
import { recordFacts, type Asking } from './record-facts'

/** The papers of an application, what they lack, and what may not be drawn. */
export type PreparedMotion = {
  readonly papers: readonly PreparedPaper[]
  /** The serve with what was computed from its record, as the papers tell it. */
  readonly serve: MatterServe
  readonly arguments: readonly MotionArgument[]
  readonly gaps: readonly Gap[]
  /** What holds the filing copy back, in words. */
  readonly blocking: readonly string[]
  readonly refused: readonly MatterProblem[]
}

function withRecord(serve: MatterServe, motion: Motion, file: MotionsFile, asking: Asking): MatterServe {
  const { application } = asking
  const argument = Object.fromEntries(
    motion.arguments.map(({ id }) => [id, argumentOf(application, id)] as const),
  )
  // The server’s statement is of the day on which counsel signs, unless the serve says another.
  const signature = serve.signature ?? signatureIn(application)
  return {
    ...serve,
    signature,
    application,
    argument,
    record: recordFacts(serve, motion, file, asking),
  }
}

function signatureIn(application: JsonObject): JsonObject {
  const signature = application['signature']
  return isObject(signature) ? { on: signature['on'] ?? null } : {}
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
  matter: Matter,
  serve: MatterServe,
  motion: Motion,
  file: MotionsFile,
  law: Law,
  asking: Asking,
): PreparedMotion {
  const told = withRecord(serve, motion, file, asking)
  const scope = scopeOf({ matter, serve: told, index: 0, law })
  // An application names its papers itself: none comes in by the facts of the serve.
  const serveOfPapers = { ...told, proofs: papersAsked(motion, scope) }
  const task: Task = { matter, serve: serveOfPapers, index: 0, law }
  const prepared = preparePapers(task, [], law.loaded.proofs)
  const papers = prepared.filter((one) => 'draw' in one)
  const missing = once(papers.flatMap(({ draw, setting }) => missingOf(draw, setting, told)))
  const gaps = gapsOf(motion, scope, asking.application, missing)
  return {
    papers,
    serve: told,
    arguments: argumentsAsked(motion, scope),
    gaps,
    blocking: blockingOf(gaps),
    refused: prepared.filter((one) => 'because' in one),
  }
}
