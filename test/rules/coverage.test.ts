import type { LoadedJurisdiction } from '../../src/domain/rules/loaded'
import type { DeadlineRule } from '../../src/domain/rules/rule-types'
import type { MethodFile } from '../../src/domain/rules/method-types'
import { shipped, shippedRulebook } from './support/shipped'
import { gapsOf, showings, type Showing } from './support/shown'

/** The words that the examples expect under a key, such as every violation. */
function expectedWords(methods: readonly MethodFile[], key: 'violations' | 'warnings'): ReadonlySet<string> {
  const lists = methods.flatMap(({ examples }) => examples.map(({ expect: expected }) => expected[key]))
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])))
}

function unshown(
  rules: Pick<MethodFile, 'bars' | 'warnings' | 'deadlines'>,
  methods: readonly MethodFile[],
): string[] {
  const violations = expectedWords(methods, 'violations')
  const warnings = expectedWords(methods, 'warnings')
  const readings = rules.deadlines.flatMap((rule) => rule['other-readings'] ?? [])
  return [
    ...(rules.bars ?? [])
      .filter(({ id }) => !violations.has(id))
      .map(({ id }) => `no example breaks the bar ${id}`),
    ...[...(rules.warnings ?? []), ...readings]
      .filter(({ id }) => !warnings.has(id))
      .map(({ id }) => `no example expects the warning ${id}`),
  ]
}

describe.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))('$id', ({ loaded }) => {
  const shown = new Map(
    loaded.methods.map((method) => [method.id, showings(method, loaded, shippedRulebook)]),
  )
  const gaps = (
    rules: MethodFile | LoadedJurisdiction['jurisdiction'],
    by: readonly MethodFile[],
  ): string[] => {
    // A method that has its own deadline of that name shows nothing of the jurisdiction's.
    const of = (rule: DeadlineRule): Showing[] =>
      by
        .filter(({ deadlines }) =>
          rules === loaded.jurisdiction ? !deadlines.some(({ id }) => id === rule.id) : true,
        )
        .flatMap((method) => shown.get(method.id) ?? [])
    return [...rules.deadlines.flatMap((rule) => gapsOf(rule, of(rule), loaded)), ...unshown(rules, by)]
  }

  it.each(loaded.methods.map((method) => ({ id: method.id, method })))(
    '$id: each deadline, exception, bar and warning is shown by an example of the file',
    ({ method }) => {
      expect(gaps(method, [method])).toEqual([])
    },
  )

  it('what holds for every method is shown by an example of some method', () => {
    expect(gaps(loaded.jurisdiction, loaded.methods)).toEqual([])
  })

  it('each file draws the acts that its deadlines look for', () => {
    const undrawn = loaded.methods.flatMap((method) => {
      const drawn = method.steps.flatMap(({ event, choice }) => [
        event,
        ...(choice ?? []).flatMap(Object.keys),
      ])
      const groups = method['service-acts'].map((acts) => [acts].flat())
      const missing = groups.filter((acts) => !acts.some((act) => drawn.includes(act)))
      return missing.map((acts) => `${method.id}: no step is ${acts.join(' or ')}`)
    })
    expect(undrawn).toEqual([])
  })
})
