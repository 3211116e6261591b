import { mergedArguments } from '../documents/markup-arguments'
import type { JsonObject } from '../domain/cases/matter'
import { draftText, type Drafts, type Overlong } from '../domain/motions/gaps'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import { isObject } from '../domain/cases/matter'
import type { Context } from './context'
import { motionOf, type MotionInHand } from './motion-in-hand'
import { readyPapers, type ReadyPaper } from './ready-papers'
import { inFigures } from './word-certificate'

/**
 * What the program would argue on this record and these answers, by the id of the argument: the drafts, whether or not
 * counsel has accepted them or written other words.
 */
export function motionDrafts(inHand: MotionInHand, answers: JsonObject, ctx: Context): Drafts {
  const bare = motionOf(inHand, { ...answers, argument: null }, { drafts: null, overlong: [] }, ctx)
  return mergedArguments(readyAs(bare, inHand).map(({ argues }) => argues))
}

/** The papers of an application with these answers, as of now, and what their arguments would say. */
export type MotionNow = { readonly prepared: PreparedMotion; readonly drafts: Drafts }

/** An argument whose draft says something else than what was accepted is open again. */
export function motionNow(inHand: MotionInHand, answers: JsonObject, ctx: Context): MotionNow {
  const drafts = motionDrafts(inHand, answers, ctx)
  const prepared = motionOf(inHand, answers, { drafts, overlong: [] }, ctx)
  const overlong = overlongOf(readyAs(prepared, inHand))
  if (overlong.length === 0) return { prepared, drafts }
  return { prepared: motionOf(inHand, answers, { drafts, overlong }, ctx), drafts }
}

function readyAs({ papers, serve }: PreparedMotion, { task: { matter, law } }: MotionInHand): ReadyPaper[] {
  return readyPapers(serve, papers, law.loaded, { matter, draft: true })
}

function overlongOf(ready: readonly ReadyPaper[]): Overlong[] {
  return ready.flatMap(({ composed: { title }, words }) => {
    if (words === null || words.count <= words.limit.words) return []
    const { count, limit } = words
    return [{ title, words: inFigures(count), most: inFigures(limit.words), cite: limit.cite }]
  })
}

/** The answers with the words that were accepted where they say only that the draft is, as it stands with them. */
export function withAccepted(inHand: MotionInHand, answers: JsonObject, ctx: Context): JsonObject {
  const { argument } = answers
  if (!isObject(argument)) return answers
  const drafts = motionDrafts(inHand, answers, ctx)
  const kept = Object.entries(argument).map(([id, given]) => {
    const isAsItStands = isObject(given) && given['accepted'] === true
    return [id, isAsItStands ? { ...given, accepted: draftText(drafts[id] ?? []) } : given] as const
  })
  return { ...answers, argument: Object.fromEntries(kept) }
}
