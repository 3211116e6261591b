import { oathWords } from '../../../src/domain/proof/oath'
import { asSentence, joined, show } from '../../../src/domain/proof/show'
import type { ProofField } from '../../../src/domain/rules/proof-types'

const field = (more: Partial<ProofField>): ProofField => ({
  path: 'x',
  need: 'statute',
  say: 'thing',
  ...more,
})

describe('a fact in the words of a sworn paper', () => {
  test('a day has its weekday: 2 February 2026 was a Monday', () => {
    expect(show(field({ show: 'date' }), '2026-02-02', null)).toBe('Monday, February 2, 2026')
  })

  test.each([
    ['2026-02-02T00:00', '12:00 a.m.'],
    ['2026-02-02T12:00', '12:00 p.m.'],
    ['2026-02-02T19:40', '7:40 p.m.'],
  ])('the hour of %s is %s', (at, time) => {
    expect(show(field({ show: 'moment' }), at, null)).toEqual({ date: 'Monday, February 2, 2026', time })
  })

  test('an hour that was not recorded is not invented', () => {
    expect(show(field({ show: 'moment' }), '2026-02-02', null)).toEqual({
      date: 'Monday, February 2, 2026',
      time: '',
    })
  })

  test('a draft marks the lacking hour alone', () => {
    const shown = show(field({ show: 'moment', time: 'needed' }), '2026-02-02', { blank: 'day and hour' })
    expect(shown).toEqual({ date: 'Monday, February 2, 2026', time: { blank: 'time of day' } })
  })

  test('a word that the rules do not list stands as it was recorded', () => {
    const mailClass = field({ show: 'choice', words: { 'first-class': 'first class mail' } })
    expect(show(mailClass, 'first-class', null)).toEqual({ text: 'first class mail', word: 'first-class' })
    expect(show(mailClass, 'courier', null)).toEqual({ text: 'courier', word: 'courier' })
  })

  test('names keep every letter and mark', () => {
    for (const name of ['Łukasz Żółć', 'Nguyễn Thị Ánh', '王小明', 'محمد', 'O’Brien']) {
      expect(show(field({}), name, null)).toBe(name)
    }
  })

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a; and b'],
    [['a', 'b', 'c'], 'a; b; and c'],
  ])('%j is listed as “%s”', (items, text) => {
    expect(joined(items)).toBe(text)
  })

  test('a few acts in a row need no semicolons', () => {
    const action = field({ show: 'series', words: { rang: 'rang the bell' } })
    expect(show(action, ['rang', 'knocked', 'called out'], null)).toBe(
      'rang the bell, knocked and called out',
    )
  })

  test.each([
    ['He is out', 'He is out.'],
    ['He is out.', 'He is out.'],
    ['“He is out.”', '“He is out.”'],
    ['Is he out?', 'Is he out?'],
  ])('%s ends with one mark', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence)
  })
})

describe('the prescribed words, filled with the day of signing', () => {
  test.each([
    ['2026-02-01', '1st'],
    ['2026-02-02', '2nd'],
    ['2026-02-03', '3rd'],
    ['2026-02-11', '11th'],
    ['2026-02-12', '12th'],
    ['2026-02-13', '13th'],
    ['2026-02-21', '21st'],
    ['2026-03-30', '30th'],
  ])('%s is the %s day', (on, day) => {
    expect(oathWords('I affirm this {day} day of {month}', on)[1]).toBe(day)
  })

  test('a date that is no “day of” has no ordinal', () => {
    expect(oathWords('Dated {month} {day}, {year}', '2026-02-11')).toEqual([
      'Dated ',
      'February',
      ' ',
      '11',
      ', ',
      '2026',
    ])
  })

  test('a blank that names a fact holds that fact, a day of birth without its weekday, or is marked', () => {
    const facts: Record<string, string> = { 'signer.name': 'Pat Server', 'signer.dateOfBirth': '1980-03-03' }
    const words = 'I am {signer.name}, born {signer.dateOfBirth}, of {signer.address} in {month}'
    expect(oathWords(words, '2026-02-11', (path) => facts[path] ?? '')).toEqual([
      'I am ',
      'Pat Server',
      ', born ',
      'March 3, 1980',
      ', of ',
      { blank: 'address' },
      ' in ',
      'February',
    ])
  })

  test('a draft without a day has blanks', () => {
    expect(oathWords('this {day} day of {month}, {year}.', null)).toEqual([
      'this ',
      { blank: 'day' },
      ' day of ',
      { blank: 'month' },
      ', ',
      { blank: 'year' },
      '.',
    ])
  })
})
