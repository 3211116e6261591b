import { longDate } from '../domain/calendar/words'
import { parseDay } from '../domain/calendar/day'
import { DomainError } from '../domain/errors'
import type { StoredProof } from '../stores/proof-store'
import { factsOf, type LedgerPaper, type Outlook, type ServeOfProofs } from './serve-papers'

/** Throws `stale-draft` with what is otherwise than on the screen. */
export function refuseStale(because: string): never {
  const message = `proofId: this version is no longer what would be signed: ${because}. Draw it again, read it and sign that.`
  throw new DomainError('stale-draft', message, 'proofId')
}

/** A paper is signed on the day that stands in it, and with the oath of that day. */
export function refuseOtherDay({ dated }: StoredProof, today: string): void {
  if (dated === today) return
  const [written, now] = [dated, today].map((text) => {
    const day = text === null ? null : parseDay(text)
    return day === null ? 'no day' : longDate(day)
  })
  refuseStale(`it was drawn to be signed on ${written}, and today is ${now}`)
}

/** The paper of this version as it would be drawn now, if it still can be. */
export function paperAgain(
  proof: StoredProof,
  taken: ServeOfProofs,
  { papers, missing, refused }: Outlook,
): LedgerPaper {
  const [paper] = papers
  const [problem] = refused
  const [lacking] = missing
  if (problem !== undefined) refuseStale(`${problem.path}: ${problem.because}`)
  if (paper === undefined) refuseStale('the serve yields no such paper any more')
  if (lacking !== undefined)
    refuseStale(`${changesSince(proof, taken, paper)}, and now ${lacking.path} is not recorded`)
  return paper
}

/** What was recorded or struck since a version was drawn; else which of its other grounds changed. */
export function changesSince(proof: StoredProof, taken: ServeOfProofs, { paper }: LedgerPaper): string {
  const changes = factsOf(taken).flatMap(({ seq, event: { type, at }, struck }) => {
    if (struck !== null && struck.seq > proof.eventSeq && seq <= proof.eventSeq) {
      return [`${type} ${at} was struck (${struck.reason})`]
    }
    return struck === null && seq > proof.eventSeq ? [`${type} ${at} was recorded`] : []
  })
  return changes.length > 0 ? changes.join('; ') : otherChange(proof, paper.trace)
}

function otherChange(proof: StoredProof, now: LedgerPaper['paper']['trace']): string {
  if (proof.factsHash !== now.factsHash)
    return 'what is recorded of the case, the serve, the server or the firm changed'
  if (proof.rulesHash !== now.rulesHash) return 'the rules changed'
  return proof.templateHash === now.templateHash
    ? 'the program draws it otherwise'
    : 'the words of the paper or its official form changed'
}
