import { inspect } from '../../documents/support/inspect'
import { alsoChanged, draw, readGood, told, withChange } from '../../support/matters'

const SAMPLE = 'us-fl-personal-delivery'
const DELIVERED = 'serves[0].events[3]'
/** Sunday 15 March 2026. */
const onSunday = alsoChanged(
  alsoChanged(
    withChange(SAMPLE, `${DELIVERED}.at`, '2026-03-15T18:25'),
    `${DELIVERED}.copyMarked.date`,
    '2026-03-15',
  ),
  'serves[0].signature.on',
  '2026-03-16',
)
const underOrder = alsoChanged(onSunday, 'case.flags', ['sunday-order'])

async function textOf(matter: unknown): Promise<string> {
  const drawn = (await draw(readGood(matter))).flatMap((serve) => serve.drawn)
  const pages = inspect(...drawn.map(({ bytes }) => bytes)).flatMap((paper) => paper.pages)
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
}

describe('a certified server of another circuit', () => {
  const inBrevard = withChange(SAMPLE, `${DELIVERED}.place.county`, 'Brevard')

  test('says by what he or she may serve there', async () => {
    expect(await told(inBrevard)).toEqual([
      's1: missing server.authority.basis (s. 48.27, Fla. Stat., s. 48.29, Fla. Stat.)',
    ])
    const listed = alsoChanged(inBrevard, 'serves[0].server.authority', {
      basis: 'I am on the list of the Eighteenth Circuit',
    })
    expect(await textOf(listed)).toContain(
      'My authority to serve in the circuit where service was made is this: I am on the list of the Eighteenth Circuit.',
    )
  })

  test('says so of what an order directs too, where it is done at a place', async () => {
    const ordered = 'us-fl-court-ordered'
    const act = 'serves[0].events[4]'
    const handed = {
      type: 'delivered',
      at: '2026-03-10T09:00',
      term: 1,
      to: { name: 'Ana Roe' },
      place: { address: '9 Bay Road, Melbourne, FL 32901', county: 'Brevard' },
    }
    const inBrevard = alsoChanged(
      withChange(ordered, act, handed),
      'serves[0].order.terms[0].channel',
      'hand',
    )
    expect(await told(inBrevard)).toEqual([
      's1: missing server.authority.basis (s. 48.27, Fla. Stat., s. 48.29, Fla. Stat.)',
    ])
    const listed = alsoChanged(inBrevard, 'serves[0].server.authority', {
      basis: 'I am on the list of the Eighteenth Circuit',
    })
    expect(await textOf(listed)).toContain(
      'My authority to serve in the circuit where service was made is this: I am on the list of the Eighteenth Circuit.',
    )
    const inOrange = alsoChanged(inBrevard, `${act}.place.county`, 'Orange')
    expect(await told(inOrange)).toEqual([])
  })

  test('a county of the same circuit, and a sheriff, are not asked', async () => {
    expect(await told(withChange(SAMPLE, `${DELIVERED}.place.county`, 'Osceola'))).toEqual([])
    expect(await told(withChange('us-fl-sheriff', `serves[0].events[2].place.county`, 'Brevard'))).toEqual([])
  })
})

describe('service on a Sunday', () => {
  test('is void without an order', async () => {
    expect(await told(onSunday)).toEqual([expect.stringContaining('Service on a Sunday is void')])
  })

  test('names the order that authorized it, and its judge', async () => {
    expect(await told(underOrder)).toEqual([
      's1: missing order.dated (s. 48.20, Fla. Stat.)',
      's1: missing order.judge (s. 48.20, Fla. Stat.)',
    ])
    const named = alsoChanged(underOrder, 'serves[0].order', { judge: 'Alex Bench', dated: '2026-03-13' })
    expect(await textOf(named)).toContain(
      'The day of service was a Sunday. Service on it was authorized by the order of Friday, March 13, 2026 (Judge Alex Bench), which I held.',
    )
  })

  test('under an order recorded with the recipient is told like one of a case so marked', async () => {
    const order = { type: 'order-granted', at: '2026-03-13', terms: { serviceOn: 'sunday' } }
    const ordered = alsoChanged(onSunday, 'serves[0].events[4]', order)
    expect(await told(ordered)).toEqual([
      's1: missing order.dated (s. 48.20, Fla. Stat.)',
      's1: missing order.judge (s. 48.20, Fla. Stat.)',
    ])
    const named = alsoChanged(ordered, 'serves[0].order', { judge: 'Alex Bench', dated: '2026-03-13' })
    expect(await textOf(named)).toContain(
      'Service on it was authorized by the order of Friday, March 13, 2026 (Judge Alex Bench), which I held.',
    )
    const later = alsoChanged(ordered, 'serves[0].order', { judge: 'Alex Bench', dated: '2026-03-16' })
    expect(await told(later)).toContainEqual(expect.stringContaining('this one is of a later day'))
    const after = alsoChanged(ordered, 'serves[0].events[4].at', '2026-03-16')
    expect(await told(after)).toContainEqual(expect.stringContaining('Service on a Sunday is void'))
  })

  test('comes after the order', async () => {
    const later = alsoChanged(underOrder, 'serves[0].order', { judge: 'Alex Bench', dated: '2026-03-16' })
    expect(await told(later)).toContainEqual(expect.stringContaining('this one is of a later day'))
  })

  test('of an order for something else nothing is said', async () => {
    const other = withChange(SAMPLE, 'serves[0].order', { judge: 'Alex Bench', dated: '2026-03-04' })
    expect(await textOf(other)).not.toContain('Sunday')
  })
})
