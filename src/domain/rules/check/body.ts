import type { Amount, Period, RuleBody } from '../body-types'
import { eachAt, flaw, placeOf, type Flaw, type Path } from './flaw'
import { exactlyOne, present } from './exactly-one'
import { checkMoment } from './moment'
import { unknownWords, type Scope } from './scope'
import { checkWhen } from './when'

const KEYS = ['start', 'add', 'subtract', 'counting', 'unless-ordered', 'then', 'extend'] as const

/** Checks a rule body: `none` alone, or a start, a policy and at most one period. */
export function checkBody(body: RuleBody, path: Path, scope: Scope): Flaw[] {
  const shape = shapeFlaw(body, path)
  if (shape !== null) return [flaw(path, shape)]
  return [
    ...(body.start === undefined ? [] : checkMoment(body.start, [...path, 'start'], scope)),
    ...checkPeriod(body.add, [...path, 'add'], scope),
    ...checkPeriod(body.subtract, [...path, 'subtract'], scope),
    ...unknownWords('counting policy', body.counting, [...path, 'counting'], scope),
    ...askedFlaws(body, path, scope),
    ...eachAt(body.extend, [...path, 'extend'], ({ when }, at) =>
      checkWhen(when, [...at, 'when'], scope, ['moved']),
    ),
  ]
}

/** A period that is asked for may count back; how, says the policy of that name. */
function askedFlaws({ add, subtract }: RuleBody, path: Path, scope: Scope): Flaw[] {
  const asked = [add, subtract].some((period) => period?.asked === true)
  if (!asked || unknownWords('counting policy', 'backward', path, scope).length === 0) return []
  const message =
    'a period that is asked for may also count back; add the counting policy "backward" to jurisdiction.yaml'
  return [flaw(path, message)]
}

function shapeFlaw(body: RuleBody, path: Path): string | null {
  const [place, found] = [placeOf(path), present(body, KEYS)]
  if (body.none !== undefined) {
    return found.length === 0 ? null : `${place} has none and ${found.join(', ')}; allowed: none alone`
  }
  if (body.add !== undefined && body.subtract !== undefined) {
    return `${place} has add and subtract; allowed: at most one of them`
  }
  if (body.extend !== undefined && body.add === undefined && body['unless-ordered'] === undefined) {
    return `${place} has extend without add; they go together`
  }
  const missing = (['start', 'counting'] as const).filter((key) => body[key] === undefined)
  return missing.length === 0
    ? null
    : `${place} has no ${missing.join(' and no ')}; it needs start and counting, or none alone`
}

function checkPeriod(period: Period | undefined, path: Path, scope: Scope): Flaw[] {
  if (period === undefined) return []
  const shape = exactlyOne(period, ['days', 'months', 'years', 'asked'], path)
  if (shape.length > 0) return shape
  return [
    ...(['days', 'months', 'years'] as const).flatMap((unit) =>
      checkAmount(period[unit], [...path, unit], scope),
    ),
    ...keyedFlaws(period, path, scope),
    ...unknownWords('event', period['or-recorded']?.event, [...path, 'or-recorded', 'event'], scope),
  ]
}

/** Versions stand in the order of their days, and the first holds from the first day that is covered. */
export function checkAmount(amount: Amount | undefined, path: Path, scope: Scope): Flaw[] {
  if (amount === undefined || typeof amount === 'number') return []
  const [first] = amount
  if (first !== undefined && first.since > scope.coversFrom) {
    const message = `${placeOf(path)} begins on ${first.since}; allowed: on or before covers-from, ${scope.coversFrom}`
    return [flaw([...path, 0, 'since'], message)]
  }
  return amount.flatMap(({ since }, index) => {
    const before = amount[index - 1]?.since
    return before === undefined || before < since
      ? []
      : [
          flaw(
            [...path, index, 'since'],
            `${since} comes after ${before} in the list; allowed: ascending days`,
          ),
        ]
  })
}

function keyedFlaws(period: Period, path: Path, scope: Scope): Flaw[] {
  const keyedOn = period['keyed-on']
  if (keyedOn === undefined) return []
  const isDated = [period.days, period.months, period.years].some((amount) => typeof amount === 'object')
  return isDated
    ? unknownWords(
        'event',
        typeof keyedOn === 'string' ? keyedOn : keyedOn.last,
        [...path, 'keyed-on'],
        scope,
      )
    : [
        flaw(
          [...path, 'keyed-on'],
          'keyed-on picks one of several dated values; allowed: beside a list of { since, value, cite }',
        ),
      ]
}
