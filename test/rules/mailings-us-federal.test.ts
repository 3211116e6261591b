import { on, sent, type Serve } from './support/mailings'

const issued = on('summons-issued', '2026-03-03')

// What the district courts ask to be mailed, from the first day on which it is asked for until it is done.
const rows: readonly (readonly [say: string, serve: Serve, expected: readonly string[]])[] = [
  [
    'District courts, waiver: the request',
    { jurisdiction: 'us-federal', method: 'waiver', events: [] },
    ['request any day'],
  ],
  [
    'not once a waiver is back',
    { jurisdiction: 'us-federal', method: 'waiver', events: [on('waiver-returned', '2026-03-20')] },
    [],
  ],
  [
    'District courts, the United States: both mailings',
    { jurisdiction: 'us-federal', method: 'us-government', recipient: 'united-states', events: [issued] },
    ['attorney-general any day', 'us-attorney any day'],
  ],
  [
    'the United States attorney served by hand: one',
    {
      jurisdiction: 'us-federal',
      method: 'us-government',
      recipient: 'united-states',
      events: [issued, on('delivered', '2026-03-06', { to: 'us-attorney' })],
    },
    ['attorney-general any day'],
  ],
  [
    'mailed to the Attorney General: the other',
    {
      jurisdiction: 'us-federal',
      method: 'us-government',
      recipient: 'united-states',
      events: [issued, on('mailed', '2026-03-06', { to: 'attorney-general', mailClass: 'certified' })],
    },
    ['us-attorney any day'],
  ],
  [
    'priority mail to either does not count, here as in the days',
    {
      jurisdiction: 'us-federal',
      method: 'us-government',
      recipient: 'united-states',
      events: [
        issued,
        on('mailed', '2026-03-06', { to: 'attorney-general', mailClass: 'priority' }),
        on('mailed', '2026-03-06', { to: 'civil-process-clerk', mailClass: 'express' }),
      ],
    },
    ['attorney-general any day', 'us-attorney any day'],
  ],
  [
    'nor mail of a class that nobody recorded',
    {
      jurisdiction: 'us-federal',
      method: 'us-government',
      recipient: 'united-states',
      events: [issued, on('mailed', '2026-03-06', { to: 'attorney-general' })],
    },
    ['attorney-general any day', 'us-attorney any day'],
  ],
  [
    'the papers handed to an assistant of the United States attorney: one',
    {
      jurisdiction: 'us-federal',
      method: 'us-officer-individual',
      recipient: 'federal-officer-individual',
      events: [issued, on('delivered', '2026-03-06', { to: 'assistant-us-attorney' })],
    },
    ['attorney-general any day'],
  ],
  [
    'first-class mail to an agency does not count',
    {
      jurisdiction: 'us-federal',
      method: 'us-agency',
      recipient: 'federal-agency',
      events: [
        issued,
        on('delivered', '2026-03-06', { to: 'us-attorney-designee' }),
        on('mailed', '2026-03-06', { to: 'attorney-general', mailClass: 'registered' }),
        on('mailed', '2026-03-06', { to: 'agency', mailClass: 'first-class' }),
      ],
    },
    ['agency any day'],
  ],
  [
    'an order of an agency that is no party is attacked: three',
    {
      jurisdiction: 'us-federal',
      method: 'us-government',
      recipient: 'united-states',
      flags: ['agency-order-attacked'],
      events: [issued],
    },
    ['attorney-general any day', 'us-attorney any day', 'agency any day'],
  ],
  [
    'an agency: three',
    { jurisdiction: 'us-federal', method: 'us-agency', recipient: 'federal-agency', events: [issued] },
    ['attorney-general any day', 'us-attorney any day', 'agency any day'],
  ],
  [
    'an officer sued individually: two, the officer is served otherwise',
    {
      jurisdiction: 'us-federal',
      method: 'us-officer-individual',
      recipient: 'federal-officer-individual',
      events: [issued],
    },
    ['attorney-general any day', 'us-attorney any day'],
  ],
  [
    'District courts, abroad by the clerk',
    {
      jurisdiction: 'us-federal',
      method: 'foreign-mail-clerk',
      placeOfService: 'out-of-country',
      events: [issued],
    },
    ['clerks-mailing any day'],
  ],
  [
    'until it arrived',
    {
      jurisdiction: 'us-federal',
      method: 'foreign-mail-clerk',
      placeOfService: 'out-of-country',
      events: [issued, on('delivered', '2026-03-20')],
    },
    [],
  ],
  // Thursday 5 March and 20 days: Wednesday 25 March.
  [
    'District courts, as New York does it: left, then mailed within 20 days',
    {
      jurisdiction: 'us-federal',
      method: 'state-law-ny-deliver-and-mail',
      events: [on('left-with-substitute', '2026-03-05T18:00')],
    },
    ['mailing 2026-03-25'],
  ],
  [
    'affixed, then mailed within 20 days',
    {
      jurisdiction: 'us-federal',
      method: 'state-law-ny-nail-and-mail',
      events: [on('affixed', '2026-03-05T18:00')],
    },
    ['mailing 2026-03-25'],
  ],
  [
    'as California does it',
    {
      jurisdiction: 'us-federal',
      method: 'state-law-ca-substituted',
      events: [on('left-with-substitute', '2026-03-05T18:00')],
    },
    ['mailing any day'],
  ],
  [
    'as Illinois does it',
    {
      jurisdiction: 'us-federal',
      method: 'state-law-il-abode',
      events: [on('left-with-substitute', '2026-03-05T18:00')],
    },
    ['mailing any day'],
  ],
]

test.each(rows)('%s', (_say, serve, expected) => {
  expect(sent(serve)).toEqual(expected)
})
