import { isObject, type Json, type JsonObject } from '../cases/matter'
import { answerLeaves } from './answers'

/** An answer that two versions of an application give differently; `null` where a version has none. */
export type AnswerChange = { readonly path: string; readonly before: Json; readonly after: Json }

/** What differs between two versions of the answers, in the order in which the later one, then the earlier, has it. */
export function answerChanges(earlier: JsonObject, later: JsonObject): AnswerChange[] {
  const [before, after] = [new Map(answerLeaves(earlier)), new Map(answerLeaves(later))]
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((change) => change.before !== change.after)
}

/** The answers with another one at a path; with `null` there is none any more. */
export function withAnswer(answers: JsonObject, path: string, value: Json): JsonObject {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...answers, [key]: value ?? undefined }
  const there = answers[key]
  return { ...answers, [key]: withAnswer(isObject(there) ? there : {}, rest.join('.'), value) }
}
