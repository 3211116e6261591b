// The shapes of holidays.yaml. Words and their meaning: rules/README.md.

import type { Cites, IsoDay, Weekday } from './rule-types'

export type HolidayOn = {
  readonly month?: number
  readonly day?: number
  readonly weekday?: Weekday
  readonly nth?: number | 'last'
  readonly after?: { readonly nth: number; readonly weekday: Weekday }
  /** Days from Easter Sunday of the Western churches; Good Friday is -2. */
  readonly easter?: number
}
export type HolidayRule = {
  readonly id: string
  readonly name: string
  readonly on: HolidayOn
  readonly since?: number
  readonly until?: number
  readonly years?: 'even' | 'odd'
  /** Years of the span in which it is not kept (it was moved to another day). */
  readonly 'not-in'?: readonly number[]
  readonly 'if-saturday'?: 'previous-day'
  readonly 'if-sunday'?: 'next-day'
  /** On a Saturday or Sunday also the next day that is neither and no other holiday of its set. */
  readonly 'if-weekend'?: 'next-free-day'
  readonly set?: string
  readonly cite: Cites
}
export type ProclaimedDay = {
  readonly date: IsoDay
  readonly name: string
  readonly set?: string
  /** Where it counts; nowhere named means everywhere. */
  readonly county?: readonly string[]
  readonly cite: Cites
}
export type Toll = {
  readonly id: string
  readonly flag: string
  readonly from: IsoDay
  readonly to: IsoDay
  readonly say: string
  readonly cite: Cites
}
/** Names of days, each with its years, as `2015, 2017-2020`. */
export type YearsByName = Readonly<Record<string, string>>

/** Where a package made for offices and shops has other days for a region than the file, with these sets. */
export type PublishedHolidays = {
  readonly package: string
  readonly region: string
  readonly sets?: readonly string[]
  readonly differs: readonly {
    readonly why: string
    readonly cite: readonly string[]
    readonly has?: YearsByName
    readonly lacks?: YearsByName
  }[]
}

export type HolidaysFile = {
  readonly jurisdiction: string
  /** Lists of days that count only for a policy that names them, with their meaning. */
  readonly sets?: Readonly<Record<string, string>>
  readonly holidays: readonly HolidayRule[]
  readonly proclaimed: readonly ProclaimedDay[]
  readonly tolls: readonly Toll[]
  readonly published?: readonly PublishedHolidays[]
  readonly examples: readonly { readonly year: number; readonly expect: Readonly<Record<IsoDay, string>> }[]
}
