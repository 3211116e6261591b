import { alsoChanged, readGood, sampleMatter } from '../support/matters'
import { draftSaid } from './support/waived'

/** A yes or no that is not recorded, and what a draft says around it. */
const lacking = [
  [
    'us-federal-abode',
    'serves[0].events[2].to.resides',
    /\[that the person resides there\]/,
    /That person resides there/,
  ],
  [
    'us-federal-personal-delivery',
    'serves[0].server.over18',
    /\[[^\]]*18[^\]]*\]/,
    /I am at least 18 years old/,
  ],
  ['us-il-personal-delivery', 'serves[0].server.notParty', /\[[^\]]*party[^\]]*\]/, /I am not a party/],
  [
    'us-pa-residence-adult-family',
    'serves[0].events[0].to.adult',
    /Sam Doe, \[that the person is an adult\]/,
    /, an adult,/,
  ],
  [
    'us-fl-spouse',
    'serves[0].spouse.sameDwelling',
    /\[[^\]]*dwelling[^\]]*\]\. As to/,
    /The spouses live together/,
  ],
] as const

test.each(lacking)(
  'a draft of %s without %s bears a marked blank and says nothing of it',
  (name, path, blank, said) => {
    const whole = draftSaid(sampleMatter(name)).join('\n')
    const lacks = draftSaid(readGood(alsoChanged(sampleMatter(name), path, undefined))).join('\n')
    expect([said.test(whole), said.test(lacks), blank.test(lacks)]).toEqual([true, false, true])
  },
)
