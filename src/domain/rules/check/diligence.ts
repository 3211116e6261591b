import type { DiligenceFile } from '../jurisdiction-types'
import { exactlyOne } from './exactly-one'
import { eachAt, type Flaw } from './flaw'
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

/** Checks `diligence.yaml`: each check looks at exactly one thing. */
export function checkDiligence(file: DiligenceFile, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(file.checks, ['checks']),
    ...eachAt(file.checks, ['checks'], (check, path) => [
      ...exactlyOne(check, TESTS, path),
      ...unknownWords('flag', check['no-flag'], [...path, 'no-flag'], scope),
    ]),
  ]
}
