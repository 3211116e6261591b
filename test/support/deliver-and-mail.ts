import type { MethodFile } from '../../src/domain/rules/method-types'
import { build, day, on, type FactsParts } from './build'
import { ACT } from './made-land'

/** Two acts of service and everything that hangs on them; made up, but as long as a real method. */
export const deliverAndMail: MethodFile = build.method({
  id: 'deliver-and-mail',
  title: 'Deliver and mail',
  'service-acts': ['delivered', 'mailed'],
  bars: [
    {
      id: 'sunday-service',
      events: ['delivered'],
      days: ['sunday'],
      effect: 'void',
      because: 'Service on a Sunday is void.',
      cite: ACT,
    },
  ],
  deadlines: [
    build.limit(
      'serve-by',
      { start: { event: 'commenced' }, add: { days: 120 }, counting: 'act' },
      { limits: 'service-acts' },
    ),
    build.limit(
      'mail-by',
      { start: { event: 'delivered' }, add: { days: 20 }, counting: 'act' },
      { limits: ['mailed'] },
    ),
    build.limit(
      'file-proof-by',
      {
        start: { 'later-of': [{ event: 'delivered' }, { event: 'mailed' }] },
        add: { days: 20 },
        counting: 'act',
      },
      { limits: ['proof-filed'] },
    ),
    build.effect(
      'service-complete',
      { start: { event: 'proof-filed', 'not-before': ['mailed'] }, add: { days: 10 }, counting: 'effect' },
      { 'void-by-bars': true, needs: ['mail-by', 'file-proof-by'] },
    ),
    build.limit('respond-by', {
      start: { deadline: 'service-complete' },
      add: { days: 30 },
      counting: 'act',
    }),
    build.notBefore('default-from', {
      start: { deadline: 'respond-by', as: 'rolled' },
      add: { days: 1 },
      counting: 'effect',
    }),
    build.limit(
      'default-by',
      { start: { deadline: 'respond-by', as: 'rolled' }, add: { years: 1 }, counting: 'act' },
      { limits: ['default-sought'] },
    ),
  ],
})

/** One serve by that method; absent days are acts not yet done. */
export type Serve = {
  readonly commenced: string
  readonly delivered: string
  readonly mailed: string
  readonly filed: string
}

export function serveFacts({ commenced, delivered, mailed, filed }: Serve): FactsParts {
  return {
    method: 'deliver-and-mail',
    case: { commenced: day(commenced) },
    events: [on('delivered', delivered), on('mailed', mailed), on('proof-filed', filed)],
  }
}
