import type { Day } from '../domain/calendar/day'
import { dayAt } from '../domain/calendar/local-time'
import type { JsonObject } from '../domain/cases/matter'
import { matterFacts } from '../domain/cases/matter-facts'
import { readFacts } from '../domain/cases/read-facts'
import { countedRecord, recordOf } from '../domain/diligence/record'
import { explainSheet } from '../domain/deadlines/explain'
import { DomainError } from '../domain/errors'
import { isOpenTo, prepareMotion, type PreparedMotion } from '../domain/motions/prepare-motion'
import type { Asking } from '../domain/motions/record-facts'
import { motionsIn } from '../domain/motions/whole-motion'
import type { Task } from '../domain/proof/prepare'
import type { Motion, MotionsFile } from '../domain/rules/motion-types'
import type { Rulebook } from '../domain/rules/rulebook'
import { firmInMatter } from '../stores/firm-store'
import type { Stores } from '../stores/stores'
import type { Context } from './context'
import type { ActionName } from './permissions'
import { methodOf, takeServe, toldEvents, type ServeOfProofs } from './serve-papers'

/** An application on a serve: the rules, what was answered, and the papers as they stand. */
export type MotionInHand = {
  readonly taken: ServeOfProofs
  readonly motion: Motion
  readonly file: MotionsFile
  readonly task: Task
}

/** The applications that the rules know for a serve. */
export function motionsOf(taken: ServeOfProofs, ctx: Context): { motions: readonly Motion[]; task: Task } {
  const { loaded, lawsuit, firm } = taken
  const serve = { ...taken.matter, events: toldEvents(taken) }
  const matter = { firm: firmInMatter(firm), case: lawsuit.case, papers: lawsuit.papers, serves: [serve] }
  const law = { loaded, method: methodOf(taken), rulebook: ctx.rulebook }
  const task: Task = { matter, serve, index: 0, law }
  const { motions: file } = loaded
  const all = file === null ? [] : motionsIn(file)
  return { motions: all.filter((motion) => isOpenTo(motion, task)), task }
}

/** Takes a serve in hand for an application; throws `unknown-motion` where the rules know none for it. */
export async function takeMotion(
  ctx: Context,
  stores: Stores,
  { serveId, motion: id }: { readonly serveId: string; readonly motion: string },
  action: ActionName,
): Promise<MotionInHand> {
  const taken = await takeServe(ctx, stores, serveId, action)
  const { motions, task } = motionsOf(taken, ctx)
  const motion = motions.find((one) => one.id === id)
  const file = taken.loaded.motions
  if (motion !== undefined && file !== null) return { taken, motion, file, task }
  const ids = motions.map((one) => one.id).join(', ')
  const allowed = ids === '' ? 'the rules have none' : `write one of: ${ids}`
  throw new DomainError(
    'unknown-motion',
    `motion: no application “${id}” for this serve; ${allowed}.`,
    'motion',
  )
}

/** The papers of an application with these answers, as of now; what was accepted of it is held against drafts. */
export function motionOf(
  { motion, file, task, taken }: MotionInHand,
  answers: JsonObject,
  held: Pick<Asking, 'drafts' | 'overlong'>,
  ctx: Context,
): PreparedMotion {
  const { serve, matter, law } = task
  const today = dayAt(taken.zone, ctx.clock.now())
  const asking = { ...askingOn(today, task, answers, ctx.rulebook), ...held }
  return prepareMotion(matter, serve, motion, file, law, asking)
}

/** What the rules of service know on a day of the serve that an application is made on, beside the answers. */
export function askingOn(
  today: Day,
  { serve, matter, law }: Task,
  application: JsonObject,
  rulebook: Rulebook,
): Asking {
  const { id, jurisdiction, diligence } = law.loaded
  const facts = readFacts(matterFacts(id, matter.case, serve, jurisdiction), rulebook)
  const sheet = explainSheet(facts, rulebook, today)
  const record = recordOf(facts.events, facts.case.flags)
  const counted = diligence === null ? record : countedRecord(record, diligence)
  const deadlines = Object.fromEntries(
    sheet.deadlines.flatMap(({ id: deadline, day }) => (day === null ? [] : [[deadline, day] as const])),
  )
  return { application, drafts: null, overlong: [], deadlines, today, counted: counted.attempts.length }
}
