import { checkAddFile } from '../../../src/actions/add-file.input'
import { checkAddServe } from '../../../src/actions/add-serve.input'
import { checkLogAttempt } from '../../../src/actions/log-attempt.input'
import { checkOpenCase } from '../../../src/actions/open-case.input'
import { checkPassword } from '../../../src/actions/passwords'
import { checkSetUpFirm } from '../../../src/actions/set-up-firm.input'
import { checkSignIn } from '../../../src/actions/sign-in.input'
import { checkedInput } from '../../../src/stores/input-check'

const ATTEMPT = {
  id: '01KB0000000000000000000001',
  serveId: '01KB0000000000000000000002',
  event: {
    type: 'attempted',
    at: '2026-02-01T07:10',
    place: { kind: 'dwelling-place', address: '12 Elm Street' },
    outcome: 'no-answer',
    gps: { lat: 40.69, lng: -73.98, accuracy: 12 },
  },
  device: { at: '2026-02-01T07:10:31-05:00', fixes: [{ lat: 40.69, lng: -73.98, accuracy: 12 }] },
}

describe('what a door is given', () => {
  it('passes as it is when nothing is wrong with it', () => {
    expect(checkLogAttempt(ATTEMPT)).toEqual({ input: ATTEMPT })
    const serve = { recipient: { name: '李小龍', kind: 'natural-person' }, method: 'deliver-and-mail' }
    const addServe = { id: ATTEMPT.id, caseId: ATTEMPT.serveId, serve }
    expect(checkAddServe(addServe)).toEqual({ input: addServe })
  })

  it('is answered with every mistake at once, each with its place and what to do', () => {
    const event = {
      type: 'delivered',
      at: '2026-02-01',
      place: { adress: '12 Elm Street' },
      outcome: 'no-answer',
    }
    const checked = checkLogAttempt({ ...ATTEMPT, event })
    expect(checked).toEqual({
      problems: [
        {
          path: 'event.place.adress',
          because: 'unknown key "adress" in place',
          remedy:
            'did you mean "address"? allowed: kind, address, description, county, state, unit, basis, officeHours, access',
        },
        { path: 'event.type', because: 'type is "delivered"', remedy: 'allowed: "attempted"' },
        {
          path: 'event.at',
          because: 'at is "2026-02-01"',
          remedy: 'allowed: the day and the hour, such as 2026-02-01T07:10',
        },
      ],
    })
  })

  it.each([
    [{ id: 'x', case: { county: 'Kings' } }, 'case: case has no "jurisdiction"; it must have one.'],
    [
      { id: 'x', case: { jurisdiction: 'us-ny', commenced: '2026-02-30' } },
      'case.commenced: 2026-02-30 is no day or hour of the calendar; write one that exists.',
    ],
    [
      { id: 'x', case: { jurisdiction: 'us-ny', defendants: ['John Doe\nJane Roe'] } },
      'case.defendants[0]: holds a line break (U+000A), with which a line of a sworn paper could be forged; write the text on one line and without that character.',
    ],
    [
      { id: 'x', case: { jurisdiction: 'us-ny', __proto__x: 1 } },
      'case.__proto__x: unknown key "__proto__x" in case',
    ],
    ['{}', 'the file is'],
  ])('is refused in one sentence where a door has room for one: %p', (raw, message) => {
    expect(() => checkedInput(checkOpenCase, raw)).toThrow(message)
  })

  it('names a file in at most 255 characters', () => {
    const words = { id: ATTEMPT.id, caseId: ATTEMPT.serveId, kind: 'paper', mime: 'application/pdf' }
    expect(checkAddFile({ ...words, name: 'ñ'.repeat(255) })).toHaveProperty('input')
    expect(checkAddFile({ ...words, name: 'ñ'.repeat(256) })).toMatchObject({
      problems: [{ path: 'name', remedy: 'allowed: a file name of at most 255 characters' }],
    })
  })

  it('may hold any text as a password, and nothing but a text', () => {
    const password = 'two lines\nand \u200b nothing between'
    expect(checkSignIn({ email: 'ana@example.com', password })).toEqual({
      input: { email: 'ana@example.com', password },
    })
    expect(checkSignIn({ email: 'ana@example.com', password: { $ne: '' } })).toHaveProperty('problems')
    const admin = { name: 'Ada\nMarsh', email: 'ada', password }
    expect(checkSetUpFirm({ firm: { name: 'M' }, admin })).toHaveProperty('problems')
  })
})

const OF_COMMON =
  'password: is made of common words, runs of keys or names that others know here; add words of your own.'

describe('a password', () => {
  it.each([
    ['four words in a row', 'maple river stone lamp'],
    ['fifteen characters with blanks and emoji', ' ab 😀😀 cd 🐎 ef g'],
    ['a sentence in another script', '我們明天早上在法院門口見面好嗎朋友'],
    ['256 characters', 'mR9 kept'.repeat(32)],
    ['a common word among words of one’s own', 'my password for the harbor stairs'],
  ])('may be %s', (_, password) => {
    expect(() => {
      checkPassword(password, 'ana@example.com', ['Marsh & Webb LLP', 'Ana Lucía Torres'])
    }).not.toThrow()
  })

  it.each([
    [
      '14 characters',
      'maple river st',
      'password: has 14 characters; take 15 or more, such as four words in a row.',
    ],
    ['257 characters', 'mR9 kept'.repeat(32) + 'i', 'password: has 257 characters; take at most 256.'],
    ['a few repeated', 'abcabcabcabcabcabc', 'password: repeats a few characters; take other words.'],
    ['the address', 'Ana@Example.com 2026', 'password: holds your address; take other words.'],
    ['common words', 'Password Welcome 2026', OF_COMMON],
    ['common words with signs for letters', 'P@ssw0rd!P@ssw0rd!', OF_COMMON],
    ['a row of keys', 'qwertyuiopasdfghjkl', OF_COMMON],
    ['columns of keys', '1qaz2wsx3edc4rfv', OF_COMMON],
    ['the alphabet, or digits', 'abcdefgh87654321', OF_COMMON],
    ['the name of the firm', 'Marsh & Webb LLP 2026', OF_COMMON],
    ['one’s own name', 'analuciatorres1234', OF_COMMON],
  ])('is refused with %s', (_, password, message) => {
    expect(() => {
      checkPassword(password, 'ana@example.com', ['Marsh & Webb LLP', 'Ana Lucía Torres'])
    }).toThrow(message)
  })
})
