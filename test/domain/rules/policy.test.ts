import { judgePolicies, strictest } from '../../../src/domain/rules/policy'
import { lawLayer, orderLayers, ownLayers } from '../../../src/domain/rules/policy-layers'
import { policyRecord } from '../../../src/domain/rules/policy-record'
import type { AttemptPolicy, Layer, Policy } from '../../../src/domain/rules/policy-types'
import { day, on } from '../../support/build'

const BANDS = [
  { id: 'morning', from: '06:00', to: '12:00', say: 'the morning' },
  { id: 'evening', from: '18:00', to: '22:00', say: 'the evening' },
]

function house(policy: Partial<Policy>, kind: Layer['kind'] = 'house', name = 'Harborlight'): Layer {
  return { kind, name, policy: { id: 'own', title: 'Own', bands: BANDS, ...policy } }
}

function tries(...at: readonly string[]) {
  return at.map((moment) => on('attempted', moment))
}

/** State and sentence of what a policy asks of a record. As of Mon 16 Mar 2026; taken on Mon 2 Mar. */
function told(
  policy: Partial<Policy>,
  events: readonly ReturnType<typeof on>[],
  level: string | null = null,
): string[] {
  const record = policyRecord(events, {
    turnsOnAttempts: true,
    takenOn: day('2026-03-02'),
    level,
    asOf: day('2026-03-16'),
  })
  return judgePolicies([house(policy)], record).map(({ state, message }) => `${state}: ${message}`)
}

// Mon 2 Mar 2026, Wed 4 Mar, Fri 6 Mar, Sat 7 Mar.
const THREE = tries('2026-03-02T07:10', '2026-03-04T19:00', '2026-03-06T10:00')
const ON_SATURDAY = tries('2026-03-02T07:10', '2026-03-04T19:00', '2026-03-07T10:00')
const WEEKEND: AttemptPolicy = { nth: [{ attempt: 3, on: ['saturday', 'sunday'] }] }

