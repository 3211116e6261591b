import { minuteOf } from '../diligence/checks'
import type { Try } from '../diligence/record'
import type { DemandState, Part } from './demand'
import type { PolicyRecord } from './policy-record'
import type { Policy } from './policy-types'

/** Breached by any attempt that is wrong. */
export function unlessAny(
  { attempts, isServed }: PolicyRecord,
  isWrong: (attempt: Try) => boolean,
): DemandState | null {
  if (attempts.length === 0) return isServed ? null : 'open'
  return attempts.some(isWrong) ? 'breached' : 'kept'
}

/** Between which hours a policy allows attempts. */
export function demandsOnHours({ from, to }: NonNullable<Policy['attempts']>): Part[] {
  const part = (id: string, say: string, strictness: number, isWrong: (minute: number) => boolean): Part => ({
    id,
    say,
    strictness,
    judge: (record) => unlessAny(record, ({ minute }) => minute !== null && isWrong(minute)),
  })
  const [first, last] = [from, to].map((time) => (time === undefined ? null : minuteOf(time)))
  return [
    first == null
      ? []
      : part('attempts-from', `no attempt may be made before ${from}`, first, (at) => at < first),
    last == null ? [] : part('attempts-to', `no attempt may be made after ${to}`, -last, (at) => at > last),
  ].flat()
}
