import { addDays, isoDay, parseDay } from '../../src/domain/calendar/day'
import { isList, isObject, type Json, type JsonObject } from '../../src/domain/cases/matter'
import { matterFacts } from '../../src/domain/cases/matter-facts'
import { readFacts } from '../../src/domain/cases/read-facts'
import { explainSheet } from '../../src/domain/deadlines/explain'
import { bandOf } from '../../src/domain/motions/attempts'
import { channelsOf } from '../../src/domain/motions/channels'
import { isOffered } from '../../src/domain/motions/offered'
import type { Motion, MotionsFile } from '../../src/domain/rules/motion-types'
import { orderAsked } from '../../src/domain/motions/order-asked'
import { motionsIn } from '../../src/domain/motions/whole-motion'
import type { Task } from '../../src/domain/proof/prepare'
import { laidOut, motionOf, taskOf, varied, type MotionSample, type SampleMotion } from './motions'

type Variation = NonNullable<MotionSample['variations']>[number]

/** What is told beside what was expected, of a sample under its own rules (`null`) or other ones. */
export type Shown = { readonly told: unknown; readonly expected: unknown }
export type Show = (file: MotionsFile | null) => Shown

export function gapIds({ prepared }: SampleMotion): string[] {
  return prepared.gaps.map(({ id, waived }) => (waived === null ? id : `${id} (waived)`))
}

function papersOf({ prepared }: SampleMotion): string[] {
  return prepared.papers.map(({ draw }) => draw.sheet.paper.id)
}

/** How the factors that are named stand. */
function statesOf({ prepared }: SampleMotion, named: Readonly<Record<string, string>>): JsonObject {
  const told = prepared.factors.filter(({ id }) => id in named)
  return Object.fromEntries(told.map(({ id, state }) => [id, state]))
}

/** The annexes by their letters. */
function lettersOf({ prepared }: SampleMotion): Json[] {
  const { record } = prepared.serve
  const exhibits = isObject(record) ? record['exhibits'] : []
  return isList(exhibits) ? exhibits.flatMap((one) => (isObject(one) ? [one['letter'] ?? null] : [])) : []
}

/** The days of the order by the ids of its steps. */
function stepDaysOf({ prepared }: SampleMotion): Json {
  const { record } = prepared.serve
  return isObject(record) ? (record['step'] ?? null) : null
}

/** Whether it is offered on the dates of its serve, as of the day of the sample. */
function isOfferedIn({ motion, task }: SampleMotion, { today }: MotionSample): boolean {
  const { matter, serve, law } = task
  const facts = readFacts(
    matterFacts(law.loaded.id, matter.case, serve, law.loaded.jurisdiction),
    law.rulebook,
  )
  return isOffered(motion, explainSheet(facts, law.rulebook, parseDay(today)).deadlines)
}

/** The gaps that a variation opens and closes, or that the rules know no such application there. */
export function variationShows(sample: MotionSample, variation: Variation): Show {
  const {
    change,
    opens = [],
    closes = [],
    papers,
    factors,
    exhibits,
    steps,
    offered,
    order,
    none,
  } = variation
  const other = varied(sample, change)
  if (none === true) return closedShows(other)
  const [first, second] = [laidOut(sample), laidOut(other)]
  return (file) => {
    const [one, changed] = [first(file), second(file)]
    const [before, after] = [gapIds(one), gapIds(changed)]
    const opened = after.filter((id) => !before.includes(id))
    const closed = before.filter((id) => !after.includes(id))
    return {
      told: {
        opens: opened,
        closes: closed,
        papers: papers && papersOf(changed),
        factors: factors && statesOf(changed, factors),
        exhibits: exhibits && lettersOf(changed),
        steps: steps && stepDaysOf(changed),
        offered: offered === undefined ? offered : isOfferedIn(changed, other),
        order: order && orderAsked(changed.motion, changed.file, other.answers),
      },
      expected: { opens, closes, papers, factors, exhibits, steps, offered, order },
    }
  }
}

function closedShows(sample: MotionSample): Show {
  const task = taskOf(sample)
  return (file) => ({
    told: motionOf(sample, task, file ?? task.law.loaded.motions)?.id,
    expected: undefined,
  })
}

function recipientIs({ matter, serve, ...rest }: Task, kind: string): Task {
  const other = { ...serve, recipient: { ...serve.recipient, kind } }
  return { ...rest, matter: { ...matter, serves: [other, ...matter.serves.slice(1)] }, serve: other }
}

