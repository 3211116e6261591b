import { policyFlaws } from '../../../src/domain/rules/check/policy'
import type { Policy } from '../../../src/domain/rules/policy-types'

const BANDS = [
  { id: 'morning', from: '06:00', to: '12:00', say: 'the morning' },
  { id: 'evening', from: '18:00', to: '22:00', say: 'the evening' },
]

describe('what is wrong in house rules', () => {
  const policy = (parts: Partial<Policy>): Policy => ({ id: 'own', title: 'Own', bands: BANDS, ...parts })

  test.each<[Partial<Policy>, string[]]>([
    [{ attempts: { 'in-bands': 2, nth: [{ attempt: 1, in: ['morning'] }] } }, []],
    [
      { attempts: { 'in-bands': 3 } },
      ['attempts.in-bands: in-bands is 3, and there are 2 bands; write the bands, or a smaller number'],
    ],
    [
      { attempts: { nth: [{ attempt: 1, in: ['night'] }, { attempt: 2 }] } },
      [
        'attempts.nth.0.in: there is no band "night"; allowed: morning, evening',
        'attempts.nth.1: says nothing of its attempt; write "on" or "in"',
      ],
    ],
    [
      { attempts: { from: '21:00', to: '07:00' } },
      ['attempts.to: to is not later than from; write an hour after 21:00'],
    ],
    [{ mail: {} }, ['mail: mail says nothing; write within-days and after, or classes']],
  ])('%j', (parts, expected) => {
    const flaws = policyFlaws(policy(parts))
    expect(flaws.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(expected)
  })
})
