import { addDays, dayOf, isoDay, parseDay, weekdayIndex, type Day } from '../../../src/domain/calendar/day'
import { weekdayName } from '../../../src/domain/calendar/words'
import { agendaOf } from '../../../src/actions/sample/agenda'
import { readSample, type Sample } from '../../../src/actions/sample/read-sample'
import { resolvedText } from '../../../src/actions/sample/sample-days'
import { rulesFolder } from '../../../src/stores/rule-files'
import { rulebookOf } from '../../../src/wiring'

const rulebook = rulebookOf(rulesFolder())

/** Everyone works on all days but Saturday, Sunday and Thursday 25 June 2026. */
function at(today: Day): Parameters<typeof resolvedText>[1] {
  const isCourtDay = (day: Day): boolean =>
    ![0, 6].includes(weekdayIndex(day)) && isoDay(day) !== '2026-06-25'
  return { today, isCourtDay }
}

describe('a day told from today, Wednesday 10 June 2026', () => {
  const today = at(dayOf(2026, 6, 10))

  it.each([
    ['today', '2026-06-10'],
    ['today-1', '2026-06-09'],
    ['today-1T18:00', '2026-06-09T18:00'],
    ['today-3', '2026-06-06'],
    ['week-2-tuesdayT07:05', '2026-05-26T07:05'],
    ['week-1-saturday', '2026-06-06'],
    ['2016-01-14', '2016-01-14'],
    ['today is Wednesday', 'today is Wednesday'],
  ])('%s is %s', (told, day) => {
    expect(resolvedText(told, today)).toBe(day)
  })

  it('is the Saturday before where it is a Sunday that has passed', () => {
    expect([resolvedText('today-2', today), weekdayName(dayOf(2026, 6, 7))]).toEqual(['2026-06-08', 'Sunday'])
    expect(resolvedText('today-10T09:00', today)).toBe('2026-05-30T09:00')
  })

  it('is the next court day where it is still to come', () => {
    expect(resolvedText('today+15', today)).toBe('2026-06-26')
    expect(resolvedText('today+17', today)).toBe('2026-06-29')
  })

  it('keeps the order of weeks on a Sunday, the last day of its week', () => {
    const sunday = at(dayOf(2026, 6, 14))
    expect(resolvedText('week-1-saturday', sunday)).toBe('2026-06-06')
    expect(resolvedText('today', sunday)).toBe('2026-06-13')
  })

  it('refuses a Sunday and a weekday there is not', () => {
    expect(() => resolvedText('week-1-sunday', today)).toThrow(
      '“sunday” is no weekday on which the firm works.',
    )
    expect(() => resolvedText('week-1-tooesday', today)).toThrow('“tooesday”')
  })
})

/** 53 mornings and nights of a year that has 29 February, on every weekday in turn. */
const NOWS = Array.from({ length: 53 }, (_, index) => {
  const day = isoDay(addDays(dayOf(2028, 1, 1), index * 7 + (index % 7)))
  return `${day}T${index % 2 === 0 ? '14:00' : '05:30'}:00.000Z`
})

/** What happened on each serve, in the order of the sample; a hearing is noticed for a day to come. */
function storiesOf(sample: Sample): string[][] {
  const serves = sample.cases.flatMap((one) => one.serves)
  return serves.map(({ acts }) =>
    acts.flatMap(({ event }) => (event === undefined || event.type === 'hearing-noticed' ? [] : [event.at])),
  )
}

function isSunday(at: string): boolean {
  const day = parseDay(at.slice(0, 10))
  return day !== null && weekdayIndex(day) === 0
}

/** Something of which only the day is told may have been the last of that day. */
function atTheLatest(at: string): string {
  return at.length === 10 ? `${at}T24:00` : at
}

describe('the story of the sample', () => {
  it.each(NOWS)('is past, in order and without Sundays at %s', (now) => {
    const sample = readSample(rulebook, now)
    const stories = storiesOf(sample)
    expect(stories.flat().filter(isSunday)).toEqual([])
    expect(stories.flat().filter((at) => at > now.slice(0, 16))).toEqual([])
    const latest = stories.map((story) => story.map(atTheLatest))
    expect(latest).toEqual(latest.map((story) => story.toSorted()))
    const recorded = agendaOf(sample, { zone: sample.zone, now }).map(({ at }) => at)
    expect(recorded).toEqual(recorded.toSorted())
    expect(recorded.filter((at) => at > now)).toEqual([])
  })
})
