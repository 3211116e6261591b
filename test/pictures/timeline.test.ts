import { readSvg } from './read-svg'
import { everyTimeline, timelineOf, type Told } from './sheets'
import { day } from '../support/build'
import { timelineSentences, timelineSvg } from '../../src/pictures/timeline'
import { wideTimeline, type Box, type PlacedFlag } from '../../src/pictures/timeline-layout'
import { narrowTimeline } from '../../src/pictures/timeline-narrow'
import type { TimelineModel } from '../../src/pictures/timeline-model'

const SERVE = {
  jurisdiction: 'us-ny',
  case: { commenced: '2026-01-05', court: 'supreme', flags: [] },
  recipient: { kind: 'natural-person' },
  method: 'deliver-and-mail',
  placeOfService: 'in-state',
}

const all = everyTimeline().map((told) => [told.name, told] as const)

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const))
}

function titles(flags: readonly PlacedFlag[]): string[] {
  return flags.map(({ flag }) => flag.title)
}

describe('the model of a timeline', () => {
  test('delivered Mon 2 Feb, not mailed, on Wed 18 Feb: the mailing is due soon and moved from Sunday', () => {
    const events = [{ type: 'delivered', at: '2026-02-02T19:40' }]
    expect(timelineOf({ ...SERVE, events }, day('2026-02-18'))).toEqual({
      asOf: day('2026-02-18'),
      asOfLabel: 'Today',
      events: [
        { kind: 'filing', title: 'Commenced', day: day('2026-01-05'), minute: null, struck: false },
        { kind: 'delivery', title: 'Delivered', day: day('2026-02-02'), minute: 1180, struck: false },
      ],
      limits: [
        {
          id: 'serve-by',
          label: 'Serve by',
          title: 'Last day to serve',
          day: day('2026-05-05'),
          minute: null,
          moved: null,
          state: 'open',
        },
        {
          id: 'mail-by',
          label: 'Mail by',
          title: 'Mail within 20 days of delivery',
          day: day('2026-02-23'),
          minute: null,
          moved: { from: day('2026-02-22'), because: 'Sunday' },
          state: 'soon',
        },
      ],
      effects: [],
      unknown: [
        {
          label: 'file proof by',
          title: 'File proof within 20 days of the later act',
          waitsFor: ['mailed'],
        },
        {
          label: 'service complete',
          title: 'Service is complete',
          waitsFor: ['proof filed', 'mailed'],
        },
        {
          label: 'respond by',
          title: 'Last day to answer or appear',
          waitsFor: ['proof filed', 'mailed'],
        },
        {
          label: 'default from',
          title: 'First day on which the defendant is in default',
          waitsFor: ['proof filed', 'mailed'],
        },
        {
          label: 'default by',
          title: 'Last day to take proceedings for a default judgment',
          waitsFor: ['proof filed', 'mailed'],
        },
        {
          label: 'additional mailing by',
          title: 'Last day for the additional mailing before the planned judgment',
          waitsFor: ['judgment planned'],
        },
      ],
      never: [],
    })
  })

  const states = (asOf: string, events: readonly object[]): Record<string, string> => {
    const { limits } = timelineOf({ ...SERVE, events }, day(asOf))
    return Object.fromEntries(limits.map(({ id, state }) => [id, state]))
  }
  const delivered = { type: 'delivered', at: '2026-02-02' }

  test.each([
    ['open with eight days left (Sun 15 Feb)', '2026-02-15', 'open'],
    ['soon with seven days left (Mon 16 Feb)', '2026-02-16', 'soon'],
    ['soon on its own day (Mon 23 Feb)', '2026-02-23', 'soon'],
    ['overdue the day after (Tue 24 Feb)', '2026-02-24', 'overdue'],
  ])('a limit is %s', (_, asOf, state) => {
    expect(states(asOf, [delivered])).toEqual({ 'serve-by': 'open', 'mail-by': state })
  })

  test('a limit that was kept is done, one that was not is too late', () => {
    const onTime = [delivered, { type: 'mailed', at: '2026-02-23' }]
    const late = [delivered, { type: 'mailed', at: '2026-02-24' }]
    expect(states('2026-03-02', onTime)).toEqual({
      'serve-by': 'done',
      'mail-by': 'done',
      'file-proof-by': 'open',
    })
    expect(states('2026-03-02', late)).toMatchObject({ 'mail-by': 'too-late' })
  })

  test('the last day to answer is the other side’s day and simply comes', () => {
    const events = [
      delivered,
      { type: 'mailed', at: '2026-02-05' },
      { type: 'proof-filed', at: '2026-02-12' },
    ]
    const { effects } = timelineOf({ ...SERVE, events }, day('2026-03-01'))
    expect(effects.map(({ label, day: on, reached }) => [label, on, reached])).toEqual([
      ['Service complete', day('2026-02-22'), true],
      ['Respond by', day('2026-03-24'), false],
    ])
  })

  test('what will not come says why: delivered on Sunday 15 March', () => {
    const events = [{ type: 'delivered', at: '2026-03-15' }]
    const { never } = timelineOf({ ...SERVE, events }, day('2026-03-16'))
    expect(never.map(({ label }) => label)).toContain('service complete')
    expect(never.map(({ because }) => because).filter((because) => because === '')).toEqual([])
  })
})

