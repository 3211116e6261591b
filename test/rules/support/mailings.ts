import { isoDay } from '../../../src/domain/calendar/day'
import { readFacts } from '../../../src/domain/cases/read-facts'
import { prepareMailings } from '../../../src/domain/default/prepare-mailings'
import { day } from '../../support/build'
import { rulebook } from '../../support/matters'

type Event = { readonly type: string; readonly at: string; readonly [key: string]: unknown }
export type Serve = {
  readonly jurisdiction: string
  readonly method: string
  readonly recipient?: string
  readonly court?: string
  readonly flags?: readonly string[]
  readonly placeOfService?: string
  readonly events: readonly Event[]
}

export const on = (type: string, at: string, further: Readonly<Record<string, unknown>> = {}): Event => ({
  type,
  at,
  ...further,
})

/** What is to be mailed, each with its last day; `any day` where the law sets none. */
export function sent({
  jurisdiction,
  method,
  recipient,
  court,
  flags,
  placeOfService,
  events,
}: Serve): string[] {
  const facts = readFacts(
    {
      id: 's1',
      jurisdiction,
      case: { commenced: '2026-03-02', ...(court === undefined ? {} : { court }), flags: flags ?? [] },
      recipient: { kind: recipient ?? 'natural-person' },
      method,
      placeOfService: placeOfService ?? 'in-state',
      events,
    },
    rulebook,
  )
  return prepareMailings(facts, rulebook, day('2026-04-01')).map(
    ({ need, day: last }) => `${need.id} ${last === null ? 'any day' : isoDay(last)}`,
  )
}
