import { actsWanted, type OrderedAct } from './ordered-acts'
import { isExact, isSameAddress } from './same-address'

/** An act as far as it is told by the order: what it was, on which day, to which address. */
export type DoneAct = { readonly type: string; readonly day: number; readonly address?: string }

/** What was done of a direction to one of its addresses; `null` where it names none. */
export type Share<A extends DoneAct> = {
  readonly address: string | null
  /** The acts that obey it, in the order of their days; more than it wants may be there. */
  readonly counted: readonly A[]
  /** Acts nearer to the one before than the order lets them be: they obey nothing. */
  readonly near: readonly A[]
}

function spaced<A extends DoneAct>(address: string | null, acts: readonly A[], apart: number): Share<A> {
  const [counted, near]: [A[], A[]] = [[], []]
  for (const act of acts) {
    const before = counted.at(-1)
    if (before !== undefined && act.day - before.day < apart) near.push(act)
    else counted.push(act)
  }
  return { address, counted, near }
}

type Open<A> = { readonly address: string | null; readonly acts: A[] }

/** Where an act may count that went to none of the addresses, as far as one of them could be what it went to. */
function openTo<A extends DoneAct>({ address: own }: A, places: readonly Open<A>[]): readonly Open<A>[] {
  return own === undefined
    ? places
    : places.filter(({ address }) => address === null || !(isExact(address) && isExact(own)))
}

/** The address that an act went to; one that is not recorded counts where an act is left. */
function placeOf<A extends DoneAct>(act: A, places: readonly Open<A>[], often: number): Open<A> | undefined {
  const own = act.address
  const named = places.find(
    ({ address }) => own !== undefined && address !== null && isSameAddress(address, own),
  )
  if (named !== undefined) return named
  const open = openTo(act, places)
  return open.find(({ acts }) => acts.length < often) ?? open[0]
}

/** The acts that went to an address which the direction does not name: they obey nothing. */
export function actsElsewhere<A extends DoneAct>({ addresses }: OrderedAct, acts: readonly A[]): A[] {
  const places = addresses.map((address): Open<A> => ({ address, acts: [] }))
  return places.length === 0 ? [] : acts.filter((act) => placeOf(act, places, 1) === undefined)
}

/** The acts under a direction by its addresses, each held against the days that must lie between two of them. */
export function sharesOf<A extends DoneAct>(ordered: OrderedAct, acts: readonly A[]): Share<A>[] {
  const { addresses, often, apart } = ordered
  const names: readonly (string | null)[] = addresses.length === 0 ? [null] : addresses
  const places = names.map((address): Open<A> => ({ address, acts: [] }))
  const inOrder = acts.toSorted((a, b) => a.day - b.day)
  for (const act of inOrder) placeOf(act, places, often)?.acts.push(act)
  return places.map(({ address, acts: own }) => spaced(address, own, apart))
}

const LAST = 'last-published'

/**
 * The day on which a direction is done; `undefined` while it is not. An act with an end of its own, as publication has,
 * is done by its end; any other when it was done often enough to each address, as far apart as the order wants.
 */
export function dayDone(ordered: OrderedAct, acts: readonly DoneAct[]): number | undefined {
  const end = actsWanted(ordered) > 1 ? acts.find(({ type }) => type === LAST) : undefined
  if (end !== undefined) return end.day
  const days = sharesOf(ordered, acts).map(({ counted }) => counted[ordered.often - 1]?.day)
  return days.some((day) => day === undefined) ? undefined : Math.max(...days.map((day) => day ?? 0))
}
