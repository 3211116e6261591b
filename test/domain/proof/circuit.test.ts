import { withCircuit } from '../../../src/domain/proof/circuit'
import { jurisdictionNamed } from '../../../src/domain/rules/rulebook'
import { rulebook } from '../../support/matters'

const circuits = { cite: ['Zed 1'], of: { Orange: 'Ninth', 'Palm Beach': 'Fifteenth' } }

function circuitOf(lawsuit: { readonly county?: string; readonly circuit?: string | null }): unknown {
  return withCircuit({ case: lawsuit, serves: [] }, { circuits }).case['circuit']
}

describe('the judicial circuit of a case', () => {
  it.each([
    ['is that of its county', { county: 'Orange' }, 'Ninth'],
    ['is found however the county was typed', { county: ' palm  beach' }, 'Fifteenth'],
    ['is found with the word behind it', { county: 'Orange County' }, 'Ninth'],
    ['is the one that is recorded', { county: 'Orange', circuit: 'Tenth' }, 'Tenth'],
    ['is that of its county where nothing was written', { county: 'Orange', circuit: ' ' }, 'Ninth'],
    ['is open for a county that no circuit has', { county: 'Kings' }, undefined],
    ['is open without a county', {}, undefined],
  ])('%s', (_say, lawsuit, circuit) => {
    expect(circuitOf(lawsuit)).toBe(circuit)
  })

  it('is open where the rules name none', () => {
    expect(withCircuit({ case: { county: 'Orange' }, serves: [] }, {}).case).toEqual({ county: 'Orange' })
  })

  it('is known for each of the 67 counties of Florida, in 20 circuits', () => {
    const { of = {} } = jurisdictionNamed(rulebook, 'us-fl').loaded.jurisdiction.circuits ?? {}
    expect([Object.keys(of).length, new Set(Object.values(of)).size]).toEqual([67, 20])
  })
})
