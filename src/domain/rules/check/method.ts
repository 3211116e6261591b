import type { LoadedJurisdiction } from '../loaded'
import type { MethodFile, Step } from '../method-types'
import { checkBar } from './bar'
import { checkDeadline } from './deadline'
import { checkMailings } from './default'
import { checkExample } from './example'
import { eachAt, flaw, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { repeatedIds } from './unique'
import { checkWarning } from './warning'
import { checkWhen } from './when'

/** Checks the file of one method against the words of its jurisdiction. */
export function checkMethod(method: MethodFile, loaded: LoadedJurisdiction, scope: Scope): Flaw[] {
  const common = (loaded.jurisdiction.warnings ?? []).map(({ id }) => id)
  return [
    ...unknownWords('recipient', method.recipients, ['recipients'], scope),
    ...unknownWords('court', method.courts, ['courts'], scope),
    ...unknownWords('method', method.requires?.diligence, ['requires', 'diligence'], scope),
    ...unknownWords('proof', method.proofs, ['proofs'], scope),
    ...eachAt(method.steps, ['steps'], (step, at) => checkStep(step, at, scope)),
    ...eachAt(method['service-acts'], ['service-acts'], (acts, at) => unknownWords('event', acts, at, scope)),
    ...repeatedIds(method.deadlines, ['deadlines']),
    ...repeatedIds(method.warnings, ['warnings'], common),
    ...checkMailings(method.mailings, ['mailings'], scope),
    ...undecidedFlaws(method),
    ...eachAt(method.bars, ['bars'], (bar, at) => checkBar(bar, at, scope)),
    ...eachAt(method.offered, ['offered'], ({ when }, at) =>
      eachAt(when, [...at, 'when'], (one, path) => checkWhen(one, path, scope)),
    ),
    ...eachAt(method.deadlines, ['deadlines'], (rule, at) => checkDeadline(rule, at, scope)),
    ...eachAt(method.warnings, ['warnings'], (warning, at) => checkWarning(warning, at, scope)),
    ...eachAt(method.examples, ['examples'], (example, at) =>
      checkExample(example, at, { loaded, method, scope }),
    ),
  ]
}

function checkStep({ event, repeat }: Step, path: Path, scope: Scope): Flaw[] {
  return [
    ...unknownWords('event', event, [...path, 'event'], scope),
    ...eachAt(repeat?.where, [...path, 'repeat', 'where'], ({ flag }, at) =>
      unknownWords('flag', flag, [...at, 'flag'], scope),
    ),
  ]
}

/** What the law leaves open cannot be computed as well. */
function undecidedFlaws(method: MethodFile): Flaw[] {
  const computed = method.deadlines.map(({ id }) => id)
  return eachAt(method.undecided, ['undecided'], ({ deadline }, path: Path) =>
    computed.includes(deadline)
      ? [
          flaw(
            [...path, 'deadline'],
            `"${deadline}" is undecided and among the deadlines; allowed: in one of them`,
          ),
        ]
      : [],
  )
}
