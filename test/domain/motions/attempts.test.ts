import { spokenTo } from '../../../src/domain/motions/attempts'

test.each([
  [{}, ''],
  [{ name: 'Lena Ortiz' }, 'Spoke with Lena Ortiz.'],
  [{ relationship: 'co-worker' }, 'Spoke with a person (co-worker).'],
  [{ relationship: 'refused-to-say' }, 'Spoke with a person, who would not state the relationship.'],
  [
    { name: 'Lena Ortiz', relationship: 'refused' },
    'Spoke with Lena Ortiz, who would not state the relationship.',
  ],
  [{ name: 'Lena Ortiz', relationship: 'neighbor' }, 'Spoke with Lena Ortiz (neighbor).'],
  [{ name: 'Lena Ortiz', said: 'They left early.' }, 'Lena Ortiz: They left early.'],
  [{ relationship: 'neighbor', said: 'They left early.' }, 'A person (neighbor): They left early.'],
  [{ said: 'They left early.' }, 'They left early.'],
])('of a person spoken to, %j, an application tells “%s”', (to, words) => {
  expect(spokenTo({ type: 'attempted', at: '2026-03-06T19:10', to })).toBe(words)
})

test('an application tells what the person is in the words of its people', () => {
  const to = { name: 'Lena Ortiz', relationship: 'neighbor' }
  expect(spokenTo({ type: 'attempted', at: '2026-03-06T19:10', to }, { neighbor: 'neighbour' })).toBe(
    'Spoke with Lena Ortiz (neighbour).',
  )
})
