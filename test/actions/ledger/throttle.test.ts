import { noteSuccess, takeTry } from '../../../src/actions/throttle'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { ledgerOf } from '../../support/ledger'
import { HandClock } from '../../support/office'

withDatabases((db) => {
  type Gate = {
    readonly clock: HandClock
    /** A try with a wrong password, as soon as one is let try. */
    readonly fail: (from: string, times?: number) => Promise<void>
    /** A try that tells how many seconds it has to wait; one that need not is counted. */
    readonly wait: (from: string) => Promise<number>
    readonly succeed: (from: string) => Promise<void>
  }

  /** The gate before one address that nobody tried yet. */
  function gate(clock = new HandClock(), email = `${newId()}@example.com`): Gate {
    const { door } = ledgerOf(db)
    const wait = async (from: string): Promise<number> => {
      const told = await takeTry(door, email, from, clock.now()).catch(String)
      return Number(/Wait (\d+) seconds/.exec(told ?? '')?.[1] ?? 0)
    }
    const fail = async (from: string, times = 1): Promise<void> => {
      for (let left = times; left > 0; left -= 1) {
        for (let seconds = await wait(from); seconds > 0; seconds = await wait(from))
          clock.advance(seconds / 60)
      }
    }
    return { clock, fail, wait, succeed: (from) => noteSuccess(door, email, from) }
  }

  it('five failures are free; then each doubles the wait, to a quarter of an hour at most', async () => {
    const { fail, wait, clock } = gate()
    const [place, waits] = [newId(), [] as number[]]
    const before = clock.now()
    await fail(place, 5)
    expect(clock.now()).toBe(before)
    for (let failures = 5; failures <= 16; failures += 1) {
      waits.push(await wait(place))
      await fail(place)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
  })

  it('forty guesses at the same moment are forty: five are looked at', async () => {
    const { wait } = gate()
    const place = newId()
    const waits = await Promise.all(Array.from({ length: 40 }, () => wait(place)))
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(5)
  })

  it('a guesser who does not wait keeps nobody out: what has to wait is not counted', async () => {
    const { fail, wait, clock } = gate()
    const place = newId()
    await fail(place, 8)
    for (let turn = 0; turn < 20; turn += 1) expect(await wait(place)).toBe(8)
    clock.advance(8 / 60)
    expect(await wait(place)).toBe(0)
  })

  it('what was waited counts, and success clears the address for that place', async () => {
    const { fail, wait, succeed, clock } = gate()
    const place = newId()
    await fail(place, 9)
    expect(await wait(place)).toBe(16)
    clock.advance(0.1)
    expect(await wait(place)).toBe(10)
    await succeed(place)
    const before = clock.now()
    await fail(place, 5)
    expect(clock.now()).toBe(before)
  })

  it('tries from many places keep nobody else out for more than half a minute', async () => {
    const { fail, wait } = gate()
    for (let place = 0; place < 40; place += 1) await fail(newId())
    expect(await wait(newId())).toBe(30)
  })

  it('one place that tries many addresses waits too, from the fiftieth failure on', async () => {
    const [place, clock] = [newId(), new HandClock()]
    for (let address = 0; address < 52; address += 1) await gate(clock).fail(place)
    expect(await gate(clock).wait(place)).toBe(4)
    expect(await gate(clock).wait(newId())).toBe(0)
  })

  it('an office whose people sign in rightly from one place never waits', async () => {
    const [place, clock] = [newId(), new HandClock()]
    for (let address = 0; address < 60; address += 1) {
      const { wait, succeed } = gate(clock)
      expect(await wait(place)).toBe(0)
      await succeed(place)
    }
  })

  it('a day without failures wipes the slate clean', async () => {
    const { fail, clock } = gate()
    const place = newId()
    await fail(place, 12)
    clock.advance(24 * 60)
    const before = clock.now()
    await fail(place, 5)
    expect(clock.now()).toBe(before)
  })
})
