import { parseDay, type Day } from '../calendar/day'
import { longDate } from '../calendar/words'
import { DomainError } from '../errors'
import { sameName } from './condition'

/** Who asks to sign. */
export type Signer = { readonly id: string; readonly name: string; readonly isAssigned: boolean }

/** A paper that waits for a signature: the name below its line, and whether that is the server. */
export type Unsigned = { readonly signer: string; readonly isServers: boolean }

/** An event that a paper tells, and who is known to have done it. */
export type DoneBy = {
  /** `delivered 2026-02-02T19:40`. */
  readonly told: string
  /** Somebody whom the event itself names as the one who did it. */
  readonly named: string | null
  /** The person of the firm who did it or was to do it; `null` where nobody was assigned. */
  readonly doer: { readonly id: string; readonly name: string } | null
  readonly recordedBy: string
}

function refuse(message: string): never {
  throw new DomainError('not-the-signer', `proofId: ${message}`, 'proofId')
}

function isOthers(act: DoneBy, { id }: Signer, { signer }: Unsigned): boolean {
  if (act.named !== null && !sameName(act.named, signer)) return false
  return act.doer !== null && act.doer.id !== id
}

/**
 * A proof is sworn to by the one who did what it tells. Refuses anybody whom the paper does not name; of a server's
 * paper, one who never had the serve, or when another server did what it tells; of somebody else's paper (one who
 * only mailed), all but the person who recorded it.
 *
 * @throws DomainError `not-the-signer`
 */
export function refuseOtherSigner(person: Signer, paper: Unsigned, acts: readonly DoneBy[]): void {
  if (!sameName(person.name, paper.signer)) {
    refuse(`it is for ${paper.signer || 'nobody yet'} to sign, and you are signed in as ${person.name}.`)
  }
  if (paper.isServers) refuseOtherServer(person, paper, acts)
  else refuseUnrecorded(person, paper, acts)
}

function refuseOtherServer(person: Signer, paper: Unsigned, acts: readonly DoneBy[]): void {
  if (!person.isAssigned) {
    refuse('the serve was never assigned to you; whoever served signs, or have it assigned to you first.')
  }
  const others = acts.find((act) => isOthers(act, person, paper))
  if (others === undefined) return
  refuse(
    `it tells of ${others.told}, which is the act of ${others.doer?.name ?? 'somebody else'}; each signs only for what he or she did.`,
  )
}

function refuseUnrecorded(person: Signer, paper: Unsigned, acts: readonly DoneBy[]): void {
  const own = acts.filter(({ named }) => named !== null && sameName(named, paper.signer))
  if (own.length > 0 && own.every(({ recordedBy }) => recordedBy === person.id)) return
  refuse('somebody else recorded what it tells; print it, sign it in ink and hand in the scan.')
}

/** A day that a person wrote, between the first and the last day that it can be. */
export type WrittenDay = {
  readonly path: string
  readonly text: string
  readonly notBefore: { readonly day: Day; readonly what: string } | null
  readonly today: Day
}

/**
 * Reads a day on which something was signed, filed or rejected.
 *
 * @throws DomainError `bad-date`, `too-early`, `not-yet`
 */
export function readPastDay({ path, text, notBefore, today }: WrittenDay): Day {
  const day = parseDay(text)
  if (day === null) {
    throw new DomainError('bad-date', `${path}: "${text}" is not a day; write it as YYYY-MM-DD.`, path)
  }
  if (notBefore !== null && day < notBefore.day) {
    const because = `${longDate(day)} is before ${notBefore.what}, on ${longDate(notBefore.day)}`
    throw new DomainError('too-early', `${path}: ${because}; correct the day.`, path)
  }
  if (day <= today) return day
  const message = `${path}: ${longDate(day)} is still to come; today is ${longDate(today)}. Write what has happened.`
  throw new DomainError('not-yet', message, path)
}

/** The last of several days written YYYY-MM-DD; `null` where there is none. */
export function lastDay(days: readonly string[]): Day | null {
  return days.reduce<Day | null>((last, text) => {
    const day = parseDay(text)
    return day !== null && (last === null || day > last) ? day : last
  }, null)
}
