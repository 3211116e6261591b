import type { LoadedJurisdiction } from '../loaded'
import type { MethodFile } from '../method-types'
import { inFile, methodFile } from './files'
import { flaw, type Finding, type Flaw } from './flaw'

/** Every deadline and warning is shown by an example: a method's in its own file, the jurisdiction's in any. */
export function unshownRules(loaded: LoadedJurisdiction): Finding[] {
  const { methods, jurisdiction } = loaded
  const own = methods.flatMap((method) =>
    inFile(methodFile(method.id), unshown(method, [method], 'of this file')),
  )
  const common = unshown(jurisdiction, methods, 'in methods/')
  return [...own, ...inFile('jurisdiction.yaml', common)]
}

type Rules = Pick<MethodFile, 'deadlines' | 'warnings'>

function unshown(rules: Rules, methods: readonly MethodFile[], where: string): Flaw[] {
  const expectations = methods.flatMap(({ examples }) => examples.map(({ expect }) => expect))
  const named = new Set(expectations.flatMap((expect) => Object.keys(expect)))
  const warned = new Set(expectations.flatMap((expect) => expect['warnings'] ?? []))
  const readings = rules.deadlines.flatMap((rule, index) =>
    (rule['other-readings'] ?? []).map(({ id }, at) => ({
      id,
      path: ['deadlines', index, 'other-readings', at],
    })),
  )
  const warnings = (rules.warnings ?? []).map(({ id }, index) => ({ id, path: ['warnings', index] }))
  return [
    ...rules.deadlines.flatMap(({ id }, index) =>
      named.has(id) ? [] : [flaw(['deadlines', index], `no example ${where} names the deadline "${id}"`)],
    ),
    ...[...readings, ...warnings].flatMap(({ id, path }) =>
      warned.has(id) ? [] : [flaw(path, `no example ${where} expects the warning "${id}"`)],
    ),
  ]
}