describe('the sentences of a timeline', () => {
  test('go through the days in order and name the struck entry', () => {
    const events = [
      { type: 'attempted', at: '2026-01-20T07:10' },
      { type: 'delivered', at: '2026-02-02T19:40' },
      { type: 'mailed', at: '2026-02-05' },
    ]
    expect(timelineSentences(timelineOf({ ...SERVE, events }, day('2026-02-18'), [0])).slice(0, 7)).toEqual([
      'Mon 5 Jan 2026: Commenced.',
      'Tue 20 Jan 2026, 07:10: Attempted (struck).',
      'Mon 2 Feb 2026, 19:40: Delivered.',
      'Thu 5 Feb 2026: Mailed.',
      'Wed 18 Feb 2026: today.',
      'Mon 23 Feb 2026: Mail within 20 days of delivery; done. Moved from Sun 22 Feb 2026, which is closed (Sunday).',
      'Wed 25 Feb 2026: File proof within 20 days of the later act; soon, in 7 days.',
    ])
  })
})

describe('a horizontal timeline', () => {
  test.each(all)('%s has no overlapping labels, inside the picture, at 800 and 560 px', (_, told: Told) => {
    for (const width of [800, 560]) {
      const layout = wideTimeline(told.model, width)
      const boxes = [...layout.above, ...layout.below].map(({ box }) => box)
      expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([])
      expect(boxes.filter(({ x, width: wide }) => x < 0 || x + wide > width + 0.01)).toEqual([])
      expect(boxes.filter(({ y, height }) => y < 0 || y + height > layout.height)).toEqual([])
    }
  })

  test.each(all)('%s has no stem through the words of another label', (_, { model }: Told) => {
    const { band, above, below } = wideTimeline(model, 800)
    for (const [flags, edge] of [
      [above, band.y],
      [below, band.y + band.height],
    ] as const) {
      const crossing = flags.flatMap(({ x, y, flag }) => {
        const [top, bottom] = [Math.min(y, edge), Math.max(y, edge)]
        const crossed = flags.filter(({ box }) => {
          return box.x < x && x < box.x + box.width && box.y < bottom && top < box.y + box.height
        })
        return titles(crossed).map((title) => `${flag.title} through ${title}`)
      })
      expect(crossing).toEqual([])
    }
  })

  test.each(all)('%s keeps the days in their order', (_, { model }: Told) => {
    const { above, below } = wideTimeline(model, 800)
    const byDay = [...above, ...below].sort((a, b) => a.flag.day - b.flag.day)
    const wrong = byDay.filter(({ x, flag }, index) => {
      const before = byDay[index - 1]
      return before !== undefined && (before.flag.day === flag.day ? before.x !== x : before.x >= x)
    })
    expect(titles(wrong)).toEqual([])
  })

  test('three attempts in a row share a label and keep three points', () => {
    const at = ['2026-01-20T07:10', '2026-01-24T11:00', '2026-01-29T20:40']
    const events = at.map((moment) => ({ type: 'attempted', at: moment }))
    const { above } = wideTimeline(timelineOf({ ...SERVE, events }, day('2026-02-02')), 800)
    expect(above.map(({ flag }) => [flag.title, flag.note, flag.days.length])).toEqual([
      ['Commenced', 'Mon 5 Jan', 1],
      ['Attempted 3 times', 'Tue 20 Jan to Thu 29 Jan', 3],
      ['Today', 'Mon 2 Feb', 1],
    ])
  })

  test('the longest empty stretch is cut, and its days are counted on it', () => {
    const events = [{ type: 'delivered', at: '2026-02-02' }]
    const { scale } = wideTimeline(timelineOf({ ...SERVE, events }, day('2026-02-18')), 800)
    const cut = scale.stretches.filter(({ broken }) => broken)
    expect(cut.map(({ from, to }) => [from, to])).toEqual([[day('2026-02-23'), day('2026-05-05')]])
  })
})

describe('a vertical timeline', () => {
  test.each(all)('%s has no overlapping labels and fits 343 px', (_, { model }: Told) => {
    const layout = narrowTimeline(model, 306)
    const boxes = layout.rows.map(({ box }) => box)
    expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([])
    expect(boxes.filter(({ x, width }) => x + width > 306)).toEqual([])
    expect(boxes.filter(({ y, height }) => y < 0 || y + height > layout.height)).toEqual([])
  })
})

describe('a timeline as SVG', () => {
  test.each(all)('%s is well formed, without styles or scripts', (_, { model }: Told) => {
    for (const narrow of [false, true]) {
      const svg = timelineSvg(model, { narrow })
      const read = readSvg(svg)
      expect(read.unclosed).toEqual([])
      expect(read.description).toBe(timelineSentences(model).join(' '))
      expect(svg).not.toMatch(/<style|<script| style=| on[a-z]+=|NaN|undefined|Infinity/)
    }
  })

  test('hostile words stay words', () => {
    const hostile = '"><script>alert(1)</script><text x="'
    const model = timelineOf({ ...SERVE, events: [] }, day('2026-02-18'))
    const event = {
      kind: 'other',
      title: hostile,
      day: day('2026-02-02'),
      minute: null,
      struck: true,
    } as const
    const made: TimelineModel = { ...model, events: [event] }
    for (const narrow of [false, true]) {
      const { names, description, texts, unclosed } = readSvg(timelineSvg(made, { narrow, id: '"><b id="' }))
      expect([names.has('script'), names.has('b'), unclosed]).toEqual([false, false, []])
      expect(description).toContain(hostile)
      expect(texts.some((text) => text.startsWith('"><script>alert(1)'))).toBe(true)
    }
  })

  test('endless words are cut in the picture and whole in the description', () => {
    const title = 'endless '.repeat(100).trim()
    const model = timelineOf({ ...SERVE, events: [] }, day('2026-02-18'))
    const event = { kind: 'other', title, day: day('2026-02-02'), minute: null, struck: false } as const
    const { texts, description } = readSvg(timelineSvg({ ...model, events: [event] }))
    expect(texts).not.toContain(title)
    expect(texts.filter((text) => text.endsWith('…'))).toHaveLength(1)
    expect(description).toContain(title)
  })
})
