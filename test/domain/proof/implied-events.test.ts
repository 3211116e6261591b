import { withImpliedEvents } from '../../../src/domain/proof/implied-events'
import { alsoChanged, readGood, told, withChange } from '../../support/matters'

const eventsOf = (value: unknown): string[] => {
  const [serve] = readGood(value).serves
  return serve === undefined ? [] : withImpliedEvents(serve).events.map(({ type, at }) => `${type} ${at}`)
}

describe('what other facts tell already is told once', () => {
  test('the day a receipt came back', async () => {
    const bare = withChange('secretary-of-state-unauthorized', 'serves[0].events[2]', undefined)
    const matter = alsoChanged(bare, 'serves[0].returnReceipt.receivedBackAt', '2026-02-24')
    expect(eventsOf(matter).at(-1)).toBe('return-receipt-received 2026-02-24')
    expect(await told(matter)).toEqual([])
  })

  test('the first and the last insertion', () => {
    const bare = withChange('publication', 'serves[0].events', [])
    expect(eventsOf(bare)).toEqual([
      'order-granted 2026-02-02',
      'first-published 2026-02-09',
      'last-published 2026-03-02',
    ])
  })

  test('the leave of the judge and the trial of an eviction', () => {
    const noLeave = withChange('us-tx-eviction-premises', 'serves[0].events[5]', undefined)
    const bare = alsoChanged(noLeave, 'serves[0].events[1]', undefined)
    const matter = alsoChanged(bare, 'serves[0].eviction.judgeAuthorized', '2026-03-09')
    expect(eventsOf(matter).slice(-2)).toEqual(['order-granted 2026-03-09', 'hearing-set 2026-03-20T09:00'])
  })

  test('a recorded event stands', () => {
    expect(eventsOf(withChange('publication', 'case.number', '1/2026'))).toEqual(
      expect.not.arrayContaining(['last-published 2026-03-03']),
    )
  })

  test('a problem with such a day is told where it stands', async () => {
    const bare = withChange('secretary-of-state-unauthorized', 'serves[0].events[2]', undefined)
    const matter = alsoChanged(bare, 'serves[0].returnReceipt.receivedBackAt', '2026-02-26')
    expect(await told(matter)).toEqual([
      'serves[0].signature.on: the paper would be signed on Wednesday, February 25, 2026, before what it tells was done (return-receipt-received on Thursday, February 26, 2026); sign on or after that day',
    ])
  })

  test('an order lets a matrimonial action be served by delivery and mail', async () => {
    const noOrder = withChange('deliver-and-mail', 'case.flags', ['matrimonial'])
    const summons = alsoChanged(noOrder, 'serves[0].faceOfSummons', 'Action for a divorce')
    expect((await told(summons))[0]).toMatch(/^serves\[0\]\.method: /)
    const order = { judge: 'Ruth Example', dated: '2026-01-20', entered: '2026-01-21' }
    expect(await told(alsoChanged(summons, 'serves[0].order', order))).toEqual([])
  })
})
