import type { MethodFile } from '../../src/domain/rules/method-types'
import type { Bar } from '../../src/domain/rules/rule-types'
import { build } from './build'
import { ACT } from './made-land'

/** A made method with one bar over its two acts; service is complete on the day of the delivery. */
export function method(bar: Partial<Bar>): Partial<MethodFile> {
  return {
    'service-acts': ['delivered', 'mailed'],
    bars: [{ id: 'the-bar', effect: 'void', because: 'It is barred.', cite: ACT, ...bar }],
    deadlines: [
      build.effect(
        'complete',
        { start: { event: 'delivered' }, counting: 'effect' },
        { 'void-by-bars': true },
      ),
    ],
  }
}

/** What follows where the bar is broken. */
export const barred = (day: string | null): object => ({
  days: { complete: day },
  violations: ['the-bar'],
  waitingFor: {},
})
/** What follows where nothing is broken. */
export const open = (day: string): object => ({ days: { complete: day }, violations: [], waitingFor: {} })

/** A bar on Sundays. */
export const sunday: Partial<Bar> = { events: ['delivered'], days: ['sunday'] }
