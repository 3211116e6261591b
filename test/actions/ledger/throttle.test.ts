import { awaitCalm, noteFailure, noteSuccess } from '../../../src/actions/throttle'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { ledgerOf } from '../../support/ledger'
import { HandClock } from '../../support/office'

withDatabases((db) => {
  type Gate = {
    readonly clock: HandClock
    readonly fail: (from: string, times?: number) => Promise<void>
    readonly wait: (from: string) => Promise<number>
    readonly succeed: (from: string) => Promise<void>
  }

  /** The gate before one address that nobody tried yet, and how many seconds it makes wait. */
  function gate(email = `${newId()}@example.com`): Gate {
    const [door, clock] = [ledgerOf(db).door, new HandClock()]
    const wait = async (from: string): Promise<number> => {
      const told = await awaitCalm(door, email, from, clock.now()).catch(String)
      return Number(/Wait (\d+) seconds/.exec(told ?? '')?.[1] ?? 0)
    }
    const fail = async (from: string, times = 1): Promise<void> => {
      for (let left = times; left > 0; left -= 1) await noteFailure(door, email, from, clock.now())
    }
    return { clock, fail, wait, succeed: (from) => noteSuccess(door, email, from) }
  }

  it('five failures are free; then each doubles the wait, to a quarter of an hour at most', async () => {
    const { fail, wait } = gate()
    const [place, waits] = [newId(), [] as number[]]
    await fail(place, 4)
    for (let failures = 5; failures <= 17; failures += 1) {
      waits.push(await wait(place))
      await fail(place)
    }
    expect(waits).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
  })

  it('what was waited counts, and success clears the address for that place', async () => {
    const { fail, wait, succeed, clock } = gate()
    const place = newId()
    await fail(place, 8)
    expect(await wait(place)).toBe(8)
    clock.advance(0.1)
    expect(await wait(place)).toBe(2)
    await succeed(place)
    expect(await wait(place)).toBe(0)
  })

  it('tries from many places keep nobody else out for more than half a minute', async () => {
    const { fail, wait } = gate()
    for (let place = 0; place < 40; place += 1) await fail(newId())
    expect(await wait(newId())).toBe(30)
  })

  it('one place that tries many addresses waits too, from the fiftieth failure on', async () => {
    const place = newId()
    for (let address = 0; address < 52; address += 1) await gate().fail(place)
    const fresh = gate()
    expect(await fresh.wait(place)).toBe(4)
    expect(await fresh.wait(newId())).toBe(0)
  })

  it('a day without failures wipes the slate clean', async () => {
    const { fail, wait, clock } = gate()
    const place = newId()
    await fail(place, 12)
    clock.advance(24 * 60)
    expect(await wait(place)).toBe(0)
    await fail(place)
    expect(await wait(place)).toBe(0)
  })
})
