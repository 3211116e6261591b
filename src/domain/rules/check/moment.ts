import type { DeadlineRule } from '../rule-types'
import type { Moment } from '../body-types'
import { eachAt, flaw, type Flaw, type Path } from './flaw'
import { exactlyOne } from './exactly-one'
import { unknownWords, type Scope } from './scope'

const KINDS = ['event', 'deadline', 'later-of', 'earlier-of', 'case', 'order-completion'] as const

/** Checks a moment and those inside it: exactly one kind, and every word known. */
export function checkMoment(moment: Moment, path: Path, scope: Scope): Flaw[] {
  const shape = exactlyOne(moment, KINDS, path)
  if (shape.length > 0) return shape
  const order = moment['order-completion']
  const acts = (['when-sent', 'on-delivery', 'acts'] as const).flatMap((key) =>
    unknownWords('event', order?.[key], [...path, 'order-completion', key], scope),
  )
  return [
    ...unknownWords('event', moment.event, [...path, 'event'], scope),
    ...unknownWords('event', moment.with?.of, [...path, 'with', 'of'], scope),
    ...unknownWords('event', moment['not-before'], [...path, 'not-before'], scope),
    ...unknownWords('day of the case', moment.case, [...path, 'case'], scope),
    ...deadlineFlaws(moment, path, scope),
    ...eachAt(moment['later-of'], [...path, 'later-of'], (part, at) => checkMoment(part, at, scope)),
    ...eachAt(moment['earlier-of'], [...path, 'earlier-of'], (part, at) => checkMoment(part, at, scope)),
    ...acts,
  ]
}

/** A limit has two days, before and after it moved, so a start must say which; anything else has one. */
function deadlineFlaws(moment: Moment, path: Path, scope: Scope): Flaw[] {
  const { deadline: id, as } = moment
  if (id === undefined) return []
  const unknown = unknownWords('deadline', id, [...path, 'deadline'], scope)
  if (unknown.length > 0) return unknown
  const kinds = scope.deadlines.filter((rule) => rule.id === id).map(({ kind }) => kind)
  const message = asRefusal(id, as, kinds)
  return message === null ? [] : [flaw([...path, as === undefined ? 'deadline' : 'as'], message)]
}

function asRefusal(id: string, as: Moment['as'], kinds: readonly DeadlineRule['kind'][]): string | null {
  if (kinds.includes('choice')) return `"${id}" is a choice, not a day; nothing can start from it`
  if (as === undefined) {
    return kinds.includes('limit')
      ? `"${id}" is a limit, so say as: raw (before it moved), as: rolled or as: past (over)`
      : null
  }
  const isEffect = kinds.length > 0 && kinds.every((kind) => kind === 'effect')
  return isEffect ? `"${id}" is an effect, which never moves; leave "as" out` : null
}
