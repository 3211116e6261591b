import type { StoredProof } from '../../stores/read/types'
import type { Shape } from '../serves/status'
import { dayText } from '../words'

/** How a version of a proof stands: colour and shape, a word, and a sentence. */
export type ProofState = { readonly shape: Shape; readonly word: string; readonly text: string }

function state(shape: Shape, word: string, text: string): ProofState {
  return { shape, word, text }
}

function where({ docketEntry, clerk }: { docketEntry: string | null; clerk: string | null }): string {
  if (docketEntry !== null) return `, entry ${docketEntry}`
  return clerk === null ? '' : `, with ${clerk}`
}

function signedState({ signing }: StoredProof): ProofState | null {
  if (signing === null) return null
  const how = signing.how === 'ink' ? 'in ink' : 'on the screen'
  return state(
    'soon',
    'signed, not filed',
    `Signed by ${signing.signer} on ${dayText(signing.onDay)}, ${how}.`,
  )
}

function unsignedState({ marked, dated }: StoredProof): ProofState {
  if (marked) return state('waiting', 'draft', 'A draft with marked blanks; it cannot be signed.')
  const day =
    dated === null ? '' : ` It is dated ${dayText(dated)} and can be signed on the screen on that day.`
  return state('open', 'to be signed', `Complete.${day}`)
}

export function proofState(proof: StoredProof): ProofState {
  const { rejected, filed, supersededBy } = proof
  if (rejected !== null) {
    const because = rejected.reason ?? ''
    return state('late', 'rejected', `Rejected on ${dayText(rejected.onDay)}: ${because}`)
  }
  if (filed !== null && !filed.struck)
    return state('done', 'filed', `Filed on ${dayText(filed.onDay)}${where(filed)}.`)
  if (supersededBy !== null) return state('waiting', 'superseded', 'A later version of it was signed.')
  return signedState(proof) ?? unsignedState(proof)
}