function courtIs({ matter, ...rest }: Task, court: string): Task {
  return { ...rest, matter: { ...matter, case: { ...matter.case, court } } }
}

/** The recipients and courts for which the rules know the application, everything else being as in the sample. */
export function openShows(sample: MotionSample): Show {
  const task = taskOf(sample)
  const { jurisdiction, motions } = task.law.loaded
  return (file) => {
    const isOpen = (other: Task): boolean => motionOf(sample, other, file ?? motions) !== undefined
    const recipients = Object.keys(jurisdiction.recipients).filter((kind) => isOpen(recipientIs(task, kind)))
    const courts = jurisdiction.courts.map(({ id }) => id).filter((id) => isOpen(courtIs(task, id)))
    return { told: { recipients, courts }, expected: sample.openTo }
  }
}

function motionIn(sample: MotionSample, file: MotionsFile | null): Motion {
  const found = (file === null ? [] : motionsIn(file)).find(({ id }) => id === sample.motion)
  if (found === undefined) throw new Error(`motion: no application “${sample.motion}”`)
  return found
}

function usualOf({ asks }: Motion): Readonly<Record<string, number>> {
  const all = asks.flatMap((group) => group.asks)
  return Object.fromEntries(
    all.flatMap(({ path, usual }) => (typeof usual === 'number' ? [[path, usual] as const] : [])),
  )
}

function neededOf(motion: Motion, file: MotionsFile): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    channelsOf(motion, file).map(({ id, evidence }) => [
      id,
      evidence.filter(({ needed }) => needed === true).map((one) => one.id),
    ]),
  )
}

/** A Tuesday, as any working day. */
const WORKING_DAY = '2026-03-03'

function bandsOf(hours: readonly string[], { bands }: MotionsFile): Readonly<Record<string, string>> {
  return Object.fromEntries(hours.map((hour) => [hour, bandOf(`${WORKING_DAY}T${hour}`, bands)]))
}

function limitOf({ 'word-limit': limit }: MotionsFile): MotionSample['wordLimit'] {
  return limit && { words: limit.words, papers: limit.papers, courts: limit.courts }
}

/** What the form and the order begin with, what channels need, the parts of the day: as far as the sample says. */
export function askedShows(sample: MotionSample): Show {
  const { motions } = taskOf(sample).law.loaded
  const { usual, order, evidence, bands, wordLimit } = sample
  return (other) => {
    const file = other ?? motions
    const motion = motionIn(sample, file)
    if (file === null) throw new Error('there are no applications')
    return {
      told: {
        usual: usual && usualOf(motion),
        order: order && orderAsked(motion, file, sample.answers),
        evidence: evidence && neededOf(motion, file),
        bands: bands && bandsOf(Object.keys(bands), file),
        wordLimit: wordLimit && limitOf(file),
      },
      expected: { usual, order, evidence, bands, wordLimit },
    }
  }
}

function windowState(prepare: ReturnType<typeof laidOut>, file: MotionsFile | null): unknown {
  const { record } = prepare(file).prepared.serve
  const { window } = isObject(record) ? record : {}
  return isObject(window) ? window['state'] : null
}

/** The day on which the window begins to be near; the day before it is not. */
export function nearShows(sample: MotionSample, near: string): Show {
  const day = parseDay(near)
  if (day === null) throw new Error(`near: “${near}” is no day`)
  const [before, on] = [isoDay(addDays(day, -1)), near].map((today) => laidOut({ ...sample, today }))
  return (file) => ({
    told: [before, on].map((prepare) => prepare && windowState(prepare, file)),
    expected: ['open', 'near'],
  })
}

/** Everything that a sample shows beside its packet, each with the gaps that it is about. */
export function showsOf(
  sample: MotionSample,
): { readonly say: string; about: readonly string[]; show: Show }[] {
  const { variations = [], openTo, near } = sample
  return [
    ...(openTo === undefined ? [] : [{ say: 'to whom it is open', about: [], show: openShows(sample) }]),
    { say: 'what it begins with', about: [], show: askedShows(sample) },
    ...(near === undefined ? [] : [{ say: 'its last weeks', about: [], show: nearShows(sample, near) }]),
    ...variations.map((one) => ({
      say: one.say,
      about: [...(one.opens ?? []), ...(one.closes ?? [])],
      show: variationShows(sample, one),
    })),
  ]
}
