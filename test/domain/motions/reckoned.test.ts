import type { JsonObject } from '../../../src/domain/cases/matter'
import { exhibitsOf, factorsOf, spansOf, stepsOf } from '../../../src/domain/motions/reckoned'
import { motionsIn } from '../../../src/domain/motions/whole-motion'
import { wholePaper, type Scope } from '../../../src/domain/proof/scope'
import { AMERICAN } from '../../../src/domain/proof/writing'
import type { Motion, MotionsFile } from '../../../src/domain/rules/motion-types'
import { day } from '../../support/build'

const CITE = ['X 1']
const MOTION: Motion = {
  id: 'more-time',
  title: 'More time',
  say: 'More time to serve.',
  cite: CITE,
  window: { deadline: 'serve-by', near: 60 },
  papers: ['order'],
  asks: [],
  arguments: [],
  gaps: [{ id: 'own', when: {}, level: 'warn', say: 'Its own.', cite: CITE }],
  spans: [{ id: 'waited', from: 'case.commenced', to: 'record.first' }],
  steps: [
    { id: 'acts', say: 'Acts', days: 'application.act' },
    { id: 'proof', say: 'Proof', days: 'application.proof', after: 'acts' },
  ],
  factors: [
    {
      id: 'diligence',
      say: 'Diligence',
      present: { recorded: ['record.first'] },
      against: { earlier: ['record.window', 'record.first'] },
      cite: CITE,
    },
  ],
}
const FILE: MotionsFile = {
  jurisdiction: 'zz-land',
  bands: [{ say: 'any hour' }],
  flagged: ['evad'],
  channels: [],
  exhibits: [
    { letter: 'A', say: 'The papers' },
    { letter: 'C', say: 'Attempts', when: { recorded: ['record.first'] } },
    { letter: 'K', say: 'Merit' },
  ],
  gaps: [
    { id: 'all', when: {}, level: 'warn', say: 'For all.', cite: CITE },
    { id: 'other', when: {}, level: 'warn', say: 'For another.', cite: CITE, for: ['other-way'] },
  ],
  motions: [MOTION],
}
const TODAY = day('2026-02-27')

function scopeOf(view: JsonObject): Scope {
  return wholePaper(view, {
    form: '',
    signer: '',
    court: '',
    flags: [],
    placeOfService: '',
    recipientKind: '',
    age: null,
    writing: AMERICAN,
    method: '',
  })
}

describe('what follows from record and answers together', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['eight days', { commenced: '2026-02-02', first: '2026-02-10T07:20' }, { waited: 8 }],
    ['the same day', { commenced: '2026-02-02', first: '2026-02-02' }, { waited: 0 }],
    ['nothing when the second is earlier', { commenced: '2026-02-02', first: '2026-02-01' }, {}],
    ['nothing when one is unknown', { commenced: '2026-02-02' }, {}],
  ])('days between two facts: %s', (_say, { commenced = null, first = null }, expected) => {
    expect(spansOf(MOTION, scopeOf({ case: { commenced }, record: { first } }))).toEqual(expected)
  })

  test('the days of an order that is entered today, up to the first that is not settled', () => {
    // Friday 27 February 2026 and ten days is Monday 9 March; twenty more is Sunday 29 March.
    const acts = { id: 'acts', say: 'Acts', on: '2026-03-09', day: 'Monday, March 9, 2026' }
    const proof = { id: 'proof', say: 'Proof', on: '2026-03-29', day: 'Sunday, March 29, 2026' }
    const steps = (application: JsonObject) => stepsOf(MOTION, scopeOf({ application }), TODAY)
    expect(steps({ act: 10, proof: 20 })).toEqual([acts, proof])
    expect(steps({ act: 10 })).toEqual([acts])
    expect(steps({ proof: 20 })).toEqual([])
  })

  test('a step of a fixed number of days, where the facts call for it', () => {
    // Friday 27 February 2026 and thirty days is Sunday 29 March.
    const steps = [{ id: 'first', say: 'First', days: 30, when: { recorded: ['record.first'] } }]
    const asked = (record: JsonObject) =>
      stepsOf({ ...MOTION, steps }, scopeOf({ record }), TODAY).map(({ on }) => on)
    expect(asked({ first: '2026-02-10' })).toEqual(['2026-03-29'])
    expect(asked({})).toEqual([])
  })

  test.each<[string, JsonObject]>([
    ['present', { first: '2026-02-10', window: '2026-06-02' }],
    ['against', { first: '2026-06-03', window: '2026-06-02' }],
    ['unknown', { window: '2026-06-02' }],
  ])('a factor is %s', (state, record) => {
    expect(factorsOf(MOTION, scopeOf({ record }))).toEqual([
      { id: 'diligence', say: 'Diligence', cite: CITE, state },
    ])
  })

  test('an exhibit keeps its letter when another is not there', () => {
    const letters = (record: JsonObject) => exhibitsOf(FILE, scopeOf({ record })).map(({ letter }) => letter)
    expect(letters({})).toEqual(['A', 'K'])
    expect(letters({ first: '2026-02-10' })).toEqual(['A', 'C', 'K'])
  })

  test('an application has its own gaps first, then those shared with all or with it', () => {
    expect(motionsIn(FILE).map(({ gaps }) => gaps.map(({ id }) => id))).toEqual([['own', 'all']])
  })
})
