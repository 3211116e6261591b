import { CASE_KEYS, eventFacts } from '../cases/matter-facts'
import { furtherKeys } from '../cases/read-further'
import { parseLocalMoment, type LocalMoment } from '../calendar/local-moment'
import { isoDay, parseDay, weekdayIndex } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import { longDate } from '../calendar/words'
import { readFacts } from '../cases/read-facts'
import type { Json, JsonObject, Matter, MatterEvent, MatterProblem, MatterServe } from '../cases/matter'
import { calculateSheet, voidActsDoneAgain } from '../deadlines/calculate'
import { COMMENCED } from '../deadlines/commencement'
import type { Violation } from '../deadlines/sheet'
import { DomainError } from '../errors'
import { eventPath, ORIGIN } from './file-path'
import type { LoadedJurisdiction } from '../rules/loaded'
import type { Bar } from '../rules/rule-types'
import type { MethodFile } from '../rules/method-types'
import type { Rulebook } from '../rules/rulebook'

/** The rules that a serve stands under. */
export type Law = {
  readonly loaded: LoadedJurisdiction
  readonly method: MethodFile
  readonly rulebook: Rulebook
}

function picked(from: { readonly [key: string]: Json | undefined }, keys: readonly string[]): object {
  const entries = keys.map((key) => [key, from[key]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}

/** A serve in the shape that the calculator reads. A kind that is not recorded is taken as one the method is open to. */
function calculatorInput(matter: Matter, serve: MatterServe, { loaded, method }: Law): object {
  return {
    id: serve.id,
    jurisdiction: loaded.id,
    case: {
      commenced: null,
      court: method.courts?.[0],
      ...picked(matter.case, [...CASE_KEYS, ...furtherKeys(loaded.jurisdiction)]),
    },
    recipient: { kind: method.recipients[0], ...picked(serve.recipient, ['kind', 'age']) },
    method: serve.method,
    ...picked(serve, ['placeOfService']),
    events: serve.events.map(eventFacts),
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

function momentOf(event: MatterEvent | undefined): LocalMoment | null {
  return event === undefined ? null : parseLocalMoment(event.at)
}

function isBefore(moment: LocalMoment, type: string, matter: Matter, serve: MatterServe): boolean {
  const commenced = type === COMMENCED ? parseDay(matter.case.commenced ?? '') : null
  const others = serve.events.flatMap((event) => {
    const other = event.type === type ? momentOf(event) : null
    return other === null ? [] : [other.day]
  })
  return [...others, ...(commenced === null ? [] : [commenced])].some((day) => moment.day < day)
}

/** Whether a bar forbids an event on that day: by its weekday, or because something else must come first. */
function forbids(bar: Bar, moment: LocalMoment, matter: Matter, serve: MatterServe): boolean {
  const since = parseDay(bar['before-day'] ?? '')
  if (since !== null) return moment.day < since
  const earlier = bar['earlier-than']
  if (earlier !== undefined) return isBefore(moment, earlier, matter, serve)
  return (bar.days ?? []).some((day) => weekdayNumber(day) === weekdayIndex(moment.day))
}

/** The event that broke a bar, or the last one that came too late for a limit. */
function culprit(violation: Violation, law: Law, matter: Matter, serve: MatterServe): number | null {
  const bar = barsOf(law).find(({ id }) => id === violation.id)
  const barred = serve.events.findIndex((event) => {
    const moment = momentOf(event)
    return (
      bar?.events?.includes(event.type) === true && moment !== null && forbids(bar, moment, matter, serve)
    )
  })
  if (barred >= 0) return barred
  const late = lateTypes(violation, law)
  const last = serve.events.findLastIndex(({ type }) => late.includes(type))
  return last < 0 ? null : last
}

function lateTypes({ id }: Violation, { loaded, method }: Law): readonly string[] {
  const rule = [...method.deadlines, ...loaded.jurisdiction.deadlines].find((one) => one.id === id)
  if (rule?.limits === undefined || rule.limits === 'service-acts') return []
  return rule.limits.map((limit) => (typeof limit === 'string' ? limit : limit.every))
}

const RECORD_IT = 'do it and record it; the paper can be drawn then'
const SERVE_AGAIN = 'serve in a way that is open, or correct the record if it is wrong'

/** Whether an act is only wanted still. */
function isWaiting({ id }: Violation, law: Law): boolean {
  return barsOf(law).some((bar) => bar.id === id && bar.missing !== undefined)
}

function problemOf(
  violation: Violation,
  law: Law,
  matter: Matter,
  serve: MatterServe,
  serveIndex: number,
): MatterProblem {
  const because = `${violation.because} (${violation.cite.join(', ')})`
  const index = culprit(violation, law, matter, serve)
  const event = index === null ? undefined : serve.events[index]
  const moment = momentOf(event)
  if (index === null || event === undefined || moment === null) {
    const path = `serves[${serveIndex}].method`
    return { path, because, remedy: isWaiting(violation, law) ? RECORD_IT : SERVE_AGAIN }
  }
  return {
    path: eventPath(serveIndex, event, index),
    because: `${event.type} on ${longDate(moment.day)}: ${because}`,
    remedy: 'do it again lawfully and record that; if the day is wrong, correct it',
  }
}

/** The days that follow from the facts, by deadline; none where the record does not yet yield any. */
export function calculatedDays(matter: Matter, serve: MatterServe, law: Law): JsonObject {
  try {
    const facts = readFacts(calculatorInput(matter, serve, law), law.rulebook)
    const { deadlines } = calculateSheet(facts, law.rulebook, null)
    return Object.fromEntries(deadlines.map(({ id, day }) => [id, day === null ? null : isoDay(day)]))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return {}
  }
}

/**
 * The serve without acts that are void and were done again lawfully: a paper tells the Monday's delivery, not the
 * Sunday's before it. What remains says where in the file it stands.
 */
export function lawfulActs(matter: Matter, serve: MatterServe, law: Law): MatterServe {
  try {
    const facts = readFacts(calculatorInput(matter, serve, law), law.rulebook)
    const passed = voidActsDoneAgain(facts, law.rulebook)
    if (passed.size === 0) return serve
    const placed = serve.events.map((event, index) => ({ [ORIGIN]: `events[${index}]`, ...event }))
    return { ...serve, events: placed.filter((_, index) => !passed.has(index)) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return serve
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
      .map((violation) => problemOf(violation, law, matter, serve, serveIndex))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const path = error.path === undefined ? `serves[${serveIndex}]` : error.path
    return [{ path, because: error.message, remedy: 'correct the record' }]
  }
}
