import { flagFlaws, flagsOfServer } from '../../../src/domain/cases/flag-flaws'
import type { Flag } from '../../../src/domain/rules/jurisdiction-types'

const flag = (more: Partial<Flag>): Flag => ({
  title: 'A flag',
  say: 'It is so.',
  of: 'serve',
  cite: [],
  ...more,
})
const known = {
  flags: {
    fr: flag({ 'one-of': 'Country' }),
    de: flag({ 'one-of': 'Country' }),
    left: flag({ 'one-of': 'Hand' }),
    sheriff: flag({ signer: ['sheriff', 'deputy'] }),
    plain: flag({}),
  },
}

test.each([
  [['fr', 'left', 'plain'], 'sheriff', []],
  [['fr', 'fr'], null, []],
  [
    ['fr', 'plain', 'de'],
    null,
    [
      {
        at: 2,
        because: '“de” and “fr” are two answers to one question (Country)',
        remedy: 'leave the one that is so',
      },
    ],
  ],
  [['sheriff'], null, []],
  [['sheriff'], 'deputy', []],
  [
    ['plain', 'sheriff'],
    'adult',
    [
      {
        at: 1,
        because: '“sheriff” is not so where the server is recorded as “adult”',
        remedy: 'leave the flag out, or correct the class of the server',
      },
    ],
  ],
])('of the flags %j with a server who is %s, this is wrong: %j', (flags, signer, flaws) => {
  expect(flagFlaws(flags, signer, known)).toEqual(flaws)
})

test('what the class of the server answers is so without being ticked', () => {
  expect(flagsOfServer('deputy', known)).toEqual(['sheriff'])
  expect(flagsOfServer('adult', known)).toEqual([])
  expect(flagsOfServer(null, known)).toEqual([])
})
