import { AMERICAN } from '../../../src/domain/proof/writing'
import { holds } from '../../../src/domain/proof/condition'
import { wholePaper } from '../../../src/domain/proof/scope'
import type { ProofWhen } from '../../../src/domain/rules/proof-types'

const setting = {
  form: 'declaration',
  signer: 'process-server',
  court: 'superior',
  flags: [],
  placeOfService: 'in-state',
  recipientKind: 'natural-person',
  age: null,
  method: 'substituted-abode',
  writing: AMERICAN,
}

const view = {
  left: { at: '2027-01-01T18:05', place: { address: '31 Elm Street, Fresno, CA 93701' } },
  mailed: [
    { at: '2027-01-02', to: { address: '31 ELM Street,  Fresno, CA 93701.' } },
    { at: '2027-01-05', to: {} },
  ],
  attempted: [{ at: '2026-12-30T08:10' }, { at: '2026-12-31T19:40' }],
  elsewhere: { address: '9 Oak Street, Fresno, CA 93701' },
}

const rows: readonly (readonly [string, ProofWhen, boolean])[] = [
  ['from the day itself', { 'event-day': { event: ['left'], from: '2027-01-01' } }, true],
  ['from the day after', { 'event-day': { event: ['left'], from: '2027-01-02' } }, false],
  ['before the day itself', { 'event-day': { event: ['left'], before: '2027-01-01' } }, false],
  ['before the day after', { 'event-day': { event: ['left'], before: '2027-01-02' } }, true],
  ['some entry of a list', { 'event-day': { event: ['attempted[]'], from: '2026-12-31' } }, true],
  ['no entry of a list', { 'event-day': { event: ['attempted[]'], from: '2027-01-01' } }, false],
  ['one of two events', { 'event-day': { event: ['attempted[]', 'left'], from: '2027-01-01' } }, true],
  ['both ends', { 'event-day': { event: ['left'], from: '2026-12-01', before: '2027-01-01' } }, false],
  ['an event that is not recorded', { 'event-day': { event: ['affixed'], from: '1970-01-01' } }, false],
  ['the weekday itself', { 'on-weekday': { event: ['left'], days: ['thursday', 'friday'] } }, true],
  ['another weekday', { 'on-weekday': { event: ['left'], days: ['saturday', 'sunday'] } }, false],
  ['a weekday of no event', { 'on-weekday': { event: ['affixed'], days: ['friday'] } }, false],
  ['the same text, otherwise typed', { differ: ['mailed[].to.address', 'left.place.address'] }, false],
  ['another text', { differ: ['elsewhere.address', 'left.place.address'] }, true],
  ['nothing to compare with', { differ: ['elsewhere.address', 'affixed.place.address'] }, false],
  ['nothing to compare', { differ: ['affixed.place.address', 'left.place.address'] }, false],
]

test.each(rows)('%s', (_name, when, expected) => {
  expect(holds(when, wholePaper(view, setting))).toBe(expected)
})
