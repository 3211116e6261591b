import { parseLocalMoment } from '../calendar/local-moment'
import { weekdayIndex } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import { weekdayName } from '../calendar/words'
import { readFacts } from '../cases/read-facts'
import type { Json, Matter, MatterProblem, MatterServe } from '../cases/matter'
import { calculateSheet } from '../deadlines/calculate'
import type { Violation } from '../deadlines/sheet'
import { DomainError } from '../errors'
import type { LoadedJurisdiction } from '../rules/loaded'
import type { Bar, MethodFile } from '../rules/rule-types'
import type { Rulebook } from '../rules/rulebook'

/** The rules that a serve stands under. */
export type Law = {
  readonly loaded: LoadedJurisdiction
  readonly method: MethodFile
  readonly rulebook: Rulebook
}

const EVENT_KEYS = ['type', 'at', 'to', 'mailClass', 'channel', 'terms', 'extendsDays', 'extendsServeByTo']
const CASE_KEYS = ['commenced', 'court', 'county', 'flags', 'closures', 'sabbathEnds', 'solExpires']

function picked(from: { readonly [key: string]: Json | undefined }, keys: readonly string[]): object {
  const entries = keys.map((key) => [key, from[key]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}

/** A serve in the shape that the calculator reads. A kind that is not recorded is taken as one the method is open to. */
function calculatorInput(matter: Matter, serve: MatterServe, { loaded, method }: Law): object {
  return {
    id: serve.id,
    jurisdiction: loaded.id,
    case: { commenced: null, court: method.courts?.[0], ...picked(matter.case, CASE_KEYS) },
    recipient: { kind: method.recipients[0], ...picked(serve.recipient, ['kind', 'age']) },
    method: serve.method,
    ...picked(serve, ['placeOfService']),
    events: serve.events.map((event) => picked(event, EVENT_KEYS)),
  }
}

function barsOf({ loaded, method }: Law): readonly Bar[] {
  return [...(loaded.jurisdiction.bars ?? []), ...(method.bars ?? [])]
}

/** Whether nothing was served where this was breached; a late filing or a late day alone leaves the act done. */
function isVoiding({ id }: Violation, law: Law): boolean {
  if (id === law.loaded.jurisdiction['method-bar'].id) return true
  if (barsOf(law).some((bar) => bar.id === id && bar.effect === 'void')) return true
  const rules = [...law.loaded.jurisdiction.deadlines, ...law.method.deadlines]
  return rules.some((rule) => rule.id === id && rule['if-missed']?.effect === 'service-void')
}

/** The first event that a bar of weekdays forbids. */
function barredEvent(bar: Bar, serve: MatterServe): { readonly index: number; readonly day: string } | null {
  const days = (bar.days ?? []).map(weekdayNumber)
  for (const [index, event] of serve.events.entries()) {
    const moment = parseLocalMoment(event.at)
    if (moment === null || bar.events?.includes(event.type) !== true) continue
    if (days.includes(weekdayIndex(moment.day))) return { index, day: weekdayName(moment.day) }
  }
  return null
}

function problemOf(violation: Violation, law: Law, serve: MatterServe, serveIndex: number): MatterProblem {
  const bar = barsOf(law).find(({ id }) => id === violation.id)
  const event = bar === undefined ? null : barredEvent(bar, serve)
  const cite = violation.cite.join(', ')
  if (event !== null) {
    return {
      path: `serves[${serveIndex}].events[${event.index}].at`,
      because: `${serve.events[event.index]?.type ?? 'an act'} on a ${event.day}: ${violation.because} (${cite})`,
      remedy: 'serve again on another day and record that; if the day is wrong, correct it',
    }
  }
  return {
    path: `serves[${serveIndex}].method`,
    because: `${violation.id}: ${violation.because} (${cite})`,
    remedy: 'no proof can make this service good; serve again, or correct the record if it is wrong',
  }
}

/**
 * What makes a service void by the calculator's own rules: a barred weekday, a method that is not open, a
 * second act too late. Such a service yields no proof, not even a draft.
 */
export function voidingFlaws(
  matter: Matter,
  serve: MatterServe,
  serveIndex: number,
  law: Law,
): MatterProblem[] {
  try {
    const facts = readFacts(calculatorInput(matter, serve, law), law.rulebook)
    const { violations } = calculateSheet(facts, law.rulebook, null)
    return violations
      .filter((violation) => isVoiding(violation, law))
      .map((violation) => problemOf(violation, law, serve, serveIndex))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const path = error.path === undefined ? `serves[${serveIndex}]` : error.path
    return [{ path, because: error.message, remedy: 'correct the record' }]
  }
}
