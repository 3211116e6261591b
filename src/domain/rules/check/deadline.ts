import type { DeadlineRule, ExceptionRule, LimitedEvent } from '../rule-types'
import { checkBody } from './body'
import { exactlyOne, present } from './exactly-one'
import { eachAt, flaw, placeOf, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { checkWhen } from './when'

/** What a deadline's own conditions may look at: days that are computed before it. */
const KNOWN_BEFORE = ['deadline-day', 'recorded-by'] as const

/** Checks one deadline by itself and every word in it. */
export function checkDeadline(rule: DeadlineRule, path: Path, scope: Scope): Flaw[] {
  const shape = shapeFlaws(rule, path)
  if (shape.length > 0) return shape
  return [
    ...limitFlaws(rule, path, scope),
    ...unknownWords('service act', rule['only-if-first'], [...path, 'only-if-first'], scope),
    ...unknownWords('service act', rule['unless-first'], [...path, 'unless-first'], scope),
    ...checkWhen(rule.applies, [...path, 'applies'], scope, KNOWN_BEFORE),
    ...unknownWords('limit', rule.needs, [...path, 'needs'], scope),
    ...unknownWords('application', rule['if-missed']?.cure, [...path, 'if-missed', 'cure'], scope),
    ...unknownWords('counting policy', rule['order-may-extend'], [...path, 'order-may-extend'], scope),
    ...(rule.base === undefined ? [] : checkBody(rule.base, [...path, 'base'], scope)),
    ...unknownWords('event', rule.choose?.on, [...path, 'choose', 'on'], scope),
    ...eachAt(rule.exceptions, [...path, 'exceptions'], (exception, at) =>
      checkException(exception, at, scope),
    ),
    ...eachAt(rule['other-readings'], [...path, 'other-readings'], (reading, at) => [
      ...checkWhen(reading.when, [...at, 'when'], scope, KNOWN_BEFORE),
      ...checkBody(reading.use, [...at, 'use'], scope),
    ]),
  ]
}

function shapeFlaws(rule: DeadlineRule, path: Path): Flaw[] {
  const { kind } = rule
  const wanted = kind === 'choice' ? 'choose' : 'base'
  if (rule[wanted] === undefined)
    return [flaw(path, `${placeOf(path)} is of kind ${kind} and has no ${wanted}`)]
  const other = kind === 'choice' ? 'base' : 'choose'
  if (rule[other] !== undefined)
    return [flaw([...path, other], `${other} does not go with kind ${kind}; use ${wanted}`)]
  return boundFlaws(rule, path)
}

/** A limit says what it binds: `limits: []` where nobody records the act, as with an answer. */
function boundFlaws(rule: DeadlineRule, path: Path): Flaw[] {
  const { kind } = rule
  if (kind === 'limit') return exactlyOne(rule, ['limits', 'limits-deadline'], path)
  const [bound, second] = present(rule, ['limits', 'limits-deadline'])
  if (kind === 'not-before')
    return second === undefined ? [] : exactlyOne(rule, ['limits', 'limits-deadline'], path)
  if (bound === undefined) return []
  return [flaw([...path, bound], `${bound} does not go with kind ${kind}; allowed: with limit or not-before`)]
}

function limitFlaws(rule: DeadlineRule, path: Path, scope: Scope): Flaw[] {
  const limits = rule.limits === 'service-acts' ? [] : rule.limits
  const bound = rule['limits-deadline']
  return [
    ...eachAt(limits, [...path, 'limits'], (limit, at) => limitedFlaws(limit, at, scope)),
    ...unknownWords('deadline', bound, [...path, 'limits-deadline'], scope),
  ]
}

function limitedFlaws(limit: LimitedEvent, path: Path, scope: Scope): Flaw[] {
  return typeof limit === 'string'
    ? unknownWords('event', limit, path, scope)
    : unknownWords('event', limit.every, [...path, 'every'], scope)
}

function checkException(exception: ExceptionRule, path: Path, scope: Scope): Flaw[] {
  const { clause, when, use } = exception
  const own = present(exception, ['when', 'use', 'cite'])
  if (clause === undefined ? own.length < 3 : own.length > 0) {
    const found = present(exception, ['clause', 'when', 'use', 'cite']).join(', ')
    return [flaw(path, `${placeOf(path)} has ${found}; allowed: clause alone, or when, use and cite`)]
  }
  return [
    ...unknownWords('clause', clause, [...path, 'clause'], scope),
    ...checkWhen(when, [...path, 'when'], scope, KNOWN_BEFORE),
    ...(use === undefined ? [] : checkBody(use, [...path, 'use'], scope)),
  ]
}
