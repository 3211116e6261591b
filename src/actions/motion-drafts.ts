import { mergedArguments, type ArgumentTexts } from '../documents/markup-arguments'
import type { JsonObject } from '../domain/cases/matter'
import type { Context } from './context'
import { motionNow, type MotionInHand } from './motion-in-hand'
import { readyPapers } from './ready-papers'

/** The paragraphs of each argument, by its id. */
export type MotionDrafts = ArgumentTexts

/**
 * What the program would argue on this record and these answers, by the id of the argument: the drafts, whether or not
 * counsel has accepted them or written other words.
 */
export function motionDrafts(inHand: MotionInHand, answers: JsonObject, ctx: Context): MotionDrafts {
  const { papers, serve } = motionNow(inHand, { ...answers, argument: null }, ctx)
  const { matter, law } = inHand.task
  return mergedArguments(
    readyPapers(serve, papers, law.loaded, { matter, draft: true }).map(({ argues }) => argues),
  )
}
