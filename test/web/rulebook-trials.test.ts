import { shipped, shippedRulebook } from '../rules/support/shipped'
import { exampleCase, scenarioCase } from '../rules/support/worked-case'
import { readFacts } from '../../src/domain/cases/read-facts'
import { changedInput } from '../../src/web/rulebook/trial-form'
import { addableEvents } from '../../src/web/rulebook/trial'
import { examplesOf, scenariosOf } from '../../src/web/rulebook/trial-subject'

const ways = shipped.flatMap((loaded) =>
  loaded.methods.map((method) => ({ name: `${loaded.id} ${method.id}`, loaded, method })),
)

describe.each(ways)('trying $name', ({ loaded, method }) => {
  const rulebook = shippedRulebook

  it('starts from the facts of each example and each worked case, unchanged', () => {
    const subjects = [...examplesOf(method, loaded), ...scenariosOf(method, loaded)]
    const own = loaded.scenarios.filter((scenario) => scenario.method === method.id)
    const expected = [
      ...method.examples.map((example) => exampleCase(example, method, loaded, rulebook)),
      ...own.map((scenario) => scenarioCase(scenario, rulebook)),
    ]
    const tried = subjects.map((subject) => {
      const addable = addableEvents(subject, method, rulebook)
      return readFacts(changedInput({ subject, method, addable, query: {} }), rulebook)
    })
    expect(tried).toEqual(expected.map(({ facts }) => facts))
  })

  it('offers only events that a case lacks', () => {
    for (const subject of examplesOf(method, loaded)) {
      const recorded = subject.input.events.map(({ type }) => type)
      expect(addableEvents(subject, method, rulebook).filter((type) => recorded.includes(type))).toEqual([])
    }
  })
})
