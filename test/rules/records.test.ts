import { loadCheckedRules, rulesFolder } from '../../src/stores/rule-files'

const WORDS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 7: 'seven' }

describe('us-ny / records', () => {
  const { jurisdictions } = loadCheckedRules(rulesFolder())
  const records = jurisdictions.find(({ id }) => id === 'us-ny')?.records?.records ?? []
  const kept = records.filter(({ years }) => years !== undefined)

  it('keeps a log for three years, and what the city asks for seven', () => {
    expect(Object.fromEntries(kept.map(({ id, years }) => [id, years]))).toEqual({
      'log-kept': 3,
      'nyc-records-kept': 7,
      'nyc-monthly-review': 7,
    })
  })

  it.each(kept)('says in words for how many years: $id', ({ years, say }) => {
    expect(say).toContain(`${WORDS[years ?? 0] ?? ''} years`)
  })
})
