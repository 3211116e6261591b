import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askingOn } from '../../src/actions/motion-in-hand'
import { parseDay } from '../../src/domain/calendar/day'
import { isList, isObject, type Json, type JsonObject } from '../../src/domain/cases/matter'
import { answerFlaws } from '../../src/domain/motions/answers'
import { isOpenTo, prepareMotion, type PreparedMotion } from '../../src/domain/motions/prepare-motion'
import { motionsIn } from '../../src/domain/motions/whole-motion'
import type { Task } from '../../src/domain/proof/prepare'
import type { Motion, MotionsFile } from '../../src/domain/rules/motion-types'
import { jurisdictionNamed } from '../../src/domain/rules/rulebook'
import { readGood, rulebook } from './matters'

export const motionsFolder = join(__dirname, '..', 'motions')

/**
 * One application as `test/motions/<name>.json` has it: a matter file whose first serve it is made on, the answers, and
 * the day on which it is made. A variation changes some of it (an object key by key, `null` takes out, a list as a whole;
 * `serve` is the first serve) and says which gaps that opens and closes.
 */
export type MotionSample = {
  readonly motion: string
  readonly today: string
  readonly matter: JsonObject
  readonly answers: JsonObject
  /** The recipients and courts, of those that the jurisdiction has, for which the rules know it, the rest being equal. */
  readonly openTo?: { readonly recipients: readonly string[]; readonly courts: readonly string[] }
  /** What stands in the form before anybody writes: numbers by their path. */
  readonly usual?: Readonly<Record<string, number>>
  /** The order as it begins where the court grants what the answers ask for. */
  readonly order?: JsonObject
  /** The channels that it may ask for, each with the evidence that it needs. */
  readonly evidence?: Readonly<Record<string, readonly string[]>>
  /** Hours of a working day, each with the part of the day that it is in. */
  readonly bands?: Readonly<Record<string, string>>
  /** The first day on which the last day to serve is near. */
  readonly near?: string
  /** How many words papers may have, which, and in which courts. */
  readonly wordLimit?: {
    readonly words: number
    readonly papers: readonly string[]
    readonly courts: readonly string[]
  }
  readonly variations?: readonly {
    readonly say: string
    readonly change: JsonObject
    readonly opens?: readonly string[]
    readonly closes?: readonly string[]
    /** The papers that it is then made of, in their order, where that is what it shows. */
    readonly papers?: readonly string[]
    /** How these factors then stand, by their id. */
    readonly factors?: Readonly<Record<string, string>>
    /** The letters of the annexes that there then are. */
    readonly exhibits?: readonly string[]
    /** The days that the order would then set, by the ids of its steps. */
    readonly steps?: Readonly<Record<string, string>>
    /** The order that it then begins, where that is what it shows. */
    readonly order?: JsonObject
    /** Whether it is then offered on the page of the serve, where that is what it shows. */
    readonly offered?: boolean
    /** The rules know no such application there. */
    readonly none?: true
  }[]
}

/** The names of the samples, without their ending. */
export function motionNames(): string[] {
  return readdirSync(motionsFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .toSorted()
}

export function motionSample(name: string): MotionSample {
  const read: unknown = JSON.parse(readFileSync(join(motionsFolder, `${name}.json`), 'utf8'))
  if (!isSample(read)) throw new Error(`${name}: a sample has motion, today, matter, answers`)
  return read
}

function isSample(read: unknown): read is MotionSample {
  const keys = ['motion', 'today', 'matter', 'answers']
  return typeof read === 'object' && read !== null && keys.every((key) => key in read)
}

/** A sample looked through: everything that its papers are drawn from. */
export type SampleMotion = {
  readonly motion: Motion
  readonly file: MotionsFile
  readonly task: Task
  readonly prepared: PreparedMotion
}

/** The serve that a sample is made on, with its law. */
export function taskOf({ matter: recorded }: MotionSample): Task {
  const matter = readGood(recorded)
  const [serve] = matter.serves
  if (serve === undefined) throw new Error('the matter has no serve')
  const { loaded } = jurisdictionNamed(rulebook, matter.case.jurisdiction ?? '')
  const method = loaded.methods.find(({ id }) => id === serve.method)
  if (method === undefined) throw new Error(`serves[0].method: “${serve.method}” is not known`)
  return { matter, serve, index: 0, law: { loaded, method, rulebook } }
}

/** Prepares the papers of a sample; throws where the rules know no such application or nothing asks for an answer. */
export function prepareSample(sample: MotionSample): SampleMotion {
  return laidOut(sample)(null)
}

/**
 * A sample on its serve, to be prepared by the applications of its jurisdiction (`null`) or by other ones. What the
 * rules of service say of the serve is worked out once.
 */
export function laidOut(sample: MotionSample): (file: MotionsFile | null) => SampleMotion {
  const task = taskOf(sample)
  const today = parseDay(sample.today)
  if (today === null) throw new Error(`today: “${sample.today}” is no day`)
  const asking = askingOn(today, task, sample.answers, rulebook)
  return (other) => {
    const file = other ?? task.law.loaded.motions
    const motion = motionOf(sample, task, file)
    if (file === null || motion === undefined)
      throw new Error(`motion: no application “${sample.motion}” for this serve`)
    const flaws = answerFlaws(sample.answers, motion, file).map(({ message }) => message)
    if (flaws.length > 0) throw new Error(flaws.join('\n'))
    const { matter, serve, law } = task
    return { motion, file, task, prepared: prepareMotion(matter, serve, motion, file, law, asking) }
  }
}

/** The application of a sample, where the rules know it for the serve. */
export function motionOf(
  { motion: id }: MotionSample,
  task: Task,
  file: MotionsFile | null,
): Motion | undefined {
  const all = file === null ? [] : motionsIn(file)
  return all.find((motion) => motion.id === id && isOpenTo(motion, task))
}

function merged(value: Json | undefined, change: Json | undefined): Json | undefined {
  if (!isObject(change)) return change
  const old = isObject(value) ? value : {}
  const keys = [...new Set([...Object.keys(old), ...Object.keys(change)])]
  return Object.fromEntries(
    keys.flatMap((key): (readonly [string, Json | undefined])[] => {
      const given = key in change ? merged(old[key], change[key]) : old[key]
      return given === null ? [] : [[key, given]]
    }),
  )
}

/** A sample with what a variation changes: keys of the sample, `case` of its matter and `serve`, the first. */
export function varied(sample: MotionSample, { case: ofCase, serve, ...rest }: JsonObject): MotionSample {
  const { matter } = sample
  const serves = isList(matter['serves']) ? matter['serves'] : []
  const whole = merged(
    { ...sample, variations: [] },
    {
      ...rest,
      matter: { case: ofCase ?? {}, serves: [merged(serves[0], serve ?? {}) ?? {}] },
    },
  )
  if (!isSample(whole)) throw new Error('the variation takes out what a sample needs')
  return whole
}
