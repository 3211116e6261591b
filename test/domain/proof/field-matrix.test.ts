import { alsoChanged, sampleMatter, told, withChange } from '../../support/matters'
import { cases, cells, otherwise, type Case } from './field-matrix'

const named = cases.map(
  (one): readonly [string, Case] =>
    [
      `${one.column} row ${one.row} (${one.code}): ${one.sample} without ${one.path}: ${one.line ?? 'nothing'}`,
      one,
    ] as const,
)

const statutes = named.filter(([, { line }]) => line?.startsWith('s1: missing') === true)
const prudence = named.filter(([, { line }]) => line?.startsWith('s1: needs') === true)

/** `place.basis` of `s1: needs place.basis (case law; override with a reason)`. */
function nameIn(line: string | null): string {
  return /^s1: (?:needs|missing) (.*?)(?: \(time of day\))? \(/.exec(line ?? '')?.[1] ?? ''
}

function excused({ sample, path, value, line }: Case): unknown {
  return alsoChanged(withChange(sample, path, value), 'serves[0].overrides', {
    [nameIn(line)]: 'The log was lost',
  })
}

describe('what the law asks of each proof, field by field', () => {
  test.each(named)('%s', async (_name, { sample, path, value, line }) => {
    expect(await told(withChange(sample, path, value))).toEqual(line === null ? [] : [line])
  })
})

describe('what a statute demands is not waived by a reason', () => {
  test.each(statutes)('%s', async (_name, one) => {
    expect((await told(excused(one)))[0]).toMatch(/^serves\[0\]\.overrides/)
  })
})

describe('what case law asks for is waived by a reason', () => {
  test.each(prudence)('%s', async (_name, one) => {
    expect(await told(excused(one))).toEqual([])
  })
})

/** A sample without every event of a type. */
function withoutAll(sample: string, type: string): unknown {
  const left = sampleMatter(sample).serves[0]?.events.filter((event) => event.type !== type)
  return withChange(sample, 'serves[0].events', left)
}

describe('several things at once', () => {
  test.each([
    ['nail-and-mail', 'attempted', 's1: missing attempted (CPLR 306(c))'],
    ['rpapl-conspicuous', 'attempted', 's1: missing attempted (RPAPL 735(1))'],
    ['nail-and-mail', 'inquiry', 's1: needs inquiry (case law; override with a reason)'],
  ])('%s without any %s', async (sample, type, line) => {
    expect(await told(withoutAll(sample, type))).toEqual([line])
  })

  test('eviction papers mailed to an address of no said kind', async () => {
    const events = sampleMatter('rpapl-substituted').serves[0]?.events.map((event) =>
      event.type === 'mailed' ? { ...event, to: { address: '219 Kent Avenue, Brooklyn, NY 11249' } } : event,
    )
    expect(await told(withChange('rpapl-substituted', 'serves[0].events', events))).toEqual([
      's1: missing mailed.to.kind (RPAPL 735(1))',
    ])
  })

  test('an agency served by mail has the State served too, in both papers', async () => {
    expect(await told(withChange('state-agency-certified-mail', 'serves[0].events[2]', undefined))).toEqual([
      's1: missing delivered (CPLR 307(2))',
      's1: missing delivered (CPLR 307(1))',
    ])
  })
})

describe('the reviewed tables', () => {
  test('have a code for each of 55 rows and 17 ways of service', () => {
    expect(cells.length).toBe(55 * 17)
    expect(cells.filter(({ code }) => !/^[RJIO·]$/.test(code))).toEqual([])
  })

  test('have each case under the code of its cell', () => {
    const codeOf = ({ column, row }: Case): string =>
      cells.find((cell) => cell.column === column && cell.row === row)?.code ?? '·'
    const astray = cases.filter((one) => {
      const code = codeOf(one)
      return code === '·' || (code === 'R' && one.line === null) || (code === 'O' && one.line !== null)
    })
    expect(astray).toEqual([])
  })

  test('hold every cell that demands something, by a case or in another way', () => {
    const demanded = cells.filter(({ code }) => code === 'R' || code === 'J')
    const open = demanded.filter(
      ({ column, row }) =>
        !cases.some((one) => one.column === column && one.row === row) &&
        !otherwise.some(
          (one) => one.row === row && (one.columns.includes('all') || one.columns.includes(column)),
        ),
    )
    expect(open).toEqual([])
  })
})
