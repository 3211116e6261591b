import type { MatterCase, MatterServe } from '../cases/matter'
import type { ProofField } from '../rules/proof-types'

/** What is known of a serve before anything happens in it. */
type KnownOfServe = {
  readonly court: MatterCase['court']
  readonly serve: Pick<MatterServe, 'recipient' | 'placeOfService' | 'server'>
}

const CLASS = 'server.class'

type List = readonly string[] | undefined
type Word = string | null | undefined

/** A list that lacks the word closes the row; what is not known closes nothing. */
function isAmong([list, word]: readonly [List, Word]): boolean {
  return list === undefined || word === undefined || word === null || list.includes(word)
}

function isNamed([list, word]: readonly [List, Word]): boolean {
  return typeof word === 'string' && list?.includes(word) === true
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
  const signer = serve.server?.class
  const wanted: readonly (readonly [List, Word])[] = [
    [when['place-of-service'], serve.placeOfService],
    [when.recipient, kind],
    [when.court, court],
    [when.signer, signer],
    [when.is?.[CLASS]?.map(String), signer],
  ]
  const unwanted: readonly (readonly [List, Word])[] = [
    [when['not-recipient'], kind],
    [when['not-court'], court],
  ]
  return wanted.every(isAmong) && !unwanted.some(isNamed)
}
