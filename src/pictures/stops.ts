import type { DeadlineRule, LimitedEvent } from '../domain/rules/rule-types'
import type { MethodFile, Step } from '../domain/rules/method-types'
import { deadlineRefs, inOrderOfWork } from '../domain/deadlines/order-of-work'
import { cardOf } from './cards'
import type { Card, ChartInput, Stop } from './chart-content'
import { capital, phrase, phrases, type Names } from './phrases'
import { joined, listed, rich, strong, type Rich } from './rich'

const ONE_STOP = { number: null, lines: [], choices: [], limits: [], rule: null } as const

function repeated(step: Step): string {
  if (step.repeat === undefined) return ''
  const { times, every, where = [] } = step.repeat
  const apart = every.weeks === 1 ? 'once a week' : `every ${every.weeks} weeks`
  const others = where.map((other) => `${phrases(other.flag)}: ${other.times} times`)
  return [`${times} times, ${apart}`, ...others].join('; ')
}

/** `{ to: last-known-residence, envelope: plain }` → `to last known residence; envelope: plain`. */
function choiceWords(choice: Readonly<Record<string, string>>): Rich {
  const parts = Object.entries(choice).map(([key, value]) => {
    return key === 'to' || key === 'at' ? `${key} ${phrase(value)}` : `${phrase(key)}: ${phrase(value)}`
  })
  return joined(parts, '; ')
}

function stepLines(step: Step): Rich[] {
  const labelled = (label: string, text: string | undefined): Rich =>
    text === undefined || text === '' ? [] : rich(strong(`${label} `), text)
  const places = step.at === undefined ? undefined : phrases(step.at)
  return [
    labelled('to', step.to === undefined ? undefined : phrase(step.to)),
    labelled('at', places),
    labelled('with', step.with === undefined ? undefined : phrase(step.with)),
    rich(repeated(step)),
    rich(step.say ?? ''),
  ].filter((text) => text.length > 0)
}

function stepStop(step: Step, index: number, limits: readonly Card[]): Stop {
  return {
    ...ONE_STOP,
    id: `${index + 1}-${step.event}`,
    sign: 'step',
    number: index + 1,
    title: capital(phrase(step.event)) + (step.optional === true ? ' (if need be)' : ''),
    lines: stepLines(step),
    choices: (step.choice ?? []).map(choiceWords),
    limits,
  }
}

function typeOf(limited: LimitedEvent): string {
  return typeof limited === 'string' ? limited : limited.every
}

/** The acts that a limit binds. */
function boundActs(rule: DeadlineRule, method: MethodFile): readonly string[] {
  const { limits } = rule
  return limits === 'service-acts' ? method['service-acts'].flat() : (limits ?? []).map(typeOf)
}

/** The first step that a limit binds, or -1: such a day stands behind the steps. */
function boundStep(rule: DeadlineRule, method: MethodFile): number {
  const acts = boundActs(rule, method)
  return method.steps.findIndex(({ event }) => acts.includes(event))
}

function startOf(rule: DeadlineRule): readonly string[] {
  const start = rule.base?.add === undefined ? undefined : rule.base.start
  return [start?.event ?? []].flat()
}

/** What happens before the first step: the events from which limits run that are no steps. */
function startStop(input: ChartInput): Stop[] {
  const { method, deadlines } = input
  const known = new Set(method.steps.map(({ event }) => event))
  const starts = deadlines.filter((rule) => boundStep(rule, method) >= 0).map(startOf)
  const types = [...new Set(starts.filter((start) => !start.some((type) => known.has(type))).flat())]
  const title = capital(phrases(types))
  return types.length === 0 ? [] : [{ ...ONE_STOP, id: 'start', sign: 'start', title }]
}

function diligenceStop({ method, methodTitles }: ChartInput): Stop[] {
  const needed = method.requires?.diligence ?? []
  if (needed.length === 0) return []
  const titles = needed.map((id) => strong(methodTitles.get(id) ?? phrase(id)))
  const lines = [rich('tried and not possible: ', listed(titles, 'and'))]
  return [{ ...ONE_STOP, id: 'diligence', sign: 'first', title: 'Due diligence', lines }]
}

function stepStops(input: ChartInput, names: Names): Stop[] {
  const { method, deadlines } = input
  return method.steps.map((step, index) => {
    const limits = deadlines.filter((rule) => boundStep(rule, method) === index)
    return stepStop(
      step,
      index,
      limits.map((rule) => cardOf(rule, input, names)),
    )
  })
}

function dayStop(rule: DeadlineRule, input: ChartInput, names: Names): Stop {
  const limits = input.deadlines.filter((other) => other['limits-deadline'] === rule.id)
  return {
    ...ONE_STOP,
    id: `day-${rule.id}`,
    sign: rule.kind,
    title: capital(phrase(rule.title)),
    limits: limits.map((other) => cardOf(other, input, names)),
    rule: cardOf(rule, input, names),
  }
}

/** The method's own deadlines in the order of its file, then those of the jurisdiction; none before what it rests on. */
function ownFirst({ method, deadlines, jurisdiction }: ChartInput): DeadlineRule[] {
  const own = [...method.deadlines.map(({ id }) => id), ...undecidedIds(method)]
  const rank = ({ id }: DeadlineRule): number => (own.includes(id) ? own.indexOf(id) : own.length)
  return inOrderOfWork(
    deadlines.toSorted((a, b) => rank(a) - rank(b)),
    (name) => jurisdiction.clauses?.[name],
  )
}

function undecidedIds(method: MethodFile): string[] {
  return (method.undecided ?? []).map(({ deadline }) => deadline)
}

/**
 * Deadlines of the jurisdiction that rest on a day which this method does not know, such as a default where
 * nobody has to answer.
 */
export function notArising({ deadlines }: ChartInput): DeadlineRule[] {
  const known = new Set(deadlines.map(({ id }) => id))
  const rests = ({ base, ...rule }: DeadlineRule): readonly string[] =>
    base === undefined
      ? []
      : deadlineRefs({ ...rule, base, exceptions: [], 'other-readings': [] }, () => undefined)
  return deadlines.filter((rule) => rests(rule).some((id) => !known.has(id)))
}

/** The days that follow from the steps. */
function dayStops(input: ChartInput, names: Names): Stop[] {
  const { method } = input
  const elsewhere = notArising(input)
  const deadlines = ownFirst(input)
  const ids = new Set(deadlines.map(({ id }) => id))
  const placed = (rule: DeadlineRule): boolean =>
    boundStep(rule, method) >= 0 || ids.has(rule['limits-deadline'] ?? '') || elsewhere.includes(rule)
  return deadlines.filter((rule) => !placed(rule)).map((rule) => dayStop(rule, input, names))
}

/** The way from top to bottom: where it starts, what must be tried first, the steps, and the days that follow. */
export function stopsOf(input: ChartInput, names: Names): Stop[] {
  return [...startStop(input), ...diligenceStop(input), ...stepStops(input, names), ...dayStops(input, names)]
}