describe('what a house rule says of a record', () => {
  test.each<[string, Partial<Policy>, ReturnType<typeof on>[], string]>([
    [
      'too few attempts while more can be made',
      { attempts: { 'at-least': 4 } },
      THREE,
      'open: House rule of Harborlight: at least 4 attempts must be made.',
    ],
    [
      'too few attempts once it was served otherwise',
      { attempts: { 'at-least': 4 } },
      [...THREE, on('affixed', '2026-03-07T10:00')],
      'breached: House rule of Harborlight: at least 4 attempts must be made.',
    ],
    [
      'enough attempts',
      { attempts: { 'at-least': 3 } },
      THREE,
      'kept: House rule of Harborlight: at least 3 attempts must be made.',
    ],
    [
      'two on one day',
      { attempts: { 'on-different-days': 2 } },
      tries('2026-03-02T07:10', '2026-03-02T19:00'),
      'open: House rule of Harborlight: attempts must be made on at least 2 different days.',
    ],
    [
      'the third on a Friday',
      { attempts: WEEKEND },
      THREE,
      'breached: House rule of Harborlight: third attempt must be on a Saturday or Sunday.',
    ],
    [
      'the third on a Saturday, in whatever order it was recorded',
      { attempts: WEEKEND },
      ON_SATURDAY.toReversed(),
      'kept: House rule of Harborlight: third attempt must be on a Saturday or Sunday.',
    ],
    [
      'the third still to come',
      { attempts: WEEKEND },
      THREE.slice(0, 2),
      'open: House rule of Harborlight: third attempt must be on a Saturday or Sunday.',
    ],
    [
      'an attempt in a part of the day',
      { attempts: { nth: [{ attempt: 2, in: ['evening'] }] } },
      THREE,
      'kept: House rule of Harborlight: second attempt must be in the evening.',
    ],
    [
      'parts of the day; 12:00 is not the morning any more',
      { attempts: { 'in-bands': 2 } },
      tries('2026-03-02T12:00', '2026-03-04T18:00'),
      'open: House rule of Harborlight: attempts must fall in at least 2 of: the morning, the evening.',
    ],
    [
      'spacing, one minute short of twelve hours',
      { attempts: { 'hours-apart': 12 } },
      tries('2026-03-02T07:10', '2026-03-02T19:09'),
      'breached: House rule of Harborlight: attempts must lie at least 12 hours apart.',
    ],
    [
      'spacing of twelve hours to the minute',
      { attempts: { 'hours-apart': 12 } },
      tries('2026-03-02T07:10', '2026-03-02T19:10'),
      'kept: House rule of Harborlight: attempts must lie at least 12 hours apart.',
    ],
    [
      'spacing by days where no hour was recorded',
      { attempts: { 'hours-apart': 24 } },
      tries('2026-03-02', '2026-03-03'),
      'kept: House rule of Harborlight: attempts must lie at least 24 hours apart.',
    ],
    [
      'a weekday on which nobody goes out',
      { attempts: { 'none-on': ['sunday'] } },
      tries('2026-03-08T10:00'),
      'breached: House rule of Harborlight: no attempt may be made on a Sunday.',
    ],
    [
      'an hour before the first one',
      { attempts: { from: '07:00' } },
      tries('2026-03-02T06:59'),
      'breached: House rule of Harborlight: no attempt may be made before 07:00.',
    ],
    [
      'the last hour itself',
      { attempts: { to: '21:00' } },
      tries('2026-03-02T21:00'),
      'kept: House rule of Harborlight: no attempt may be made after 21:00.',
    ],
    [
      'a mailing that came in time: Tue 10 Mar + 2 days',
      { mail: { 'within-days': 2, after: ['delivered'] } },
      [on('delivered', '2026-03-10'), on('mailed', '2026-03-12')],
      'kept: House rule of Harborlight: papers must be mailed within 2 days of delivered.',
    ],
    [
      'a mailing a day late',
      { mail: { 'within-days': 2, after: ['delivered'] } },
      [on('delivered', '2026-03-10'), on('mailed', '2026-03-13')],
      'breached: House rule of Harborlight: papers must be mailed within 2 days of delivered.',
    ],
    [
      'a mailing that is overdue',
      { mail: { 'within-days': 2, after: ['delivered'] } },
      [on('delivered', '2026-03-10')],
      'breached: House rule of Harborlight: papers must be mailed within 2 days of delivered.',
    ],
    [
      'a class of mail',
      { mail: { classes: ['first-class'] } },
      [on('mailed', '2026-03-10', { fields: { mailClass: 'certified' } })],
      'breached: House rule of Harborlight: papers must be mailed by first class mail.',
    ],
  ])('%s', (_, policy, events, expected) => {
    expect(told(policy, events)).toEqual([expected])
  })

  const levels = [
    { id: 'routine', title: 'Routine', 'first-attempt-within-days': 5 },
    { id: 'same-day', title: 'Same day', 'first-attempt-within-days': 0 },
  ]

  test('a service level is judged where the serve has it, from the day on which it was taken on', () => {
    const policy = { 'service-levels': levels }
    expect(told(policy, THREE, 'same-day')).toEqual([
      'kept: House rule of Harborlight: service level Same day: the first attempt must be made on the day of taking the serve on.',
    ])
    expect(told(policy, tries('2026-03-08T10:00'), 'routine')).toEqual([
      'breached: House rule of Harborlight: service level Routine: the first attempt must be made within 5 days of taking the serve on.',
    ])
    expect(told(policy, THREE)).toEqual([])
  })

  test('one who was served in hand at the first try needs no second', () => {
    const known = { turnsOnAttempts: false, takenOn: null, level: null, asOf: day('2026-03-16') }
    const record = policyRecord([on('delivered', '2026-03-02T07:10')], known)
    const policy = { attempts: { 'at-least': 3, 'on-different-days': 3, ...WEEKEND } }
    expect(judgePolicies([house(policy)], record).map(({ state }) => state)).toEqual([])
  })

  test('what is broken stands first, then what is still to do', () => {
    const policy = { attempts: { 'at-least': 2, 'on-different-days': 4, ...WEEKEND } }
    expect(told(policy, THREE).map((text) => text.split(':')[0])).toEqual(['breached', 'open', 'kept'])
  })
})

