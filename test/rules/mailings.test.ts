import { on, sent, type Serve } from './support/mailings'

const issued = on('summons-issued', '2026-03-03')

// What Florida and Texas ask to be mailed, from the first day on which it is asked for until it is done.
const rows: readonly (readonly [say: string, serve: Serve, expected: readonly string[]])[] = [
  [
    'Florida, Secretary of State: nothing before the Secretary is served',
    { jurisdiction: 'us-fl', method: 'secretary-of-state', events: [issued] },
    [],
  ],
  [
    'then the notice to the party',
    {
      jurisdiction: 'us-fl',
      method: 'secretary-of-state',
      events: [issued, on('agent-served', '2026-03-10')],
    },
    ['notice-to-the-party any day'],
  ],
  [
    'which is done once it is mailed',
    {
      jurisdiction: 'us-fl',
      method: 'secretary-of-state',
      events: [issued, on('agent-served', '2026-03-10'), on('mailed', '2026-03-10')],
    },
    [],
  ],
  [
    'Florida, the State: two copies to the Attorney General',
    { jurisdiction: 'us-fl', method: 'state', recipient: 'state', events: [issued] },
    ['attorney-general any day'],
  ],
  [
    'until they are mailed',
    {
      jurisdiction: 'us-fl',
      method: 'state',
      recipient: 'state',
      events: [issued, on('mailed', '2026-03-05', { mailClass: 'certified' })],
    },
    [],
  ],
  [
    'Florida, registered mail in rem',
    {
      jurisdiction: 'us-fl',
      method: 'out-of-state-registered-mail',
      flags: ['foreclosure-in-rem'],
      placeOfService: 'out-of-state',
      events: [issued],
    },
    ['registered-mail any day'],
  ],
  [
    'not in another action',
    {
      jurisdiction: 'us-fl',
      method: 'out-of-state-registered-mail',
      placeOfService: 'out-of-state',
      events: [issued],
    },
    [],
  ],
  [
    'refused: by first class mail',
    {
      jurisdiction: 'us-fl',
      method: 'out-of-state-registered-mail',
      flags: ['foreclosure-in-rem'],
      placeOfService: 'out-of-state',
      events: [issued, on('mailed', '2026-03-05', { mailClass: 'registered' }), on('refused', '2026-03-12')],
    },
    ['first-class-after-refusal any day'],
  ],
  [
    'unclaimed: no',
    {
      jurisdiction: 'us-fl',
      method: 'out-of-state-registered-mail',
      flags: ['foreclosure-in-rem'],
      placeOfService: 'out-of-state',
      events: [
        issued,
        on('mailed', '2026-03-05', { mailClass: 'registered' }),
        on('returned-unclaimed', '2026-03-24'),
      ],
    },
    [],
  ],
  [
    'Florida, eviction: the envelope for the clerk, once the papers hang at the property',
    {
      jurisdiction: 'us-fl',
      method: 'eviction-posting',
      court: 'county',
      events: [issued, on('affixed', '2026-03-10T08:30')],
    },
    ['envelope-for-the-clerk any day'],
  ],
  // Issued on Monday 2 March; Tuesday is day 1, Thursday 12 March day 10.
  [
    'Florida, publication: the clerk’s copy within ten days',
    {
      jurisdiction: 'us-fl',
      method: 'publication',
      events: [on('submitted', '2026-03-02'), on('summons-issued', '2026-03-02')],
    },
    ['clerks-copy 2026-03-12'],
  ],
  [
    'none to unknown parties',
    {
      jurisdiction: 'us-fl',
      method: 'publication',
      recipient: 'unknown-parties',
      events: [on('submitted', '2026-03-02'), on('summons-issued', '2026-03-02')],
    },
    [],
  ],
  [
    'none once the notice has run',
    {
      jurisdiction: 'us-fl',
      method: 'publication',
      events: [
        on('summons-issued', '2026-03-02'),
        on('first-published', '2026-03-05'),
        on('last-published', '2026-03-26'),
      ],
    },
    [],
  ],
  [
    'Florida, waiver: the request',
    { jurisdiction: 'us-fl', method: 'waiver', events: [] },
    ['request any day'],
  ],
  ['once', { jurisdiction: 'us-fl', method: 'waiver', events: [on('waiver-sent', '2026-03-04')] }, []],
  [
    'Texas, certified mail from the day on which the citation is there',
    { jurisdiction: 'us-tx', method: 'certified-mail', court: 'district', events: [issued] },
    ['mailing any day'],
  ],
  ['not before', { jurisdiction: 'us-tx', method: 'certified-mail', court: 'district', events: [] }, []],
  [
    'Texas, justice court: certified mail',
    {
      jurisdiction: 'us-tx',
      method: 'justice-certified-mail',
      court: 'justice',
      events: [on('papers-received', '2026-03-04T09:00')],
    },
    ['mailing any day'],
  ],
  [
    'Texas, justice court: the mailing that the order names, after the order',
    {
      jurisdiction: 'us-tx',
      method: 'justice-alternative',
      court: 'justice',
      events: [issued, on('order-granted', '2026-03-16')],
    },
    ['mailing any day'],
  ],
  [
    'not before the order',
    { jurisdiction: 'us-tx', method: 'justice-alternative', court: 'justice', events: [issued] },
    [],
  ],
  // The trial on Monday 16 March, less four days: Thursday 12 March.
  [
    'Texas, eviction: first class mail to the premises, four days before the trial',
    {
      jurisdiction: 'us-tx',
      method: 'eviction-premises',
      court: 'justice',
      events: [
        on('hearing-set', '2026-03-16'),
        on('order-granted', '2026-03-09'),
        on('affixed', '2026-03-10T10:00'),
      ],
    },
    ['mailing 2026-03-12'],
  ],
]

test.each(rows)('%s', (_say, serve, expected) => {
  expect(sent(serve)).toEqual(expected)
})
