import { courtLines } from '../../../src/domain/proof/caption'
import { jurisdictionNamed } from '../../../src/domain/rules/rulebook'
import { rulebook } from '../../support/matters'

describe('the court above a caption', () => {
  const { loaded } = jurisdictionNamed(rulebook, 'us-pa')
  const [court] = loaded.jurisdiction.courts

  it.each(['Butler', 'Butler County', 'County of Butler', 'butler'])('says “county” once: %s', (county) => {
    expect(courtLines({ case: { county }, serves: [] }, court, new Set())).toEqual([
      ['COURT OF COMMON PLEAS'],
      ['OF ', 'BUTLER', ' COUNTY, PENNSYLVANIA'],
    ])
  })

  it('marks the county that lacks', () => {
    expect(courtLines({ case: {}, serves: [] }, court, new Set(['case.county']))).toEqual([
      ['COURT OF COMMON PLEAS'],
      ['OF ', { blank: 'county' }, ' COUNTY, PENNSYLVANIA'],
    ])
  })
})