describe('of several layers the strictest counts', () => {
  const least = (count: number, kind: Layer['kind'], name: string): Layer =>
    house({ attempts: { 'at-least': count } }, kind, name)
  const layers = (...given: Layer[]): string[] =>
    strictest(given).map(({ layer, say }) => `${layer.kind} ${layer.name}: ${say}`)

  test.each<[string, Layer[], string[]]>([
    [
      'the house, where it asks for more than the law',
      [least(3, 'law', ''), least(4, 'house', 'Harborlight')],
      ['house Harborlight: at least 4 attempts must be made'],
    ],
    [
      'the law, where a house asks for less',
      [least(3, 'law', ''), least(2, 'house', 'Harborlight')],
      ['law : at least 3 attempts must be made'],
    ],
    [
      'the higher layer, where both ask for the same',
      [least(3, 'house', 'Harborlight'), least(3, 'client', 'Marsh'), least(3, 'order', '2 Mar 2026')],
      ['order 2 Mar 2026: at least 3 attempts must be made'],
    ],
    [
      'an earlier last hour, a later first one, fewer days for the mail',
      [
        house({ attempts: { from: '07:00', to: '21:00' } }),
        house({ attempts: { from: '08:00', to: '20:00' } }, 'client', 'Marsh'),
      ],
      [
        'client Marsh: no attempt may be made before 08:00',
        'client Marsh: no attempt may be made after 20:00',
      ],
    ],
    [
      'all, where they cannot be compared, each once',
      [
        house({ attempts: { 'none-on': ['sunday'] } }),
        house({ attempts: { 'none-on': ['sunday'] } }, 'client', 'Marsh'),
        house({ attempts: { 'none-on': ['monday'] } }, 'order', '2 Mar 2026'),
      ],
      [
        'order 2 Mar 2026: no attempt may be made on a Monday',
        'client Marsh: no attempt may be made on a Sunday',
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(layers(...given)).toEqual(expected)
  })
})

describe('where layers come from', () => {
  const check = { id: 'three', say: 'Three attempts.', cite: ['A case'], 'attempts-at-least': 3 }
  const diligence = { jurisdiction: 'zz', standard: 'x', cite: ['A case'], checks: [check], cases: [] }

  test('the law’s own guidance, for ways of service that turn on it, with its cite', () => {
    expect(lawLayer(diligence, true)).toMatchObject([
      { kind: 'law', cite: ['A case'], policy: { attempts: { 'at-least': 3 } } },
    ])
    expect(lawLayer(diligence, false)).toEqual([])
    expect(lawLayer(null, true)).toEqual([])
  })

  test('an order of the court, by its day', () => {
    const order = {
      type: 'order-granted',
      at: '2026-03-02',
      terms: { attempts: { atLeast: 5, hoursApart: 24, onDifferentDays: null } },
    }
    expect(orderLayers([order, { type: 'order-granted', at: '2026-03-03' }])).toMatchObject([
      { kind: 'order', name: 'Mon 2 Mar 2026', policy: { attempts: { 'at-least': 5, 'hours-apart': 24 } } },
    ])
  })

  test('the firm’s own rules, and those of the client who sent the case', () => {
    const own = { id: 'own', title: 'Own' }
    const rules = [
      { client: null, policy: own },
      { client: 'Marsh & Webb LLP', policy: own },
      { client: 'Somebody Else', policy: own },
    ]
    const lawsuit = { attorney: { name: 'Ana Ruiz', firm: 'Marsh & Webb LLP' } }
    expect(ownLayers(rules, 'Harborlight', lawsuit).map(({ kind, name }) => [kind, name])).toEqual([
      ['house', 'Harborlight'],
      ['client', 'Marsh & Webb LLP'],
    ])
    expect(ownLayers(rules, 'Harborlight', {}).map(({ kind }) => kind)).toEqual(['house'])
  })
})
