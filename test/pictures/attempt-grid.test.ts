import { day, on } from '../support/build'
import { readSvg } from './read-svg'
import { attemptGridModel, attemptGridSvg, attemptSentences } from '../../src/pictures/attempt-grid'
import { GRID, gridLayout } from '../../src/pictures/attempt-grid-layout'
import type { GridRules } from '../../src/pictures/attempt-grid-model'
import type { TimelineEntry } from '../../src/pictures/timeline'

const CITE = ['Made Act 1']

const rules: GridRules = {
  checks: [
    { id: 'several', say: 'Several.', cite: CITE, 'attempts-at-least': 3 },
    {
      id: 'early-or-late',
      say: 'Early or late.',
      cite: CITE,
      'one-before': { time: '08:00', 'or-after': '20:00', days: ['monday', 'tuesday'] },
    },
    { id: 'saturday', say: 'Saturday.', cite: CITE, 'no-flag': ['observer'], 'one-on': ['saturday'] },
    { id: 'no-sunday', say: 'No Sunday.', cite: CITE, 'none-on': ['sunday'] },
    { id: 'no-holiday', say: 'No holiday.', cite: CITE, 'not-within-days-of-holiday': 1 },
  ],
  flags: [],
  // Mon 9 Mar 2026
  isHoliday: (asked) => asked === day('2026-03-09'),
}

function attempts(...at: readonly string[]): TimelineEntry[] {
  return at.map((moment) => on('attempted', moment))
}

function standings(...at: readonly string[]): string[] {
  return attemptGridModel(attempts(...at), rules).attempts.map(({ standing }) => standing)
}

describe('the model of the attempt grid', () => {
  test('takes days and hours from the checks alone', () => {
    const { days, hours } = attemptGridModel([], rules)
    expect(hours).toEqual({ early: 480, late: 1200 })
    expect(days).toEqual([
      { weekday: 'monday', works: true, weak: false, wanted: false },
      { weekday: 'tuesday', works: true, weak: false, wanted: false },
      { weekday: 'wednesday', works: false, weak: false, wanted: false },
      { weekday: 'thursday', works: false, weak: false, wanted: false },
      { weekday: 'friday', works: false, weak: false, wanted: false },
      { weekday: 'saturday', works: false, weak: false, wanted: true },
      { weekday: 'sunday', works: false, weak: true, wanted: false },
    ])
    const bare = attemptGridModel([], { ...rules, checks: [] })
    expect(bare.hours).toBeNull()
    expect(bare.days.some(({ works, weak, wanted }) => works || weak || wanted)).toBe(false)
  })

  test('a flag of the case leaves out the checks that name it', () => {
    const { days } = attemptGridModel([], { ...rules, flags: ['observer'] })
    expect(days.filter(({ wanted }) => wanted)).toEqual([])
  })

  test('the hours of work begin at 08:00 and end before 20:00', () => {
    expect(standings('2026-03-02T07:59', '2026-03-02T08:00', '2026-03-02T19:59', '2026-03-02T20:00')).toEqual(
      ['free-hours', 'hours-of-work', 'hours-of-work', 'free-hours'],
    )
  })

  test('a Sunday is weak, a day beside a holiday too, a Wednesday at noon is free where only Monday and Tuesday work', () => {
    expect(standings('2026-03-01T10:00', '2026-03-04T12:00', '2026-03-10T07:00', '2026-03-11')).toEqual([
      'weak-day',
      'free-hours',
      'near-holiday',
      'no-hour',
    ])
  })

  test('counts attempts in the order of time and leaves other events out', () => {
    const events = [...attempts('2026-03-04T12:00', '2026-03-02T07:10'), on('delivered', '2026-03-05')]
    expect(attemptGridModel(events, rules).attempts).toEqual([
      { number: 1, day: day('2026-03-02'), minute: 430, standing: 'free-hours', struck: false },
      { number: 2, day: day('2026-03-04'), minute: 720, standing: 'free-hours', struck: false },
    ])
  })

  test('is told in sentences', () => {
    const [first, second] = attempts('2026-03-02T07:10', '2026-03-02T12:00')
    const entries = [first, second && { ...second, struck: true }].filter((entry) => entry !== undefined)
    expect(attemptSentences(attemptGridModel(entries, rules))).toEqual([
      '1. Mon 2 Mar 2026, 07:10: outside the hours of work and commuting.',
      '2. Mon 2 Mar 2026, 12:00: struck.',
    ])
    expect(attemptSentences(attemptGridModel([], rules))).toEqual(['No attempt is recorded yet.'])
  })
})

describe('the attempt grid', () => {
  test('lets no mark lie on another or outside, however many fall on one hour', () => {
    const many = [0, 5, 10, 15, 20, 40, 55, 59].map((minute) => {
      return `2026-03-02T09:${String(minute).padStart(2, '0')}`
    })
    const grid = attemptGridModel(attempts(...many, '2026-03-02', '2026-03-09', '2026-03-07T23:50'), rules)
    const { marks, height } = gridLayout(grid)
    expect(marks).toHaveLength(11)
    const close = marks.flatMap((a, index) =>
      marks.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * GRID.mark),
    )
    expect(close).toEqual([])
    expect(marks.filter(({ x, y }) => x < GRID.left || x > GRID.width || y + GRID.mark > height)).toEqual([])
  })

  test('is well formed, without styles or scripts, and says its sentences', () => {
    const grid = attemptGridModel(attempts('2026-03-02T07:10', '2026-03-01'), rules)
    const svg = attemptGridSvg(grid, { id: '"><script>' })
    const { unclosed, names, description, texts } = readSvg(svg)
    expect([unclosed, names.has('script'), names.has('style')]).toEqual([[], false, false])
    expect(description).toBe(attemptSentences(grid).join(' '))
    expect(texts).toEqual(expect.arrayContaining(['Sat +', '08:00', '—: hour not recorded']))
    expect(svg).not.toMatch(/ style=| on[a-z]+=|NaN|undefined|Infinity/)
  })
})
