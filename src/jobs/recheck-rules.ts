import type { Program } from '../actions/context'
import { proposeDateChanges } from '../actions/propose-date-changes'

/** Looks once at each firm after the start, whoever asks and however often. */
export type Recheck = (firmId: string) => Promise<void>

/**
 * After a change of the rules, notes which dates would move (`proposeDateChanges`), a firm at a time and each
 * once: rules change only with a start of the program. What fails is told to `failed` and tried again the next
 * time.
 */
export function recheckRules(program: Program, failed: (error: unknown) => void): Recheck {
  const looked = new Map<string, Promise<unknown>>()
  return async (firmId) => {
    const work = looked.get(firmId) ?? proposeDateChanges(program.ledger.forFirm(firmId), program)
    looked.set(firmId, work)
    try {
      await work
    } catch (error) {
      looked.delete(firmId)
      failed(error)
    }
  }
}
