import { argumentOf, gapsOf, type Drafts } from '../../../src/domain/motions/gaps'
import type { Json } from '../../../src/domain/cases/matter'
import { motionSample, prepareSample } from '../../support/motions'
import { viewOf } from '../../../src/domain/proof/view'
import { settingOf } from '../../../src/domain/proof/prepare'
import { wholePaper } from '../../../src/domain/proof/scope'

const WORDS: Drafts = { cannot: ['Three tries at the door.', 'Nobody came.'] }
const NONE: Drafts = { cannot: [] }

const answered = (accepted: Json) => ({ argument: { cannot: { accepted } } })

describe('an argument as it stands', () => {
  it.each<readonly [string, Json, Drafts | null, string]>([
    ['the draft as it was read', 'Three tries at the door.\n\nNobody came.', WORDS, 'accepted'],
    ['an older draft', 'Two tries at the door.', WORDS, 'open'],
    ['nothing, of a draft without words', '', NONE, 'open'],
    ['the draft as it stands, which has no words', true, NONE, 'open'],
    ['the draft whatever it says', true, null, 'accepted'],
  ])('accepted is %s', (_what, accepted, drafts, state) => {
    expect(argumentOf(answered(accepted), 'cannot', drafts).state).toBe(state)
  })

  it('of which the record says nothing holds the filing copy back until counsel writes words', () => {
    const { motion, task } = prepareSample(motionSample('us-pa-special-order'))
    const scope = wholePaper(viewOf(task.matter, task.serve, [], new Map()), settingOf(task, '', ''))
    const open = (application: Record<string, Json>) =>
      gapsOf(motion, scope, { application, drafts: NONE, overlong: [] }, [])
        .filter(({ id }) => id === 'argument-cannot')
        .map(({ level, say, where, asks }) => [level, say, where, asks])
    const say = motion.arguments.find(({ id }) => id === 'cannot')?.say ?? ''
    expect(open(answered(''))).toEqual([
      [
        'block',
        `The record gives the argument “${say}” no words.`,
        'Write your own below.',
        ['argument.cannot.text'],
      ],
    ])
    expect(open({ argument: { cannot: { text: 'He was sought in vain.' } } })).toEqual([])
  })
})
