import type { MatterCase, MatterServe } from '../cases/matter'
import type { ProofField } from '../rules/proof-types'

/** What is known of a serve before anything happens in it. */
type KnownOfServe = {
  readonly court: MatterCase['court']
  readonly serve: Pick<MatterServe, 'recipient' | 'placeOfService'>
}

type List = readonly string[] | undefined

/** A list that lacks the word closes the row; what is not known closes nothing. */
function isAmong(list: List, word: string | null | undefined): boolean {
  return list === undefined || word === undefined || word === null || list.includes(word)
}

function isNotAmong(list: List, word: string | null | undefined): boolean {
  return word === undefined || word === null || list?.includes(word) !== true
}

/**
 * Whether a row of a paper can ever state something in this serve: one for service abroad has nothing to say of a
 * delivery in the state, one for a minor nothing of a company.
 */
export function isRowOfServe(
  { when = {} }: Pick<ProofField, 'when'>,
  { court, serve }: KnownOfServe,
): boolean {
  const { kind } = serve.recipient
  return (
    isAmong(when['place-of-service'], serve.placeOfService) &&
    isAmong(when.recipient, kind) &&
    isNotAmong(when['not-recipient'], kind) &&
    isAmong(when.court, court) &&
    isNotAmong(when['not-court'], court)
  )
}
