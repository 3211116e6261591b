import { numerals } from '../../../src/domain/proof/numerals'

test.each([
  [1, '1', 'one', 'first'],
  [3, '3', 'three', 'third'],
  [10, '10', 'ten', 'tenth'],
  [12, '12', 'twelve', 'twelfth'],
  [15, '15', 'fifteen', 'fifteenth'],
  [18, '18', 'eighteen', 'eighteenth'],
  [20, '20', 'twenty', 'twentieth'],
  [28, '28', 'twenty-eight', 'twenty-eighth'],
  [41, '41', 'forty-one', 'forty-first'],
  [60, '60', 'sixty', 'sixtieth'],
  [90, '90', 'ninety', 'ninetieth'],
  [99, '99', 'ninety-nine', 'ninety-ninth'],
  [120, '120', '120', '120th'],
])('a paper writes %i as %s, %s and %s', (number, digits, words, ordinal) => {
  expect(numerals(number)).toEqual({
    digits,
    words,
    capital: words.replace(/^./, (letter) => letter.toUpperCase()),
    ordinal,
  })
})
