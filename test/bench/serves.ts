import { addDays, isoDay } from '../../src/domain/calendar/day'
import { day } from '../support/build'
import type { Serve } from '../support/deliver-and-mail'

/** A small generator with a fixed seed, so that every run does the same work. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** So many serves from 2016 to 2026: some on Sundays, some late, most in order. */
export function someServes(count: number): Serve[] {
  const next = numbers(7)
  return Array.from({ length: count }, () => {
    const commenced = addDays(day('2016-01-01'), next(4000))
    const delivered = addDays(commenced, next(110))
    const mailed = addDays(delivered, next(22))
    const filed = addDays(mailed, next(22))
    return {
      commenced: isoDay(commenced),
      delivered: isoDay(delivered),
      mailed: isoDay(mailed),
      filed: isoDay(filed),
    }
  })
}
