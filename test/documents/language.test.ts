import { leafOf } from '../../src/actions/paper-leaf'
import { drawMotion } from '../../src/actions/motion-papers'
import { motionSample, prepareSample } from '../support/motions'
import { inspect } from './support/inspect'

describe('the language of a paper', () => {
  test.each([
    ['uk-ew-dispensing', 'en-GB'],
    ['us-tx-substituted-service', 'en-US'],
  ])('each paper of %s declares that of its jurisdiction', async (name, language) => {
    const { task, prepared } = prepareSample(motionSample(name))
    const parts = await drawMotion(task, prepared, false)
    const declared = inspect(...parts.map(({ bytes }) => bytes)).map(({ info }) => info['Language'])
    expect(declared).toEqual(parts.map(() => language))
  })

  it('goes with the size of the sheet to the papers beside them', () => {
    expect(leafOf({ language: 'en-GB', sheet: 'a4' })).toEqual({ language: 'en-GB', size: 'a4' })
    expect(leafOf({ language: 'en-US' })).toEqual({ language: 'en-US' })
  })
})
