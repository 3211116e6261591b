import type { MadePacket } from '../../actions/made-packets'
import type { MotionInHand } from '../../actions/motion-in-hand'
import type { Json, JsonObject } from '../../domain/cases/matter'
import { answerChanges, type AnswerChange } from '../../domain/motions/answer-versions'
import { questionsOf } from '../../domain/motions/answers'
import { paths } from '../paths'
import { counted, dayText } from '../words'
import { instantWords } from '../words-of-time'
import { wordDiff, type Run } from './word-diff'

/** A saved version of the answers. */
export type Version = {
  readonly id: string
  readonly answers: JsonObject
  readonly at: string
  readonly by: string
}
export type Names = ReadonlyMap<string, string>

const NOBODY = 'someone who is no longer listed'

function whenAndWho({ taken }: MotionInHand, names: Names, { at, by }: Pick<Version, 'at' | 'by'>) {
  return { when: instantWords(at, taken.serve.zone), who: names.get(by) ?? NOBODY }
}

/** The versions of an application, the newest first, each with how much it changed. */
export function versionRows(inHand: MotionInHand, versions: readonly Version[], names: Names) {
  const { taken, motion } = inHand
  return versions.map((version, index) => ({
    ...whenAndWho(inHand, names, version),
    href: paths.motionVersion(taken.serve.id, motion.id, version.id),
    changed: counted(answerChanges(versions[index + 1]?.answers ?? {}, version.answers).length, 'answer'),
    first: index === versions.length - 1,
    current: index === 0,
  }))
}

/** The packets made of an application, the newest first. */
export function packetRows(inHand: MotionInHand, packets: readonly MadePacket[], names: Names) {
  const { taken, motion } = inHand
  return packets.map((packet) => ({
    ...packet,
    ...whenAndWho(inHand, names, packet),
    download: packet.file === null ? '' : paths.file(packet.file),
    version: paths.motionVersion(taken.serve.id, motion.id, packet.answers),
    entries: packet.record === null ? '' : counted(packet.record.entries, 'entry', 'entries'),
    laterRules: packet.record !== null && packet.record.rules !== taken.loaded.hash,
  }))
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^argument\..*\.accepted$/, 'Accepted as drafted: '],
  [/^argument\./, 'In counsel’s own words: '],
  [/^waived\./, 'Why to go on without: '],
]

function questionWords(path: string, { motion, file }: MotionInHand): string {
  const question = questionsOf(motion, file).find((one) => one.path === path)
  if (question === undefined) return `${path} (the rules ask for this no longer)`
  const [, part = ''] = PARTS.find(([pattern]) => pattern.test(path)) ?? []
  return part + question.say
}

/** An answer as a person reads it: the words of a choice, a day with its weekday. */
function answerWords(path: string, value: Json, { motion }: MotionInHand): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const ask = motion.asks.flatMap(({ asks }) => asks).find((one) => one.path === path)
  const said = typeof value === 'object' ? JSON.stringify(value) : String(value)
  if (ask?.kind === 'day') return dayText(said)
  return ask?.words?.[said] ?? said
}

export type ChangeView = {
  readonly path: string
  readonly say: string
  readonly runs: readonly Run[]
}

export function changeView({ path, before, after }: AnswerChange, inHand: MotionInHand): ChangeView {
  const runs = wordDiff(answerWords(path, before, inHand), answerWords(path, after, inHand))
  return { path, say: questionWords(path, inHand), runs }
}
