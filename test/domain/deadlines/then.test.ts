import { build, on } from '../../support/build'
import { outcome, sheet, stepsOf } from '../../support/outcome'

describe('then: an hour of the day on which the period ends', () => {
  const portal = {
    deadlines: [
      build.limit(
        'it',
        { start: { event: 'delivered' }, add: { days: 14 }, then: { at: '16:00' }, counting: 'act' },
        { limits: [] },
      ),
    ],
  }
  test.each([
    ['an open day', '2026-04-06', '2026-04-20T16:00'],
    ['a Saturday, which moves and keeps the hour', '2026-04-04', '2026-04-20T16:00'],
  ])('%s', (_, start, expected) => {
    expect(outcome(portal, { events: [on('delivered', start)] }).days).toEqual({ it: expected })
  })
})

describe('then: the next such weekday at an hour', () => {
  const answer = {
    deadlines: [
      build.limit(
        'it',
        {
          start: { event: 'delivered' },
          add: { days: 20 },
          then: { next: 'monday', at: '10:00' },
          counting: 'act',
        },
        { limits: [] },
      ),
    ],
  }
  test.each([
    ['twenty days end on a Sunday: the day after', '2026-04-06', '2026-04-27T10:00'],
    ['they end on a Monday: the Monday after it', '2026-04-07', '2026-05-04T10:00'],
    ['they end on a Tuesday', '2026-04-08', '2026-05-04T10:00'],
    ['the Monday is a holiday: by the end of the next open day', '2026-02-14', '2026-03-10'],
  ])('%s', (_, start, expected) => {
    expect(outcome(answer, { events: [on('delivered', start)] }).days).toEqual({ it: expected })
  })

  const over = build.effect('over', { start: { deadline: 'it', as: 'past' }, counting: 'effect' })
  const judged = { deadlines: [...answer.deadlines, over] }
  test.each([
    ['over on that Monday, after the hour', '2026-04-06', '2026-04-27', 'it'],
    ['over on the day after, where the hour fell away', '2026-02-14', '2026-03-11', 'day-after-it'],
  ])('%s', (_, start, expected, from) => {
    const worked = sheet(judged, { events: [on('delivered', start)] })
    expect(stepsOf(worked, 'over')).toEqual([{ step: 'start', from, day: expected }])
  })

  test('the working tells it', () => {
    expect(stepsOf(sheet(answer, { events: [on('delivered', '2026-02-14')] }), 'it')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-02-14' },
      { step: 'add', amount: 20, unit: 'days', to: '2026-03-06', counting: 'act', cite: [] },
      { step: 'then', next: 'Monday', to: '2026-03-09T10:00' },
      { step: 'move', from: '2026-03-09', to: '2026-03-10', because: 'Founding Day' },
    ])
  })
})
