import { shipped, shippedRulebook } from './support/shipped'
import { told } from './support/told'
import { exampleCase } from './support/worked-case'

describe.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))('$id', ({ loaded }) => {
  describe.each(loaded.methods.map((method) => ({ id: method.id, method })))('$id', ({ method }) => {
    it.each(method.examples.map((example) => ({ name: example.name, example })))('$name', ({ example }) => {
      const worked = exampleCase(example, method, loaded, shippedRulebook)
      expect(told(worked, shippedRulebook)).toEqual(worked.expected)
    })
  })
})
