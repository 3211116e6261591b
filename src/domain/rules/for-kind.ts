import type { MethodFile } from './method-types'

/** The kind of recipient that stands for all of them, also for questions in which the recipient plays no part. */
export const ANYONE = 'any'

/** Whether a way of service is one of this court. */
export function isInCourt({ courts }: MethodFile, court: string): boolean {
  return courts === undefined || courts.includes(court)
}

/**
 * Whether a kind of recipient can be served in this way. A way for anyone is one only if a paper proves it: by
 * bare counting nobody is served.
 */
export function isForKind({ recipients, proofs }: MethodFile, kind: string): boolean {
  const toAnyone = recipients.includes(ANYONE) && proofs !== undefined && proofs.length > 0
  return toAnyone || recipients.includes(kind)
}
