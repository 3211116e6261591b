import { drawMotion } from '../../src/actions/motion-papers'
import { motionSample, prepareSample, varied } from '../support/motions'
import { inspect } from './support/inspect'
import { textOf } from './support/text-of'

// What is not on the record is told by nobody: the papers leave it out, and the page says what is missing.
test.each(['us-il-special-order', 'us-il-alias-summons'])(
  'where nobody tried and nobody asked, the papers of %s say nothing of it',
  async (name) => {
    const issued = [{ type: 'summons-issued', at: '2026-03-03' }]
    const { prepared, task } = prepareSample(varied(motionSample(name), { serve: { events: issued } }))
    const parts = await drawMotion(task, prepared, true)
    const text = inspect(...parts.map(({ bytes }) => bytes))
      .map((read) => textOf(read))
      .join('\n')
    expect(text.length).toBeGreaterThan(1000)
    expect(text.match(/\bno (attempt|inquiry)\b[^.]*\brecorded|as is set out here/gi)).toBeNull()
  },
)

test('where no newspaper and no electronic channel is named yet, a draft of California bears a marked blank for each', async () => {
  const change = { answers: { channel: null, last: { electronic: null } } }
  const { prepared, task } = prepareSample(varied(motionSample('us-ca-publication'), change))
  const parts = await drawMotion(task, prepared, true)
  const text = inspect(...parts.map(({ bytes }) => bytes))
    .map((read) => textOf(read))
    .join('\n')
  const told = [
    /The newspaper named is [^.]*?actual notice/,
    /What is known of such channels: \S+ \S+ \S+/,
    /served on Robin Doe by publication in .*?actual notice/,
    /Newspaper: \S+ \S+ \S+ \S+ \S+ \S+ \S+/,
  ].map((words) => words.exec(text)?.[0])
  expect(told).toEqual([
    'The newspaper named is [name, city and county of the newspaper], most likely to give Robin Doe actual notice',
    'What is known of such channels: [electronic channels known]',
    'served on Robin Doe by publication in [name, city and county of the newspaper], a newspaper published in this state that is most likely to give Robin Doe actual notice',
    'Newspaper: [name, city and county of the newspaper].',
  ])
})

test('where only a newspaper outside the state is named, the order of California bears a blank for the one inside', async () => {
  const channel = { newspaper: null, 'newspaper-outside': { address: 'The Reno Sun, Reno, Nevada' } }
  const { prepared, task } = prepareSample(
    varied(motionSample('us-ca-publication'), { answers: { channel } }),
  )
  const parts = await drawMotion(task, prepared, true)
  const text = inspect(...parts.map(({ bytes }) => bytes))
    .map((read) => textOf(read))
    .join('\n')
  expect(/served on Robin Doe by publication in .*?four/.exec(text)?.[0]).toBe(
    'served on Robin Doe by publication in [name, city and county of a newspaper published in this state], once a week for four',
  )
})

test('in England the attempts of another are told from the record, not as what the server states', async () => {
  const sample = motionSample('uk-ew-alternative-service')
  const { task } = prepareSample(sample)
  const events = task.serve.events.map((event) =>
    event.type === 'attempted' ? { ...event, by: { name: 'Sam Second' } } : event,
  )
  const { prepared, task: other } = prepareSample(varied(sample, { serve: { events } }))
  const parts = await drawMotion(other, prepared, true)
  const text = inspect(...parts.map(({ bytes }) => bytes))
    .map((read) => textOf(read))
    .join('\n')
  expect(text).toContain(
    'as the record of this service shows: the chronology names who made each. Those of the server are set out in the witness statement of Pat Server. In order:',
  )
  expect(text).not.toContain('as set out in the witness statement of Pat Server')
})
