import { affiant, entriesOf, program, type Json } from '../support/affiant'
import { DELIVERED_DAYS, delivered } from '../support/new-york'
import { scratchFolder } from '../support/scratch'

function answers(text: string): unknown[] {
  return entriesOf(text).map(({ id, deadlines, error }) => ({ id, deadlines, error }))
}

const good = (id: string): Json => ({ id, deadlines: DELIVERED_DAYS, error: undefined })

describe('affiant deadlines FILE --json', () => {
  const { file } = scratchFolder()

  test('prints one entry with its deadlines, violations, what is waited for, warnings, reasons and cites', async () => {
    const events = [
      { type: 'delivered', at: '2026-02-02' },
      { type: 'mailed', at: '2026-02-05' },
    ]
    const one = file('one.json', JSON.stringify(delivered('one', { events })))
    const { out, told, status } = await affiant('deadlines', one, '--json')
    expect([told, status]).toEqual(['', 0])
    const [entry, ...others] = entriesOf(out)
    expect(others).toEqual([])
    expect(Object.keys(entry ?? {})).toEqual([
      'id',
      'deadlines',
      'violations',
      'waitingFor',
      'warnings',
      'reasons',
      'cites',
      'marks',
      'status',
    ])
    const unknown = {
      'service-complete': null,
      'respond-by': null,
      'default-from': null,
      'default-by': null,
    }
    expect(entry).toMatchObject({
      id: 'one',
      deadlines: { ...DELIVERED_DAYS, ...unknown },
      violations: [],
      waitingFor: {
        'service-complete': ['proof-filed'],
        'respond-by': ['proof-filed'],
        'default-from': ['proof-filed'],
        'default-by': ['proof-filed'],
        'additional-mailing-by': ['judgment-planned'],
      },
      status: { 'serve-by': 'met', 'mail-by': 'met', 'file-proof-by': 'open', 'service-complete': 'waiting' },
    })
  })

  test('prints the working of a day as steps and its cites', async () => {
    const one = file('steps.json', JSON.stringify(delivered('steps')))
    const [entry] = entriesOf((await affiant('deadlines', one, '--json')).out)
    expect(entry?.['reasons']).toMatchObject({
      'mail-by': [
        { step: 'start', from: 'delivered', day: '2026-02-02' },
        { step: 'add', amount: 20, unit: 'days', to: '2026-02-22', counting: 'act', cite: [] },
        { step: 'move', from: '2026-02-22', to: '2026-02-23', because: 'Sunday' },
      ],
    })
    expect(entry?.['cites']).toMatchObject({ 'mail-by': ['CPLR 308(2)', 'GCL 20', 'GCL 25-a'] })
  })

  test('prints a violation by its word and each warning with message and cite', async () => {
    const late = delivered('late', {
      events: [
        { type: 'delivered', at: '2026-02-02' },
        { type: 'mailed', at: '2026-02-24' },
      ],
    })
    const [entry] = entriesOf(
      (await affiant('deadlines', file('late.json', JSON.stringify(late)), '--json')).out,
    )
    expect(entry?.['violations']).toEqual(['mail-by'])
    const warnings: unknown = entry?.['warnings']
    expect(warnings).toContainEqual({
      id: 'late-mailing',
      message: 'The two acts are more than 20 days apart. No later order cures this; serve again.',
      cite: expect.arrayContaining([expect.any(String)]) as unknown,
    })
  })

  test('prints a day with its hour where the law sets one (24 hours from Friday end on Saturday, so on Monday)', async () => {
    const hours = {
      id: 'hours',
      jurisdiction: 'us-ny',
      case: {},
      recipient: { kind: 'any' },
      method: 'counting-only',
      events: [{ type: 'trigger', at: '2026-02-20T14:05' }],
      period: { hours: 24 },
    }
    const [entry] = entriesOf(
      (await affiant('deadlines', file('hours.json', JSON.stringify(hours)), '--json')).out,
    )
    expect(Object.values(entry?.['deadlines'] ?? {})).toContain('2026-02-23T14:05')
  })

  test.each([
    ['a list', (all: readonly Json[]) => JSON.stringify(all)],
    ['a list over several lines', (all: readonly Json[]) => JSON.stringify(all, null, 2)],
    ['JSON Lines', (all: readonly Json[]) => all.map((one) => JSON.stringify(one)).join('\n')],
    [
      'JSON Lines with a last line end',
      (all: readonly Json[]) => `${all.map((one) => JSON.stringify(one)).join('\n')}\n`,
    ],
    [
      'JSON Lines as Windows writes them',
      (all: readonly Json[]) => all.map((one) => `${JSON.stringify(one)}\r\n`).join(''),
    ],
    [
      'JSON Lines with empty lines between',
      (all: readonly Json[]) => `\n${all.map((one) => JSON.stringify(one)).join('\n\n \n')}`,
    ],
    ['a list behind a byte order mark', (all: readonly Json[]) => `\uFEFF${JSON.stringify(all)}`],
    [
      'JSON Lines behind a byte order mark',
      (all: readonly Json[]) => `\uFEFF${all.map((one) => JSON.stringify(one)).join('\n')}`,
    ],
  ])('reads %s, and answers in the same order', async (name, write) => {
    const ids = ['b', 'a', 'c']
    const input = file(`${name}.json`, write(ids.map((id) => delivered(id))))
    const { out, told, status } = await affiant('deadlines', input, '--json')
    expect([told, status]).toEqual(['', 0])
    expect(answers(out)).toEqual(ids.map(good))
  })

  test('reads a single entry, and an empty list', async () => {
    const single = await affiant(
      'deadlines',
      file('single.json', JSON.stringify(delivered('only'))),
      '--json',
    )
    expect(answers(single.out)).toEqual([good('only')])
    expect(await affiant('deadlines', file('none.json', '[]'), '--json')).toEqual({
      out: '[]\n',
      told: '',
      status: 0,
    })
  })

  test('reads standard input as -', () => {
    const input = [delivered('x'), delivered('y')].map((one) => JSON.stringify(one)).join('\n')
    const { out, told, status } = program(['deadlines', '-', '--json'], { input })
    expect([told, status]).toEqual(['', 0])
    expect(answers(out)).toEqual([good('x'), good('y')])
  })

  test('does not depend on the order of keys', async () => {
    const turned = Object.fromEntries(Object.entries(delivered('same')).toReversed())
    const one = await affiant('deadlines', file('straight.json', JSON.stringify(delivered('same'))), '--json')
    const other = await affiant('deadlines', file('turned.json', JSON.stringify(turned)), '--json')
    expect(other).toEqual(one)
  })

  test('answers a faulty entry with its error, computes the others, and ends with 1', async () => {
    const all = [
      delivered('first'),
      delivered('bad-event', { events: [{ type: 'teleported', at: '2026-02-02' }] }),
      delivered('bad-day', { case: { commenced: '2026-02-30' } }),
      42,
      delivered('last'),
    ]
    const { out, told, status } = await affiant(
      'deadlines',
      file('mixed.json', JSON.stringify(all)),
      '--json',
    )
    expect(status).toBe(1)
    const [first, badEvent, badDay, number, last, ...others] = entriesOf(out)
    expect(others).toEqual([])
    expect([first?.['deadlines'], last?.['deadlines']]).toEqual([DELIVERED_DAYS, DELIVERED_DAYS])
    expect(badEvent).toEqual({
      id: 'bad-event',
      error: {
        code: 'unknown-event',
        message: expect.stringContaining('no event type "teleported"') as unknown,
      },
    })
    expect(badDay).toEqual({
      id: 'bad-day',
      error: {
        code: 'bad-date',
        message: 'case.commenced: "2026-02-30" is not a day; write it as YYYY-MM-DD, such as 2026-02-04.',
      },
    })
    expect(number).toEqual({
      id: '',
      error: { code: 'bad-input', message: 'the entry: is 42; write an object { … }.' },
    })
    const lines = told.split('\n').filter((line) => line !== '')
    expect(lines.map((line) => line.split(':')[0])).toEqual(['bad-event', 'bad-day', 'entry'])
  })

  test.each([
    ['a number beyond all days', { period: { days: 9007199254740992 } }],
    ['a number beyond all numbers', { recipient: { kind: 'natural-person', age: 1e300 } }],
    ['a case in the year 1', { case: { commenced: '0001-01-01', court: 'supreme' } }],
    ['a day at the end of all years', { events: [{ type: 'delivered', at: '9999-12-31' }] }],
  ])('%s is a faulty entry, not a crash', async (name, parts) => {
    const { out, status } = await affiant(
      'deadlines',
      file(`${name}.json`, JSON.stringify(delivered('odd', parts))),
      '--json',
    )
    expect(status).toBe(1)
    expect(entriesOf(out)).toEqual([
      { id: 'odd', error: { code: expect.any(String) as unknown, message: expect.any(String) as unknown } },
    ])
  })

  test('a key named __proto__ changes nothing', async () => {
    const text = JSON.stringify(delivered('proto')).replace(
      '{',
      '{"__proto__":{"method":"personal-delivery"},',
    )
    const { out, status } = await affiant('deadlines', file('proto.json', text), '--json')
    expect([answers(out), status]).toEqual([[good('proto')], 0])
  })

  test('an entry nested deeper than the stack is a faulty entry among good ones', async () => {
    const deep = `{"id":"deep","jurisdiction":${'['.repeat(20000)}${']'.repeat(20000)}}`
    const text = `[${JSON.stringify(delivered('a'))},${deep},${JSON.stringify(delivered('b'))}]`
    const { out, status } = await affiant('deadlines', file('deep.json', text), '--json')
    expect(status).toBe(1)
    const message = 'jurisdiction: is a list; write a text.'
    const error = { code: 'bad-input', message }
    expect(answers(out)).toEqual([good('a'), { id: 'deep', deadlines: undefined, error }, good('b')])
  })
})
