import type { Bar } from '../rule-types'
import { present } from './exactly-one'
import { flaw, placeOf, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { checkWhen } from './when'

const TESTS = ['days', 'earlier-than', 'before-day', 'sooner-than', 'after-lapse', 'each'] as const

/** Checks a bar: one test of the events it names, or a condition that bars the service as a whole. */
export function checkBar(bar: Bar, path: Path, scope: Scope): Flaw[] {
  const shape = shapeFlaw(bar, path)
  if (shape !== null) return [flaw(path, shape)]
  return [
    ...unknownWords('event', bar.events, [...path, 'events'], scope),
    ...unknownWords('event', bar.missing, [...path, 'missing'], scope),
    ...unknownWords('event', bar['earlier-than'], [...path, 'earlier-than'], scope),
    ...unknownWords('event', bar['sooner-than']?.after, [...path, 'sooner-than', 'after'], scope),
    ...unknownWords('event', bar['after-lapse']?.of, [...path, 'after-lapse', 'of'], scope),
    ...unknownWords(
      'counting policy',
      bar['after-lapse']?.counting,
      [...path, 'after-lapse', 'counting'],
      scope,
    ),
    ...unknownWords('hour of the case', bar.until, [...path, 'until'], scope),
    ...checkWhen(bar.when, [...path, 'when'], scope),
  ]
}

function shapeFlaw(bar: Bar, path: Path): string | null {
  const tests = present(bar, TESTS)
  const allowed = `allowed: events with exactly one of ${TESTS.join(', ')}, or only when`
  if (tests.length > 1) return `${placeOf(path)} has ${tests.join(' and ')}; ${allowed}`
  if (tests.length === 1) return null
  if (bar.events !== undefined) return `${placeOf(path)} has events and nothing that bars them; ${allowed}`
  return bar.when === undefined ? `${placeOf(path)} bars nothing; ${allowed}` : null
}
