import { parseDay } from '../calendar/day'
import { isObject, type Json, type JsonObject } from '../cases/matter'
import type { Motion, MotionAsk, MotionsFile } from '../rules/motion-types'
import { channelsOf } from './channels'
import { TOO_LONG } from './gaps'

/** A place where an answer may stand, and what kind of answer. */
export type Question = Pick<MotionAsk, 'path' | 'say'> & {
  readonly kind: MotionAsk['kind'] | 'accepted'
  readonly words?: readonly string[]
}

const long = (path: string, say: string): Question => ({ path, kind: 'long', say })

function channelQuestions(motion: Motion, file: MotionsFile): Question[] {
  return channelsOf(motion, file).flatMap(({ id, say, address, evidence }) => [
    { path: `channel.${id}.address`, kind: 'text', say: `${say}: ${address}` },
    ...evidence.map((one) => long(`channel.${id}.${one.id}`, one.say)),
    long(`channel.${id}.why`, `${say}: why it will reach this person`),
    long(`channel.${id}.against`, `${say}: what speaks against it`),
  ])
}

/** Everything that may be answered for an application, by its path. */
export function questionsOf(motion: Motion, file: MotionsFile): Question[] {
  const asks = motion.asks.flatMap((group) => group.asks)
  return [
    ...asks.map(({ path, kind, say, words }): Question => ({
      path,
      kind,
      say,
      ...(words === undefined ? {} : { words: Object.keys(words) }),
    })),
    ...channelQuestions(motion, file),
    ...motion.arguments.flatMap(({ id, say }): Question[] => [
      long(`argument.${id}.text`, say),
      { path: `argument.${id}.accepted`, kind: 'accepted', say },
    ]),
    ...motion.gaps.map(({ id, say }) => long(`waived.${id}`, say)),
    ...(file['word-limit'] === undefined ? [] : [long(`waived.${TOO_LONG}`, 'A paper has too many words')]),
  ]
}

/** An answer that is none, at its path. */
export type AnswerFlaw = { readonly path: string; readonly message: string }

/** Each answer that there is, with its path. */
export function answerLeaves(value: JsonObject, before = ''): (readonly [string, Json])[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = before === '' ? key : `${before}.${key}`
    if (inner === undefined || inner === null) return []
    return isObject(inner) ? answerLeaves(inner, path) : [[path, inner] as const]
  })
}

const MOST_DAYS = 1000

const tests: Readonly<Record<Question['kind'], (value: Json, question: Question) => string | null>> = {
  text: (value) => (typeof value === 'string' ? null : 'write a text'),
  long: (value) => (typeof value === 'string' ? null : 'write a text'),
  accepted: (value) =>
    typeof value === 'boolean' || typeof value === 'string'
      ? null
      : 'write the draft that was accepted, or true for the draft as it stands',
  yes: (value) => (typeof value === 'boolean' ? null : 'answer true or false'),
  day: (value) =>
    typeof value === 'string' && parseDay(value) !== null ? null : 'write a day as YYYY-MM-DD',
  number: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_DAYS
      ? null
      : `write a whole number from 1 to ${MOST_DAYS}`,
  choice: (value, { words = [] }) =>
    typeof value === 'string' && words.includes(value) ? null : `write one of: ${words.join(', ')}`,
}

/** What is wrong with answers: a path that nothing asks for, or an answer of another kind. */
export function answerFlaws(answers: JsonObject, motion: Motion, file: MotionsFile): AnswerFlaw[] {
  const questions = new Map(questionsOf(motion, file).map((question) => [question.path, question]))
  return answerLeaves(answers).flatMap(([path, value]) => {
    const question = questions.get(path)
    if (question === undefined)
      return [{ path, message: `answers.${path}: nothing asks for this; take it out.` }]
    const flaw = tests[question.kind](value, question)
    return flaw === null ? [] : [{ path, message: `answers.${path}: ${flaw}.` }]
  })
}
