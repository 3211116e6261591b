import { shipped, shippedRulebook } from './support/shipped'
import { told } from './support/told'
import { scenarioCase } from './support/worked-case'

describe.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))('$id', ({ loaded }) => {
  it.each(loaded.scenarios.map((scenario) => ({ id: scenario.id, scenario })))('$id', ({ scenario }) => {
    const worked = scenarioCase(scenario, shippedRulebook)
    expect(told(worked, shippedRulebook)).toEqual(worked.expected)
  })
})
