import { factsOf } from '../../../src/web/serves/entries-view'

describe('an entry of the record', () => {
  it('shows what a person wrote as written, and our own words in plain', () => {
    const facts = factsOf({
      type: 'delivered',
      at: '2026-02-02T19:40',
      place: { kind: 'dwelling-place', address: '12 saint-marks place' },
      to: { name: 'anne-marie', relationship: 'co-tenant' },
      manner: 'left-in-vicinity',
      note: 'call-back',
    })
    expect(facts).toEqual([
      { label: 'Address', text: '12 saint-marks place' },
      { label: 'Place', text: 'dwelling place' },
      { label: 'Person', text: 'anne-marie' },
      { label: 'Relationship', text: 'co-tenant' },
      { label: 'Manner', text: 'left in vicinity' },
      { label: 'Note', text: 'call-back' },
    ])
  })

  it('calls our own words as its people do, and leaves what a person wrote', () => {
    const event = {
      type: 'attempted',
      at: '2026-02-02T19:40',
      to: { name: 'neighbor', relationship: 'neighbor' },
      action: ['rang', 'asked-neighbor'],
    }
    expect(factsOf(event, { neighbor: 'neighbour', 'asked-neighbor': 'asked a neighbour' })).toEqual([
      { label: 'Person', text: 'neighbor' },
      { label: 'Relationship', text: 'neighbour' },
      { label: 'Tried', text: 'rang, asked a neighbour' },
    ])
  })
})
