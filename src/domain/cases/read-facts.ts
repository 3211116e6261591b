import type { JurisdictionFile } from '../rules/jurisdiction-types'
import { jurisdictionNamed, planNamed, type Rulebook } from '../rules/rulebook'
import type { AskedPeriod, Facts } from './facts'
import { flagFlaws, flagsOfServer } from './flag-flaws'
import { readEvents } from './read-events'
import { furtherKeys, readDays, readFurther } from './read-further'
import {
  readCount,
  readDay,
  readList,
  readObject,
  readText,
  readWord,
  refuse,
  refuseSlips,
  type Raw,
} from './read-value'

const KEYS = [
  'id',
  'title',
  'jurisdiction',
  'case',
  'recipient',
  'method',
  'placeOfService',
  'flags',
  'events',
  'period',
]
const CASE_KEYS = ['commenced', 'court', 'county', 'flags', 'closures', 'earlyClosings', 'signer']
const PLACES = ['in-state', 'out-of-state', 'out-of-country']
const UNITS = ['days', 'months', 'years', 'hours'] as const
const MOST_AGE = 130
const MOST_OF_A_PERIOD = 36500

function readOptionalWord(value: unknown, path: string, allowed: readonly string[]): string | null {
  return value === undefined || value === null ? null : readWord(value, path, allowed)
}

function readFlags(value: unknown, path: string, known: readonly string[]): string[] {
  return readList(value, path).map((flag, index) => readWord(flag, `${path}[${index}]`, known))
}

/** What is so of the case is so of each serve in it; `ofServe` stands on the one that is read. */
function flagsOf(
  ofCase: unknown,
  ofServe: unknown,
  signer: string | null,
  rules: JurisdictionFile,
): string[] {
  const all = Object.keys(rules.flags)
  const asked = all.filter((flag) => rules.flags[flag]?.of === 'serve')
  const [lawsuit, serve] = [readFlags(ofCase, 'case.flags', all), readFlags(ofServe, 'flags', asked)]
  const [flaw] = flagFlaws([...lawsuit, ...serve], signer, rules)
  if (flaw !== undefined) {
    const inServe = flaw.at - lawsuit.length
    const path = inServe < 0 ? `case.flags[${flaw.at}]` : `flags[${inServe}]`
    return refuse(path, `${flaw.because}; ${flaw.remedy}.`)
  }
  return [...new Set([...lawsuit, ...serve, ...flagsOfServer(signer, rules)])]
}

function readCase(value: Raw, ofServe: unknown, rules: JurisdictionFile): Facts['case'] {
  refuseSlips(value, 'case', [...CASE_KEYS, ...furtherKeys(rules)])
  const courts = rules.courts.map(({ id }) => id)
  const signer = readOptionalWord(value['signer'], 'case.signer', Object.keys(rules.signers))
  return {
    commenced: readDay(value['commenced'], 'case.commenced'),
    court: readOptionalWord(value['court'], 'case.court', courts) ?? courts[0] ?? '',
    county: value['county'] == null ? null : readText(value['county'], 'case.county'),
    flags: flagsOf(value['flags'], ofServe, signer, rules),
    closures: readDays(value['closures'], 'case.closures'),
    earlyClosings: readDays(value['earlyClosings'], 'case.earlyClosings'),
    signer,
    further: readFurther(value, rules),
  }
}

function readPeriod(value: unknown): AskedPeriod | null {
  if (value === undefined || value === null) return null
  const period = readObject(value, 'period')
  refuseSlips(period, 'period', [...UNITS, 'direction'])
  const units = UNITS.filter((unit) => period[unit] !== undefined)
  const [unit] = units
  if (unit === undefined || units.length > 1) {
    return refuse('period', `write one of ${UNITS.join(', ')} with a whole number, such as { "days": 20 }.`)
  }
  const amount = readCount(period[unit], `period.${unit}`, MOST_OF_A_PERIOD) ?? 0
  const direction = readOptionalWord(period['direction'], 'period.direction', ['forward', 'backward'])
  return { unit, amount, backward: direction === 'backward' }
}

function readRecipient(value: Raw, rules: JurisdictionFile): Facts['recipient'] {
  return {
    kind: readWord(value['kind'], 'recipient.kind', Object.keys(rules.recipients)),
    age: readCount(value['age'], 'recipient.age', MOST_AGE),
  }
}

/**
 * Reads one serve in the shape of the scenarios (case, recipient, method, place, events) against the words that
 * its jurisdiction knows. Days are those of the place where things happened. Throws `DomainError` with the path
 * of what is wrong (`events[1].at`) and what may be written there.
 */
export function readFacts(input: unknown, rulebook: Rulebook): Facts {
  const value = readObject(input, 'the entry')
  refuseSlips(value, '', KEYS)
  const jurisdiction = jurisdictionNamed(rulebook, readText(value['jurisdiction'], 'jurisdiction'))
  const rules = jurisdiction.loaded.jurisdiction
  const method = readText(value['method'], 'method')
  planNamed(jurisdiction, method)
  return {
    id: value['id'] === undefined ? '' : readText(value['id'], 'id'),
    jurisdiction: rules.id,
    case: readCase(readObject(value['case'], 'case'), value['flags'], rules),
    recipient: readRecipient(readObject(value['recipient'], 'recipient'), rules),
    method,
    placeOfService: readOptionalWord(value['placeOfService'], 'placeOfService', PLACES) ?? 'in-state',
    events: readEvents(value['events'], Object.keys(rules.events ?? {})),
    period: readPeriod(value['period']),
  }
}
