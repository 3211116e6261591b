import { caseLine } from '../../../src/domain/cases/case-line'

describe('a case named in one line', () => {
  test.each([
    [
      { plaintiffs: ['Acme Supply Limited'], defendants: ['Robin Doe'] },
      { 'versus-in-line': 'v' },
      'Acme Supply Limited v Robin Doe',
    ],
    [
      { plaintiffs: ['Acme Corp.', 'Ann Roe'], defendants: ['Robin Doe'] },
      {},
      'Acme Corp., Ann Roe v. Robin Doe',
    ],
  ])('%j', (parties, words, line) => {
    expect(caseLine(parties, words)).toBe(line)
  })
})
