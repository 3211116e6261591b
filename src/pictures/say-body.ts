import type { Amount, Period, RuleBody } from '../domain/rules/body-types'
import type { DeadlineRule } from '../domain/rules/rule-types'
import { capital, cites, event, lawDay, type Names } from './phrases'
import { joined, rich, type Rich } from './rich'
import { sayMoment } from './say-moment'

export type Unit = 'days' | 'months' | 'years'
const UNITS: readonly Unit[] = ['days', 'months', 'years']

type Counted = { readonly amount: Amount; readonly unit: Unit }

function counted(period: Period): Counted | null {
  for (const unit of UNITS) {
    const amount = period[unit]
    if (amount !== undefined) return { amount, unit }
  }
  return null
}

/** The amount of today's law: the number, or the value of the last day named. */
function latest(amount: Amount): number | 'none' {
  return typeof amount === 'number' ? amount : (amount.at(-1)?.value ?? 'none')
}

function several(value: number | 'none', unit: Unit): string {
  if (value === 'none') return 'no such period'
  return value === 1 ? `1 ${unit.slice(0, -1)}` : `${value} ${unit}`
}

function sayPeriod(period: Period): string {
  const found = counted(period)
  return found === null ? 'the period asked for' : several(latest(found.amount), found.unit)
}

type Shape = 'after' | 'before' | 'on'

// What a rule of each kind says of a period after a moment, before it, or of the moment itself.
const SENTENCES: Record<DeadlineRule['kind'], Record<Shape, readonly [string, string]>> = {
  limit: { after: ['Within ', ' after '], before: ['At least ', ' before '], on: ['By ', ''] },
  'not-before': {
    after: ['Not before ', ' after '],
    before: ['Not more than ', ' before '],
    on: ['Not before ', ''],
  },
  effect: { after: ['', ' after '], before: ['', ' before '], on: ['On the day of ', ''] },
  choice: { after: ['', ' after '], before: ['', ' before '], on: ['On the day of ', ''] },
}

/** The rule as one sentence without its cites; the amount is that of today's law. */
export function sayBody(kind: DeadlineRule['kind'], body: RuleBody, names: Names): Rich {
  if (body.none !== undefined) return rich(`No such day. ${body.none}`)
  const shape: Shape = body.add !== undefined ? 'after' : body.subtract !== undefined ? 'before' : 'on'
  const period = body.add ?? body.subtract
  const [first, second] = SENTENCES[kind][shape]
  const moment = body.start === undefined ? [] : sayMoment(body.start, names)
  const then =
    body.then === undefined
      ? ''
      : `${body.then.next === undefined ? '' : `, then the next ${capital(body.then.next)}`}${body.then.at === undefined ? '' : ` at ${body.then.at}`}`
  return rich(first, period === undefined ? '' : sayPeriod(period), second, moment, then, '.')
}

/** Each version of a dated amount with its first day, the newest first; `null` where the number is not dated. */
export function sayVersions(body: RuleBody, lawAsOf: string, names: Names): Rich | null {
  const period = body.add ?? body.subtract
  const found = period === undefined ? null : counted(period)
  if (found === null || typeof found.amount === 'number') return null
  const versions = found.amount.toReversed().map(({ since, value, cite }) => {
    return rich(`${several(value, found.unit)} since ${lawDay(since)}`, cites(cite, names))
  })
  const keyedOn = period?.['keyed-on'] ?? lawAsOf
  const decides = typeof keyedOn === 'string' ? event(keyedOn) : rich('the last ', event(keyedOn.last))
  return rich(joined(versions, '; '), '; the day of ', decides, ' decides.')
}

export type Figure = { readonly large: string; readonly small: string }

function figureOfPeriod(period: Period, sign: string): Figure {
  const found = counted(period)
  if (found === null) return { large: '?', small: 'as asked' }
  const [value = '', unit = ''] = several(latest(found.amount), found.unit).split(' ')
  return { large: sign + value, small: unit }
}

/** The number of a rule in large type: `+20 days`, `−10 days`; nothing added is the `same day`. */
export function figureOf(body: RuleBody): Figure {
  if (body.none !== undefined) return { large: '–', small: 'no day' }
  if (body.add !== undefined) return figureOfPeriod(body.add, '+')
  if (body.subtract !== undefined) return figureOfPeriod(body.subtract, '−')
  return { large: '=', small: 'same day' }
}
