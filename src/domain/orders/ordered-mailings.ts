import type { Day } from '../calendar/day'
import type { MatterEvent } from '../cases/matter'
import type { Mailing } from '../default/prepare-mailings'
import { directionsOf, sharesOfDirection, type Direction } from './directions'

/** A mailing that an order directs goes to the address that the order names, whatever it is to the person. */
export type OrderedMailing = Mailing & { readonly address: string }

const MAIL = 'mail'

/** The addresses with how often each is still to be mailed to. */
function left(direction: Direction): readonly (readonly [address: string, count: number])[] {
  const { often } = direction.ordered
  return sharesOfDirection(direction).flatMap(({ address, counted }) =>
    address === null ? [] : [[address, often - counted.length] as const],
  )
}

function mailingTo(direction: Direction, address: string, at: number, today: Day): OrderedMailing {
  const { n, text, papers, lastDay } = direction
  return {
    need: { id: `order-${n ?? 0}-${at + 1}`, title: 'Mail as the order directs', say: text, cite: [] },
    state: lastDay !== null && lastDay < today ? 'late' : 'open',
    day: lastDay,
    isFirst: false,
    mail: {
      event: 'mailed',
      encloses: papers ?? 'the papers that the order names',
      ...(n === null ? {} : { states: { term: n } }),
      to: [],
    },
    address,
  }
}

/**
 * The pieces of mail that the last order of the court still wants as of a day at the place of service: one for each
 * address that a direction names, as long as it was not mailed to as often as the order says.
 *
 * @param events those that stand, in the order of the record
 */
export function orderedMailings(events: readonly MatterEvent[], today: Day): OrderedMailing[] {
  return directionsOf(events, today)
    .filter(({ channel, state }) => channel === MAIL && (state === 'open' || state === 'overdue'))
    .flatMap((direction) =>
      left(direction).flatMap(([address, count], at) =>
        count > 0 ? [mailingTo(direction, address, at, today)] : [],
      ),
    )
}
