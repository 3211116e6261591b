import { told, withChange } from '../../support/matters'

const at = (path: string): string => (path.startsWith('case.') ? path : `serves[0].${path}`)

// What is taken out of a sample with the papers that a judgment after publication wants, and the line that follows.
test.each([
  // after publication: the report of the attorney ad litem, the statement of the evidence
  ['publication-judgment', 'adLitem.appointedAt', 'missing adLitem.appointedAt (TRCP 244)'],
  ['publication-judgment', 'adLitem.name', 'missing adLitem.name (TRCP 244)'],
  ['publication-judgment', 'adLitem.searches[0].of', 'missing adLitem.searches[0].of (TRCP 244)'],
  ['publication-judgment', 'adLitem.outcome', 'missing adLitem.outcome (TRCP 244)'],
  ['publication-judgment', 'evidence.diligence', 'missing evidence.diligence (TRCP 109)'],
  ['publication-judgment', 'evidence.witnesses', 'missing evidence.witnesses (TRCP 244)'],
  ['publication-judgment', 'evidence.witnesses[0].said', 'missing evidence.witnesses.said (TRCP 244)'],
])('Texas: %s without %s', async (sample, path, line) => {
  expect(await told(withChange(`us-tx-${sample}`, at(path), undefined))).toEqual([`s1: ${line}`])
})

// Filed on Friday 13 March, the eleventh day after is Tuesday 24 March; published on a citation of 5 March, whose
// forty-two days end on Thursday 16 April, so that the answer day is Monday 20 April.
test.each([
  ['default-papers', 'case.attorney.signature.on', '2026-03-23', 'not been on file for the whole time'],
  ['publication-judgment', 'adLitem.searches[0].at', '2026-04-21', 'earlier than the appointment'],
  ['publication-judgment', 'adLitem.name', 'Lee Counsel', 'has the name of the attorney of the plaintiff'],
  ['publication-judgment', 'evidence.heardAt', '2026-04-21', 'before an attorney ad litem was appointed'],
  ['publication-judgment', 'evidence.heardAt', '2026-04-19', 'before the time to answer was over'],
])('Texas: before a judgment, %s with %s %s is refused', async (sample, path, value, because) => {
  const lines = await told(withChange(`us-tx-${sample}`, at(path), value))
  expect(lines.filter((line) => line.includes(because))).toHaveLength(1)
})

test.each([
  [
    'the day of filing and ten more must be over',
    'default-papers',
    'case.attorney.signature.on',
    '2026-03-24',
  ],
  [
    'the evidence may be heard on the day of the appointment',
    'publication-judgment',
    'evidence.heardAt',
    '2026-04-22',
  ],
])('Texas: before a judgment, %s', async (_name, sample, path, value) => {
  const lines = await told(withChange(`us-tx-${sample}`, at(path), value))
  expect(lines.filter((line) => /on file for|heard before/.test(line))).toEqual([])
})

test('Texas: a return filed twice is told with both days, and the second does not refuse the certificate', async () => {
  const twice = { type: 'proof-filed', at: '2026-03-16' }
  expect(await told(withChange('us-tx-default-papers', 'serves[0].events[5]', twice))).toEqual([])
})
