import { parseDay, type Day } from '../calendar/day'
import type { Amount } from './body-types'

/** A number as the law has it on a day, with the cites of that version; `null` = repealed on that day. */
export type AmountInForce = { readonly value: number | null; readonly cite: readonly string[] }

type Version = { readonly since: number; readonly inForce: AmountInForce }

/**
 * Reads a number or its dated versions; `since` is inclusive. RPAPL 733 had 5 days until 2019-06-13 and has
 * 10 from 2019-06-14 on: asked for 2019-06-14 the answer is 10. A day before the first version gets the first:
 * older cases are refused as a whole (`covers-from`).
 */
export function compileAmount(amount: Amount): (on: Day) => AmountInForce {
  if (typeof amount === 'number') {
    const inForce = { value: amount, cite: [] }
    return () => inForce
  }
  const versions: Version[] = amount.map(({ since, value, cite }) => ({
    since: parseDay(since) ?? Number.NaN,
    inForce: { value: value === 'none' ? null : value, cite },
  }))
  const first = versions[0]?.inForce ?? { value: null, cite: [] }
  return (on) => versions.findLast(({ since }) => since <= on)?.inForce ?? first
}
