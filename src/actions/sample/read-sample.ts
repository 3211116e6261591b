import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { weekdayIndex, civilDate, type Day } from '../../domain/calendar/day'
import { holidaysOf } from '../../domain/calendar/holidays'
import { dayAt } from '../../domain/calendar/local-time'
import { isObject, type Json } from '../../domain/cases/matter'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { jurisdictionNamed, type Rulebook } from '../../domain/rules/rulebook'
import { checkedInput } from '../../stores/input-check'
import { rulesFolder } from '../../stores/rule-files'
import { checkSampleCases, checkSampleFirm, type SampleCase, type SampleFirm } from './sample.input'
import { resolved } from './sample-days'

/** The firm and its cases, and the zone in which its hours are told. */
export type Sample = {
  readonly firm: SampleFirm
  readonly cases: readonly SampleCase[]
  readonly zone: string
}

const FOLDER = join('templates', 'sample')

function isJson(value: unknown): value is Json {
  return value !== undefined
}

function read(file: string): Json {
  const value: unknown = parse(readFileSync(join(dirname(rulesFolder()), FOLDER, file), 'utf8'))
  return isJson(value) ? value : null
}

function rulesOf(firm: Json, rulebook: Rulebook): LoadedJurisdiction {
  const named = isObject(firm) ? firm['jurisdiction'] : null
  return jurisdictionNamed(rulebook, typeof named === 'string' ? named : '').loaded
}

function courtDays({ holidays }: LoadedJurisdiction): (day: Day) => boolean {
  return (day) => {
    const isWeekend = [0, 6].includes(weekdayIndex(day))
    return !isWeekend && !holidaysOf(holidays, civilDate(day).year).some((holiday) => holiday.day === day)
  }
}

/** The made-up firm and its cases as they stand at an instant (RFC 3339). */
export function readSample(rulebook: Rulebook, now: string): Sample {
  const firm = read('people.yaml')
  const rules = rulesOf(firm, rulebook)
  const { zone } = rules.jurisdiction
  const at = { today: dayAt(zone, now), isCourtDay: courtDays(rules) }
  const cases = ['decided.yaml', 'live.yaml'].flatMap((file) =>
    checkedInput(checkSampleCases, resolved(read(file), at)),
  )
  return { firm: checkedInput(checkSampleFirm, resolved(firm, at)), cases, zone }
}
