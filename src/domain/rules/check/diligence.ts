import type { DiligenceCase, DiligenceFile, TryPlace } from '../diligence-types'
import { exactlyOne } from './exactly-one'
import { eachAt, flaw, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { repeatedIds } from './unique'

const TESTS = [
  'attempts-at-least',
  'spread-days-more-than',
  'one-before',
  'one-on',
  'none-on',
  'not-within-days-of-holiday',
  'hours-apart',
  'inquiry',
] as const

/** A decision has its record, or says why it has none. */
function checkDecision({ name, record, 'not-assessed': none, unlike }: DiligenceCase, path: Path): Flaw[] {
  if (record !== undefined && none !== undefined)
    return [flaw([...path, 'not-assessed'], `${name} has record and not-assessed; allowed: one of them`)]
  if (record === undefined && unlike !== undefined)
    return [flaw([...path, 'unlike'], `${name} has unlike and no record; leave it out, or give the record`)]
  return []
}

/** The hours of a place are bands of this file. */
function checkHours({ bands = [] }: TryPlace, file: DiligenceFile, path: Path): Flaw[] {
  const ids = (file.bands ?? []).map(({ id }) => id)
  return eachAt(bands, [...path, 'bands'], (band, at) =>
    ids.includes(band) ? [] : [flaw(at, `unknown band "${band}"; allowed: ${ids.join(', ')}`)],
  )
}

/** Checks `diligence.yaml`: each check looks at exactly one thing. */
export function checkDiligence(file: DiligenceFile, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(file.checks, ['checks']),
    ...eachAt(file.checks, ['checks'], (check, path) => [
      ...exactlyOne(check, TESTS, path),
      ...unknownWords('flag', check['no-flag'], [...path, 'no-flag'], scope),
      ...unknownWords('method', check.before, [...path, 'before'], scope),
    ]),
    ...eachAt(file['not-counted'], ['not-counted'], ({ flag }, path) =>
      unknownWords('flag', flag, [...path, 'flag'], scope),
    ),
    ...eachAt(file.bands, ['bands'], ({ from, to }, path) =>
      from < to ? [] : [flaw([...path, 'to'], `to ${to} is not after from ${from}`)],
    ),
    ...repeatedIds(file.bands, ['bands']),
    ...repeatedIds(file.places, ['places']),
    ...eachAt(file.places, ['places'], (place, path) => [
      ...unknownWords('recipient', place.recipients, [...path, 'recipients'], scope),
      ...checkHours(place, file, path),
    ]),
    ...eachAt(file.cases, ['cases'], checkDecision),
  ]
}
