import { isoDay } from '../../src/domain/calendar/day'
import { parseLocalMoment } from '../../src/domain/calendar/local-moment'
import { barredWeekdays } from '../../src/domain/diligence/barred'
import { adviceOn, type NextAttempt } from '../../src/domain/diligence/next-attempt'
import type { TryRecord } from '../../src/domain/diligence/record'
import { day } from '../support/build'
import { shippedRulebook } from './support/shipped'

/** Three tries at the home: before work, at midday and after work. */
const THREE = ['2026-11-16T07:30', '2026-11-18T12:00', '2026-11-20T19:00']

function record(
  attempts: readonly string[],
  inquiries: readonly string[] = [],
  places = ['home'],
): TryRecord {
  return { attempts: attempts.flatMap((at) => parseLocalMoment(at) ?? []), inquiries, places, flags: [] }
}

function words({ day: on, band, place, fills, nearer }: NextAttempt): string {
  const adds = [...fills, ...nearer].map((check) => check.id)
  return [isoDay(on), band.id, place?.place.id ?? '', ...adds].join(' ')
}

/** What is proposed from a day until Christmas Eve 2026 for delivery in hand to a natural person. */
function proposed(id: string, tries: TryRecord, from: string): string {
  const plan = shippedRulebook.get(id)?.plans.get('personal-delivery')
  const diligence = plan?.jurisdiction.diligence ?? null
  if (plan === undefined || diligence === null) throw new Error(`${id} has no guidance on diligence.`)
  const bars = [...(plan.jurisdiction.jurisdiction.bars ?? []), ...(plan.method.bars ?? [])]
  const advice = adviceOn(tries, diligence, {
    from: day(from),
    to: day('2026-12-24'),
    barred: barredWeekdays(bars, []),
    isHoliday: plan.isHoliday,
  })
  return advice.kind === 'attempt' ? words(advice.next) : advice.kind
}

// Fri 27 November 2026 is the day after Thanksgiving; Sat 28, Mon 30 November, Sat 5 December.
describe('the next best attempt under the rules of', () => {
  test.each([
    ['us-federal', [], '2026-11-30 working-hours work address-searched seven-attempts'],
    ['us-federal', ['search'], '2026-12-05 weekend home seven-attempts'],
    ['us-fl', [], '2026-11-30 working-hours work people-asked'],
    ['us-fl', ['neighbor', 'dmv'], '2026-12-05 weekend home'],
    ['us-nj', [], '2026-11-30 working-hours work people-asked'],
    ['us-nj', ['neighbor', 'dmv', 'postal', 'search'], '2026-12-05 weekend home'],
    ['us-il', [], '2026-11-30 working-hours work employer-asked'],
    ['us-il', ['employer', 'neighbor'], '2026-11-30 working-hours work'],
    ['us-pa', [], '2026-11-30 working-hours work people-asked'],
    ['us-pa', ['neighbor', 'search'], '2026-12-05 weekend home'],
    ['uk-ew', [], '2026-12-05 weekend home'],
  ] as const)('%s after three tries and the inquiries %j', (id, inquiries, expected) => {
    expect(proposed(id, record(THREE, inquiries), '2026-11-30')).toBe(expected)
  })

  it('each jurisdiction that is offered names hours and places', () => {
    const without = [...shippedRulebook.values()].filter(
      ({ loaded: { diligence } }) =>
        diligence !== null && (diligence.bands === undefined || diligence.places === undefined),
    )
    expect(without.map(({ loaded }) => loaded.id)).toEqual([])
  })

  it('us-fl on no Sunday, on which service is void, and not on the day after Thanksgiving', () => {
    const tries = record(['2026-11-16T12:00', '2026-11-18T19:00'], ['employer', 'dmv'], ['home', 'office'])
    // Friday the 27th is a holiday of the clerks: the hours before work on the Monday come after the Saturday.
    expect(proposed('us-fl', tries, '2026-11-27')).toBe('2026-11-28 weekend home')
    const weekdays = record([...THREE, '2026-11-21T11:00'], ['employer', 'dmv'], ['home', 'office'])
    expect(proposed('us-fl', weekdays, '2026-11-27')).toBe('ask')
  })
})
