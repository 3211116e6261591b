import type { When } from '../../../src/domain/rules/when-types'
import { build, day, on, type FactsParts } from '../../support/build'
import { sheet } from '../../support/outcome'

const serveBy = build.limit(
  'serve-by',
  { start: { event: 'commenced' }, add: { days: 120 }, counting: 'act' },
  { limits: ['delivered'] },
)
const mailBy = build.limit(
  'mail-by',
  { start: { event: 'delivered' }, add: { days: 20 }, counting: 'act' },
  { limits: ['mailed'] },
)

/** Whether a warning under this condition is told. */
function holds(when: When, facts: FactsParts): boolean {
  const method = {
    recipients: ['person', 'company'],
    deadlines: [serveBy, mailBy],
    warnings: [{ id: 'told', when, say: 'Told.', cite: [] }],
  }
  return sheet(method, facts).warnings.length === 1
}

const delivered = on('delivered', '2026-02-02', {
  to: 'parent',
  fields: { mailClass: 'first', to: 'not the role' },
})
const order = (terms: NonNullable<Parameters<typeof on>[2]>['terms']): FactsParts => ({
  events: [on('order-granted', '2026-01-20', { terms: terms ?? {} })],
})

type Row = readonly [keyof When, When, FactsParts, boolean]

const rows: readonly Row[] = [
  ['court', { court: ['low', 'high'] }, { case: { court: 'high' } }, true],
  ['court', { court: ['low'] }, { case: { court: 'high' } }, false],
  ['not-court', { 'not-court': ['low'] }, { case: { court: 'high' } }, true],
  ['not-court', { 'not-court': ['low', 'high'] }, { case: { court: 'high' } }, false],
  ['county', { county: ['North', 'South'] }, { case: { county: 'South' } }, true],
  ['county', { county: ['North'] }, { case: { county: 'South' } }, false],
  ['county', { county: ['North'] }, { case: { county: 'County of NORTH' } }, true],
  ['county', { county: ['North'] }, { case: { county: null } }, false],
  ['not-county', { 'not-county': ['North'] }, { case: { county: 'South' } }, true],
  ['not-county', { 'not-county': ['North'] }, { case: { county: 'North' } }, false],
  ['not-county', { 'not-county': ['North'] }, { case: { county: 'north county' } }, false],
  ['not-county', { 'not-county': ['North'] }, { case: { county: null } }, true],
  ['flag', { flag: ['urgent', 'observer'] }, { case: { flags: ['observer'] } }, true],
  ['flag', { flag: ['urgent'] }, { case: { flags: ['observer'] } }, false],
  ['flag', { flag: ['urgent'] }, { case: { flags: [] } }, false],
  ['all-flags', { 'all-flags': ['urgent', 'observer'] }, { case: { flags: ['observer', 'urgent'] } }, true],
  ['all-flags', { 'all-flags': ['urgent', 'observer'] }, { case: { flags: ['observer'] } }, false],
  ['no-flag', { 'no-flag': ['urgent'] }, { case: { flags: [] } }, true],
  ['no-flag', { 'no-flag': ['urgent'] }, { case: { flags: ['observer'] } }, true],
  ['no-flag', { 'no-flag': ['urgent', 'observer'] }, { case: { flags: ['observer'] } }, false],
  [
    'place-of-service',
    { 'place-of-service': ['out-of-state', 'out-of-country'] },
    { placeOfService: 'out-of-country' },
    true,
  ],
  ['place-of-service', { 'place-of-service': ['out-of-state'] }, { placeOfService: 'in-state' }, false],
  ['method', { method: ['by-hand', 'made-up'] }, { method: 'by-hand' }, true],
  ['method', { method: ['by-drone'] }, { method: 'by-hand' }, false],
  ['recipient', { recipient: ['company'] }, { recipient: { kind: 'company' } }, true],
  ['recipient', { recipient: ['company'] }, { recipient: { kind: 'person' } }, false],
  ['not-recipient', { 'not-recipient': ['company'] }, { recipient: { kind: 'person' } }, true],
  ['not-recipient', { 'not-recipient': ['company'] }, { recipient: { kind: 'company' } }, false],
  ['signer', { signer: ['bailiff'] }, { case: { signer: 'bailiff' } }, true],
  ['signer', { signer: ['bailiff'] }, { case: { signer: 'server' } }, false],
  ['signer', { signer: ['bailiff'] }, { case: { signer: null } }, false],
  ['age-under', { 'age-under': 14 }, { recipient: { age: 13 } }, true],
  ['age-under', { 'age-under': 14 }, { recipient: { age: 14 } }, false],
  ['age-under', { 'age-under': 14 }, { recipient: { age: null } }, false],
  ['age-from', { 'age-from': 14 }, { recipient: { age: 14 } }, true],
  ['age-from', { 'age-from': 14 }, { recipient: { age: 13 } }, false],
  ['age-from', { 'age-from': 14 }, { recipient: { age: null } }, false],
  ['age-from', { 'age-from': 0 }, { recipient: { age: 0 } }, true],
  ['age-unknown', { 'age-unknown': true }, { recipient: { age: null } }, true],
  ['age-unknown', { 'age-unknown': true }, { recipient: { age: 0 } }, false],
  ['recorded', { recorded: ['mailed', 'delivered'] }, { events: [delivered] }, true],
  ['recorded', { recorded: ['mailed'] }, { events: [delivered] }, false],
  ['not-recorded', { 'not-recorded': ['mailed', 'emailed'] }, { events: [delivered] }, true],
  ['not-recorded', { 'not-recorded': ['mailed', 'delivered'] }, { events: [delivered] }, false],
  ['ordered', { ordered: ['extension'] }, order({ extendsDays: 5 }), true],
  ['ordered', { ordered: ['extension'] }, order({ extendsServeByTo: day('2026-06-01') }), true],
  ['ordered', { ordered: ['extension'] }, order({ complete: 'when-sent', respondDays: 5 }), false],
  ['ordered', { ordered: ['complete'] }, order({ complete: { days: 5 } }), true],
  ['ordered', { ordered: ['complete'] }, order({ extendsDays: 5 }), false],
  ['ordered', { ordered: ['respond-days'] }, order({ respondDays: 5 }), true],
  ['ordered', { ordered: ['respond-days'] }, order({ complete: 'when-sent' }), false],
  ['ordered', { ordered: ['respond-days', 'complete'] }, order({ complete: 'when-sent' }), true],
  ['ordered', { ordered: ['extension'] }, { events: [on('order-granted', '2026-01-20')] }, false],
  ['not-ordered', { 'not-ordered': ['extension'] }, order({ respondDays: 5 }), true],
  ['not-ordered', { 'not-ordered': ['extension', 'respond-days'] }, order({ respondDays: 5 }), false],
  [
    'event-with',
    { 'event-with': { event: 'delivered', field: 'mailClass', is: ['second', 'first'] } },
    { events: [delivered] },
    true,
  ],
  [
    'event-with',
    { 'event-with': { event: 'delivered', field: 'mailClass', is: ['second'] } },
    { events: [delivered] },
    false,
  ],
  ...(
    [
      ['Both returned: moved, unable to forward', true],
      ['ATTEMPTED--NOT-KNOWN', true],
      ['certified unclaimed', false],
      ['removed', false],
    ] as const
  ).map(
    ([what, holds]) =>
      [
        'event-with',
        { 'event-with': { event: 'returned', field: 'what', says: ['moved', 'not known'] } },
        { events: [on('returned', '2026-02-01', { fields: { what } })] },
        holds,
      ] as const,
  ),
  [
    'event-with',
    { 'event-with': { event: 'mailed', field: 'mailClass', is: ['first'] } },
    { events: [delivered] },
    false,
  ],
  [
    'event-with',
    { 'event-with': { event: 'delivered', field: 'to', is: ['parent'] } },
    { events: [delivered] },
    true,
  ],
  [
    'event-with',
    { 'event-with': { event: 'delivered', field: 'channel', is: ['post'] } },
    { events: [delivered] },
    false,
  ],
  [
    'event-with',
    { 'event-with': { event: 'delivered', field: 'mailClass', is: ['first'] } },
    { events: [on('delivered', '2026-02-01'), delivered] },
    true,
  ],
  ...(
    [
      [on('mailed', '2026-02-01', { to: 'agency', fields: { mailClass: 'certified' } }), false],
      [on('mailed', '2026-02-01', { to: 'clerk', fields: { mailClass: 'priority' } }), false],
      [on('mailed', '2026-02-01', { to: 'clerk', fields: { mailClass: 'certified' } }), true],
      [on('delivered', '2026-02-01', { to: 'clerk' }), true],
    ] as const
  ).map(
    ([event, holds]) =>
      [
        'event-with',
        {
          'event-with': {
            event: ['mailed', 'delivered'],
            to: ['clerk'],
            field: 'mailClass',
            of: ['mailed'],
            is: ['certified'],
          },
        },
        { events: [event] },
        holds,
      ] as const,
  ),
  [
    'on-weekday',
    { 'on-weekday': { event: 'delivered', days: ['sunday', 'monday'] } },
    { events: [delivered] },
    true,
  ],
  ['on-weekday', { 'on-weekday': { event: 'delivered', days: ['sunday'] } }, { events: [delivered] }, false],
  ['on-weekday', { 'on-weekday': { event: 'mailed', days: ['monday'] } }, { events: [delivered] }, false],
  ['missed', { missed: ['mail-by'] }, { events: [delivered, on('mailed', '2026-02-24')] }, true],
  ['missed', { missed: ['serve-by', 'mail-by'] }, { events: [delivered, on('mailed', '2026-02-24')] }, true],
  ['missed', { missed: ['serve-by'] }, { events: [delivered, on('mailed', '2026-02-24')] }, false],
  ['missed', { missed: ['no-such-deadline'] }, { events: [delivered] }, false],
  ['moved', { moved: ['mail-by'] }, { events: [delivered] }, true],
  ['moved', { moved: ['serve-by'] }, { events: [delivered] }, false],
  ['moved', { moved: ['mail-by'] }, {}, false],
  ['waiting', { waiting: ['mail-by'] }, {}, true],
  ['waiting', { waiting: ['mail-by'] }, { events: [delivered] }, false],
  ['known', { known: ['mail-by'] }, { events: [delivered] }, true],
  ['known', { known: ['mail-by'] }, {}, false],
  ['known', { known: ['mail-by', 'serve-by'] }, {}, true],
  ['moved-from', { moved: ['mail-by'], 'moved-from': 'sunday' }, { events: [delivered] }, true],
  ['moved-from', { moved: ['mail-by'], 'moved-from': 'saturday' }, { events: [delivered] }, false],
  [
    'moved-from',
    { moved: ['mail-by'], 'moved-from': 'saturday' },
    { events: [on('delivered', '2026-02-01')] },
    true,
  ],
  ['moved-from', { moved: ['mail-by'], 'moved-from': 'thursday' }, {}, false],
  ['on-holiday', { 'on-holiday': { event: 'delivered' } }, { events: [on('delivered', '2026-03-09')] }, true],
  [
    'on-holiday',
    { 'on-holiday': { event: 'delivered' } },
    { events: [on('delivered', '2026-03-10')] },
    false,
  ],
  ['on-holiday', { 'on-holiday': { event: 'mailed' } }, { events: [on('delivered', '2026-03-09')] }, false],
  ['on-holiday', { 'on-holiday': { event: 'delivered' } }, { events: [on('delivered', '2023-01-02')] }, true],
]

