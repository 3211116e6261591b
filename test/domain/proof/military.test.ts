import { told, withChange } from '../../support/matters'

// The statement on military service before a default, as each court of the United States has it: its own oath, the same
// facts of 50 USC 3931. What is taken out or changed, and the line that follows.
const FEDERAL = 'us-federal-military'

test.each([
  [FEDERAL, 'serves[0].military.search.result', undefined, 'missing military.search.result (50 USC 3931)'],
  [
    'us-nj-military',
    'serves[0].military.search.result',
    undefined,
    'missing military.search.result (50 USC 3931)',
  ],
  ['us-pa-military', 'serves[0].military.askedOf', undefined, 'missing military.askedOf (50 USC 3931)'],
  ['us-il-military', 'case.attorney.name', undefined, 'missing case.attorney.name (50 USC 3931)'],
  [
    'us-fl-military',
    'serves[0].events[3].military.basis',
    undefined,
    'needs military.basis (case law; override with a reason)',
  ],
])('%s without %s', async (sample, path, value, line) => {
  expect(await told(withChange(sample, path, value))).toEqual([`s1: ${line}`])
})

test.each(['us-federal', 'us-ca', 'us-fl', 'us-il', 'us-nj', 'us-pa', 'us-tx'])(
  '%s: an inquiry that says yes beside one that says no is refused',
  async (id) => {
    const both = [
      { answer: 'in-service', askedOf: 'a', at: '2026-06-11T10:00', basis: 'b' },
      { answer: 'not-in-service', askedOf: 'c', at: '2026-06-11T11:00', basis: 'd' },
    ]
    const sample = id === 'us-tx' ? 'us-tx-default-papers' : `${id}-military`
    const lines = await told(withChange(sample, 'serves[0].military', both))
    expect(
      lines.filter((line) => line.includes('one inquiry says that the person is in service')),
    ).toHaveLength(1)
  },
)
