import type { MethodFile } from '../../../src/domain/rules/method-types'
import { build, on, type FactsParts } from '../../support/build'
import { outcome } from '../../support/outcome'

type Events = FactsParts['events'] & object

const delivered = on('delivered', '2026-02-02')

describe('only-if-first and unless-first', () => {
  const method: Partial<MethodFile> = {
    'service-acts': [['delivered', 'affixed'], 'mailed'],
    deadlines: [
      build.limit(
        'mail-by',
        { start: { event: 'delivered' }, add: { days: 20 }, counting: 'effect' },
        { limits: ['mailed'], 'unless-first': 'mailed' },
      ),
      build.limit(
        'deliver-by',
        { start: { event: 'mailed' }, add: { days: 20 }, counting: 'effect' },
        { limits: ['delivered'], 'only-if-first': 'mailed' },
      ),
    ],
  }
  const deliveryFirst = { 'mail-by': '2026-02-22', 'deliver-by': null }
  const mailingFirst = { 'mail-by': null, 'deliver-by': '2026-02-22' }
  const rows: readonly [string, Events, object, object][] = [
    ['delivery first', [delivered, on('mailed', '2026-02-05')], deliveryFirst, {}],
    ['mailing first', [on('mailed', '2026-02-02'), on('delivered', '2026-02-05')], mailingFirst, {}],
    [
      'mailing first by day, recorded later',
      [on('delivered', '2026-02-05'), on('mailed', '2026-02-02')],
      mailingFirst,
      {},
    ],
    [
      'one day, delivery at the earlier hour',
      [on('mailed', '2026-02-02T12:00'), on('delivered', '2026-02-02T09:00')],
      deliveryFirst,
      {},
    ],
    [
      'one day, mailing at the earlier hour',
      [on('delivered', '2026-02-02T12:00'), on('mailed', '2026-02-02T09:00')],
      mailingFirst,
      {},
    ],
    [
      'one day, no hours: as recorded',
      [on('delivered', '2026-02-02'), on('mailed', '2026-02-02')],
      deliveryFirst,
      {},
    ],
    [
      'one day, no hours, the other way round',
      [on('mailed', '2026-02-02'), on('delivered', '2026-02-02')],
      mailingFirst,
      {},
    ],
    [
      'one day, one hour only: as recorded',
      [on('delivered', '2026-02-02T12:00'), on('mailed', '2026-02-02')],
      deliveryFirst,
      {},
    ],
    [
      'one day, one hour only, the other way round',
      [on('mailed', '2026-02-02'), on('delivered', '2026-02-02T09:00')],
      mailingFirst,
      {},
    ],
    [
      'one day and one hour: as recorded',
      [on('delivered', '2026-02-02T09:00'), on('mailed', '2026-02-02T09:00')],
      deliveryFirst,
      {},
    ],
    [
      'one day and one hour, the other way round',
      [on('mailed', '2026-02-02T09:00'), on('delivered', '2026-02-02T09:00')],
      mailingFirst,
      {},
    ],
    ['only the mailing is recorded', [on('mailed', '2026-02-02')], mailingFirst, {}],
    ['only the delivery is recorded', [delivered], deliveryFirst, {}],
    ['neither is recorded', [], { 'mail-by': null, 'deliver-by': null }, { 'mail-by': ['delivered'] }],
  ]
  test.each(rows)('%s', (_, events, expected, waitingFor) => {
    expect(outcome(method, { events })).toEqual({ days: expected, violations: [], waitingFor })
  })

  test('the other act in another of its ways counts as well', () => {
    const events = [on('affixed', '2026-02-02'), on('mailed', '2026-02-05')]
    expect(outcome(method, { events })).toEqual({
      days: { 'mail-by': null, 'deliver-by': null },
      violations: [],
      waitingFor: { 'mail-by': ['delivered'] },
    })
  })
})
