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
