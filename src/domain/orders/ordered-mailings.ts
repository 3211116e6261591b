import { addDays, type Day } from '../calendar/day'
import type { MatterEvent } from '../cases/matter'
import type { Mailing } from '../default/prepare-mailings'
import { directionsOf, sharesOfDirection, type Direction } from './directions'

/** A mailing that an order directs goes to the address that the order names, whatever it is to the person. */
export type OrderedMailing = Mailing & { readonly address: string }

const MAIL = 'mail'

/**
 * An address that is still to be mailed to: `at` its place among those that the order names, `from` the first day on
 * which that obeys the order, where one was mailed there before and the order sets days between.
 */
type Left = { readonly at: number; readonly address: string; readonly from: Day | null }

/** The addresses that were not mailed to as often as the order says. */
function left(direction: Direction): Left[] {
  const { often, apart } = direction.ordered
  return sharesOfDirection(direction).flatMap(({ address, counted }, index) => {
    if (address === null || counted.length >= often) return []
    const before = counted.at(-1)
    const from = before === undefined || apart === 0 ? null : addDays(before.day as Day, apart)
    return [{ at: index + 1, address, from }]
  })
}

/** Whether it is late, too early yet, or to be done; and by which day, or from which. */
function stateOf(
  { lastDay }: Direction,
  from: Day | null,
  today: Day,
): Pick<Mailing, 'state' | 'day' | 'isFirst'> {
  if (lastDay !== null && lastDay < today) return { state: 'late', day: lastDay, isFirst: false }
  if (from !== null && from > today) return { state: 'waits', day: from, isFirst: true }
  return { state: 'open', day: lastDay, isFirst: false }
}

function mailingTo(direction: Direction, { at, address, from }: Left, today: Day): OrderedMailing {
  const { n, text, papers } = direction
  return {
    need: { id: `order-${n ?? 0}-${at}`, title: 'Mail as the order directs', say: text, cite: [] },
    ...stateOf(direction, from, today),
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
    .flatMap((direction) => left(direction).map((one) => mailingTo(direction, one, today)))
}
