import { forgingTexts } from '../../../src/domain/cases/matter-text'

const pathsOf = (value: Parameters<typeof forgingTexts>[0]): string[] =>
  forgingTexts(value).map(({ path }) => path)

describe('texts that could forge a line of a sworn paper', () => {
  test.each([
    ['a line break', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['a tab', 'a\tb'],
    ['a null', 'a\u0000b'],
    ['an escape', 'a\u001B[2Kb'],
    ['a right-to-left override', 'a\u202Eb'],
    ['an isolate', 'a\u2066b'],
    ['an Arabic letter mark', 'a\u061Cb'],
    ['a line separator', 'a\u2028b'],
    ['a zero-width space', 'a\u200Bb'],
    ['a byte order mark', 'a\uFEFFb'],
    ['a soft hyphen', 'a\u00ADb'],
    ['half of a pair', 'a\uD800b'],
    ['a private character', 'a\uE000b'],
    ['a tag character', 'a\u{E0041}b'],
  ])('%s is refused', (_, text) => {
    expect(pathsOf({ serves: [{ recipient: { name: text } }] })).toEqual(['serves[0].recipient.name'])
  })

  test.each([
    'Łukasz Żółć',
    'Nguyễn Thị Ánh',
    '王小明',
    'محمد',
    'O’Brien',
    'می‌خواهم',
    'Zoë',
    'I\u00A0B',
    '👩',
  ])('%s passes as it is', (text) => {
    expect(pathsOf({ name: text })).toEqual([])
  })

  test('a key is looked at too', () => {
    expect(pathsOf({ case: { 'na\u202Eme': 'x' } })).toEqual(['case'])
  })
})
