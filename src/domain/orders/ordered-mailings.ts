import type { Day } from '../calendar/day'
import { isObject, type MatterEvent } from '../cases/matter'
import type { Mailing } from '../default/prepare-mailings'
import { directionsOf, type Direction } from './directions'
import { addressesIn } from './ordered-acts'

/** A mailing that an order directs goes to the address that the order names, whatever it is to the person. */
export type OrderedMailing = Mailing & { readonly address: string }

const MAIL = 'mail'

function written(address: string): string {
  return address
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function addressOf({ to }: MatterEvent): string | null {
  const address = isObject(to) ? to['address'] : null
  return typeof address === 'string' && written(address) !== '' ? written(address) : null
}

/** An order often names the person in the address, an envelope beside it. */
function isSame(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** The addresses with how often each is still to be mailed to; an act whose address is none of them counts where one is left. */
function left({ address, often, done }: Direction): Map<string, number> {
  const counts = new Map(addressesIn(address).map((one) => [one, often]))
  const place = (event: MatterEvent): string | undefined => {
    const own = addressOf(event)
    const named = [...counts.keys()].find((one) => own !== null && isSame(written(one), own))
    return named ?? [...counts].find(([, count]) => count > 0)?.[0]
  }
  for (const event of done) {
    const found = place(event)
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) - 1)
  }
  return counts
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
      [...left(direction)].flatMap(([address, count], at) =>
        count > 0 ? [mailingTo(direction, address, at, today)] : [],
      ),
    )
}
