import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isoDay } from '../../../src/domain/calendar/day'
import { holidaysBySet, holidaysOf, type Holiday } from '../../../src/domain/calendar/holidays'
import type { HolidaysFile } from '../../../src/domain/rules/holiday-types'

/** Every holiday of a span of years, one a line (`2026-01-01 New Year's Day`), made outside the engine. */
export type HolidayTable = {
  readonly jurisdiction: string
  /** Only those of this set. */
  readonly set: string | undefined
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

const TABLE = /^(?<jurisdiction>[^.]+?)(?:\.(?<set>[^.]+))?-holidays-(?<from>\d{4})-(?<to>\d{4})\.txt$/
const FOLDER = join(__dirname, '..')

/**
 * The tables beside the tests: `<jurisdiction>-holidays-<first year>-<last year>.txt`, and of one set
 * `<jurisdiction>.<set>-holidays-<first year>-<last year>.txt`.
 */
export function holidayTables(): HolidayTable[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const found = TABLE.exec(file)?.groups
    if (found === undefined) return []
    return [
      {
        jurisdiction: found['jurisdiction'] ?? '',
        set: found['set'],
        from: Number(found['from']),
        to: Number(found['to']),
        lines: readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n'),
      },
    ]
  })
}

function onceADay(holidays: readonly Holiday[]): Holiday[] {
  return holidays.filter(({ day }, index) => holidays.findIndex((one) => one.day === day) === index)
}

/** The same lines as the rule file gives them: of a set, or of all together. */
export function holidayLines(file: HolidaysFile, from: number, to: number, set?: string): string[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const inYear = (year: number): Holiday[] =>
    set === undefined ? onceADay(holidaysBySet(file, year)) : holidaysOf(file, year, set)
  return years.flatMap((year) => inYear(year).map(({ day, name }) => `${isoDay(day)} ${name}`))
}
