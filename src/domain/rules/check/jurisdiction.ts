import type { CountingPolicy, JurisdictionFile } from '../jurisdiction-types'
import { checkBar } from './bar'
import { checkBody } from './body'
import { checkDeadline } from './deadline'
import { eachAt, eachIn, flaw, placeOf, type Flaw, type Path } from './flaw'
import type { Scope } from './scope'
import { repeatedIds } from './unique'
import { blanksOf, checkWarning } from './warning'
import { checkWhen } from './when'
import { quoted, suggestion } from './words'

/** Blanks that a court's heading can fill from the case. */
const HEADING_BLANKS = ['COUNTY', 'CITY', 'DISTRICT']

/** Checks `jurisdiction.yaml`; its rules may name what only some methods have. */
export function checkJurisdictionFile(file: JurisdictionFile, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(file.courts, ['courts']),
    ...repeatedIds(file.deadlines, ['deadlines']),
    ...repeatedIds(file.warnings, ['warnings']),
    ...eachAt(file.courts, ['courts'], ({ heading }, at) =>
      eachAt(heading, [...at, 'heading'], checkHeading),
    ),
    ...eachIn(file.counting, ['counting'], (policy, at) => checkPolicy(policy, at, scope)),
    ...eachIn(file.clauses, ['clauses'], ({ when, use }, at) => [
      ...checkWhen(when, [...at, 'when'], scope),
      ...checkBody(use, [...at, 'use'], scope),
    ]),
    ...eachAt(file.bars, ['bars'], (bar, at) => checkBar(bar, at, scope)),
    ...eachAt(file.deadlines, ['deadlines'], (rule, at) => checkDeadline(rule, at, scope)),
    ...eachAt(file.warnings, ['warnings'], (warning, at) => checkWarning(warning, at, scope)),
  ]
}

function checkHeading(line: string, path: Path): Flaw[] {
  return blanksOf(line)
    .filter((blank) => !HEADING_BLANKS.includes(blank))
    .map((blank) =>
      flaw(path, `unknown blank ${quoted(`{${blank}}`)} in heading; ${suggestion(blank, HEADING_BLANKS)}`),
    )
}

function checkPolicy(policy: CountingPolicy, path: Path, scope: Scope): Flaw[] {
  const closed = policy['if-last-day-is']
  const closures = policy['court-closures']
  if (policy.move === 'forward' && closed === undefined) {
    return [flaw(path, `${placeOf(path)} moves forward and has no if-last-day-is; say from which days`)]
  }
  if (policy.move === 'none' && (closed !== undefined || closures !== undefined)) {
    return [
      flaw(path, `${placeOf(path)} never moves, but names closed days; leave them out or say move: forward`),
    ]
  }
  return eachAt(closures?.unless, [...path, 'court-closures', 'unless'], (when, at) =>
    checkWhen(when, at, scope),
  )
}
