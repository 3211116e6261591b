import type { Mail } from '../default-types'
import { eachAt, flaw, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { repeatedIds } from './unique'

/** Checks what a rule file says of a piece of mail; each kind of address stands there once. */
export function checkMail(mail: Mail | undefined, path: Path, scope: Scope): Flaw[] {
  if (mail === undefined) return []
  const { event, to, asks = [], states = {} } = mail
  const kinds = to.map(({ kind }) => kind)
  return [
    ...unknownWords('event', event, [...path, 'event'], scope),
    ...repeatedIds(asks, [...path, 'asks']),
    ...eachAt(asks, [...path, 'asks'], ({ id }, at) =>
      id in states
        ? [flaw([...at, 'id'], `"${id}" is recorded under states already; ask it or state it`)]
        : [],
    ),
    ...eachAt(kinds, [...path, 'to'], (kind, at) =>
      kinds.indexOf(kind) === at.at(-1)
        ? []
        : [flaw([...at, 'kind'], `the address "${kind}" is taken; allowed: each kind of address once`)],
    ),
  ]
}
