import type { Bar } from '../../../src/domain/rules/rule-types'
import { method, open, sunday } from '../../support/barred'
import { on, type FactsParts } from '../../support/build'
import { ACT } from '../../support/made-land'
import { outcome, sheet } from '../../support/outcome'

describe('effect: defect', () => {
  test('leaves the dates and names the violation with its reason and cite', () => {
    const explained = sheet(method({ ...sunday, effect: 'defect' }), {
      events: [on('delivered', '2026-02-01')],
    })
    expect(explained.deadlines.map(({ day }) => day)).toEqual([on('delivered', '2026-02-01').day])
    expect(explained.violations).toEqual([{ id: 'the-bar', because: 'It is barred.', cite: ACT }])
  })
})

describe('bars of the jurisdiction and the method bar', () => {
  const delivered = { events: [on('delivered', '2026-02-01')] }
  test('both kinds of bars hold, those of the jurisdiction first', () => {
    const bars: Bar[] = [
      { id: 'common', events: ['delivered'], days: ['sunday'], effect: 'defect', because: 'A.', cite: ACT },
    ]
    expect(outcome(method(sunday), delivered, { jurisdiction: { bars } }).violations).toEqual([
      'common',
      'the-bar',
    ])
  })

  const lawful: FactsParts = { events: [on('delivered', '2026-02-02')] }
  test.each([
    ['another recipient', { recipient: { kind: 'company' } }, {}],
    ['another court', { case: { court: 'high' } }, { courts: ['low'] }],
  ])('a method is not open to %s: a violation, and the service is void', (_, facts, courts) => {
    const explained = sheet({ ...method({ ...sunday }), ...courts }, { ...lawful, ...facts })
    expect(explained.violations).toEqual([
      { id: 'not-open', because: 'This way of service is not open here.', cite: ['Made Act 9'] },
    ])
    expect(explained.deadlines.map(({ day, status }) => [day, status])).toEqual([[null, 'void']])
  })

  test('a method for any is open to every recipient', () => {
    const any = { ...method(sunday), recipients: ['any'] }
    expect(outcome(any, { ...lawful, recipient: { kind: 'company' } })).toEqual(open('2026-02-02'))
  })

  test('a list of courts that has this one is open', () => {
    expect(outcome({ ...method(sunday), courts: ['low', 'high'] }, lawful)).toEqual(open('2026-02-02'))
  })
})
