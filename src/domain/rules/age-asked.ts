import { isForKind } from './for-kind'
import type { LoadedJurisdiction } from './loaded'
import type { MethodFile } from './method-types'

const OF_AGE = ['age-under', 'age-from', 'age-unknown']
const AGE_IN_PAPERS = 'recipient.age'

/** Whether a condition somewhere below looks at the age; one that names kinds of recipient holds for these alone. */
function looksAtAge(value: unknown, kind: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  const keys = Object.entries(value)
  const [, kinds] = keys.find(([key]) => key === 'recipient') ?? []
  if (keys.some(([key]) => OF_AGE.includes(key))) return !Array.isArray(kinds) || kinds.includes(kind)
  return keys.some(([, item]) => looksAtAge(item, kind))
}

/** Whether a paper of this way of service states the age. */
function statesAge({ id, proofs: papers = [] }: MethodFile, { proofs }: LoadedJurisdiction): boolean {
  const ofWay = proofs.filter((proof) => papers.includes(proof.id))
  const stated = ofWay.flatMap(({ fields }) => fields.filter(({ path }) => path === AGE_IN_PAPERS))
  return stated.some(({ when }) => (when?.method ?? [id]).includes(id))
}

/**
 * Whether the age of this kind of recipient decides anything: which ways are open, what is to be done in one of them
 * (a minor of fourteen is served as well as the parent), or what its paper states. Of a company it is not asked.
 */
export function isAgeAsked(loaded: LoadedJurisdiction, kind: string): boolean {
  const ways = loaded.methods.filter((method) => isForKind(method, kind))
  return looksAtAge(ways, kind) || ways.some((way) => statesAge(way, loaded))
}
