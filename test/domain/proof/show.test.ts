import { show } from '../../../src/domain/proof/show'
import type { ProofField } from '../../../src/domain/rules/proof-types'

const field: ProofField = {
  path: 'papers',
  need: 'statute',
  show: 'itemized',
  words: { Summons: 'a. summons', Complaint: 'b. complaint', Petition: 'b. complaint' },
  rest: 'f. other:',
  say: 'documents served',
}

describe('an itemized list', () => {
  test.each([
    ['in the order of the words', ['Complaint', 'summons'], ['a. summons', 'b. complaint']],
    [
      'others last, in one line',
      ['Order', 'Summons', 'Notice'],
      ['a. summons', 'f. other: Order; and Notice'],
    ],
    ['two words of one line', ['Complaint', 'Petition'], ['b. complaint']],
    ['none', [], []],
  ])('%s', (_name, papers, lines) => {
    expect(show(field, papers, null)).toEqual(lines)
  })

  test('is one blank where it is lacking', () => {
    expect(show(field, undefined, { blank: 'documents served' })).toEqual([{ blank: 'documents served' }])
  })
})

test('a day of birth stands without its weekday', () => {
  const born: ProofField = { ...field, show: 'birthday' }
  expect([show(born, '1980-03-03', null), show(born, undefined, null)]).toEqual(['March 3, 1980', ''])
})

test('yes and no have words like other answers', () => {
  const informed: ProofField = { ...field, show: 'choice', words: { true: 'told' } }
  expect([show(informed, true, null), show(informed, false, null), show(informed, undefined, null)]).toEqual([
    { text: 'told', word: 'true' },
    { text: 'false', word: 'false' },
    { text: '', word: '' },
  ])
})