describe('a condition', () => {
  test.each(rows)('%s: %j', (_, when, facts, expected) => {
    expect(holds(when, facts)).toBe(expected)
  })

  test('every key is shown both holding and not', () => {
    const keys = [...new Set(rows.map(([key]) => key))]
    const shown = keys.map((key) => [
      key,
      new Set(rows.filter(([of]) => of === key).map((row) => row[3])).size,
    ])
    expect(shown).toEqual(keys.map((key) => [key, 2]))
    expect(keys.length).toBe(27)
  })

  test('all keys must hold', () => {
    const when: When = { court: ['high'], flag: ['urgent'], recorded: ['delivered'] }
    const facts = (court: string, flags: string[], events: FactsParts['events']): FactsParts => ({
      case: { court, flags },
      ...(events === undefined ? {} : { events }),
    })
    expect(holds(when, facts('high', ['urgent'], [delivered]))).toBe(true)
    expect(holds(when, facts('low', ['urgent'], [delivered]))).toBe(false)
    expect(holds(when, facts('high', [], [delivered]))).toBe(false)
    expect(holds(when, facts('high', ['urgent'], []))).toBe(false)
  })

  test('an empty one, or none, always holds', () => {
    expect(holds({}, {})).toBe(true)
    const told = sheet({ warnings: [{ id: 'a', say: 'Always.', cite: ['X'] }] }).warnings
    expect(told).toEqual([{ id: 'a', message: 'Always.', cite: ['X'] }])
  })
})
