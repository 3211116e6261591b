import type { JsonObject } from '../../../src/domain/cases/matter'
import { orderAsked } from '../../../src/domain/motions/order-asked'
import type { Motion, MotionAsk, MotionsFile } from '../../../src/domain/rules/motion-types'

const CITE = ['X 1']
const channel = { evidence: [], decisions: [], address: 'Address' }
const FILE: MotionsFile = {
  jurisdiction: 'zz-land',
  bands: [{ say: 'any hour' }],
  flagged: ['evad'],
  channels: [
    { ...channel, id: 'email', say: 'E-mail', by: 'email' },
    { ...channel, id: 'drum', say: 'Drum' },
    { ...channel, id: 'chat', say: 'Message', by: 'social-media', times: 'terms.times' },
    { ...channel, id: 'post', say: 'Both classes of mail', by: 'mail', times: 2 },
  ],
  motions: [],
}

function motionAsking(asks: readonly MotionAsk[]): Motion {
  return {
    id: 'another-way',
    title: 'Another way',
    say: 'Another way to serve.',
    cite: CITE,
    window: { deadline: 'serve-by', near: 30 },
    papers: ['order'],
    asks: [{ title: 'The order', asks }],
    arguments: [],
    gaps: [],
  }
}

const day = (path: string, order: string): MotionAsk => ({ path, kind: 'day', say: path, order })
const BOTH: JsonObject = { email: { address: 'a@b.example' }, drum: { address: 'The hill' } }

// What the order begins with, from what was asked for.
const rows: readonly (readonly [
  say: string,
  asks: readonly MotionAsk[],
  answers: JsonObject,
  order: JsonObject,
])[] = [
  [
    'each channel is something that it directs',
    [],
    { channel: BOTH },
    {
      order: {
        terms: [
          { text: 'E-mail: a@b.example', address: 'a@b.example', channel: 'email' },
          { text: 'Drum: The hill', address: 'The hill' },
        ],
      },
    },
  ],
  [
    'a channel is used as often as was asked, or as the rules say; once where neither says so',
    [{ path: 'terms.times', kind: 'number', say: 'How often' }],
    {
      channel: { email: BOTH['email'], chat: { address: '@ann' }, post: { address: '1 Elm Street' } },
      terms: { times: 3 },
    },
    {
      order: {
        terms: [
          { text: 'E-mail: a@b.example', address: 'a@b.example', channel: 'email' },
          { text: 'Message: @ann', address: '@ann', channel: 'social-media', times: 3 },
          { text: 'Both classes of mail: 1 Elm Street', address: '1 Elm Street', channel: 'mail', times: 2 },
        ],
      },
    },
  ],
  [
    'an answer stands where the rules keep it',
    [day('until', 'extendsServeByTo'), day('deemed', 'terms.deemedServed')],
    { until: '2026-09-01', deemed: '2026-08-03' },
    { extendsServeByTo: '2026-09-01', terms: { deemedServed: '2026-08-03' } },
  ],
  [
    'an answer for each thing directed stands in each',
    [day('act-by', 'order.terms[].lastDay')],
    { channel: BOTH, 'act-by': '2026-07-01' },
    {
      order: {
        terms: [
          { text: 'E-mail: a@b.example', address: 'a@b.example', channel: 'email', lastDay: '2026-07-01' },
          { text: 'Drum: The hill', address: 'The hill', lastDay: '2026-07-01' },
        ],
      },
    },
  ],
  [
    'where nothing is directed such an answer stands nowhere',
    [day('act-by', 'order.terms[].lastDay')],
    { 'act-by': '2026-07-01' },
    { order: {} },
  ],
  ['an unanswered question leaves no trace', [day('until', 'extendsServeByTo')], {}, {}],
  [
    'a question without a place in the order leaves none',
    [{ path: 'why', kind: 'long', say: 'Why' }],
    { why: 'x' },
    {},
  ],
]

test.each(rows)('%s', (_say, asks, answers, order) => {
  expect(orderAsked(motionAsking(asks), FILE, answers)).toEqual(order)
})
