import { newId } from '../../../src/stores/ids'
import type { NewEvent } from '../../../src/stores/event-store'
import { withDatabases } from '../../support/database'
import { attempt, NOON, practice, witness, type Practice } from '../../support/ledger'

async function append(of: Practice, parts: Partial<NewEvent> = {}): Promise<string> {
  const entry = attempt(of, parts)
  await of.firm.write(({ events }) => events.append(entry))
  return entry.id
}

withDatabases((db) => {
  describe('an event', () => {
    it('is kept as it came, with the hour at the place, the same as UTC, the phone’s time and the server’s', async () => {
      const of = await practice(db)
      const event = {
        type: 'delivered',
        at: '2026-07-02T19:40',
        to: { name: 'Jane Roe', nameRefused: false },
        gps: { lat: 40.69, lng: -73.98, accuracy: 12 },
      }
      const device = { at: '2026-07-02T19:38:10-04:00', boot: '7f3c' }
      const attachments = [{ sha256: 'c'.repeat(64), bytes: 1234, mime: 'image/jpeg' }]
      const id = await append(of, { event, device, attachments })
      const [found] = await of.firm.read(({ events }) => events.ofServe(of.serveId))
      expect(found).toEqual({
        seq: 1,
        id,
        serveId: of.serveId,
        event,
        onDay: '2026-07-02',
        atLocal: '2026-07-02T19:40',
        zone: 'America/New_York',
        atUtc: '2026-07-02T23:40:00Z',
        receivedAt: NOON,
        device,
        attachments,
        actorId: of.userId,
        actorRole: 'process-server',
        struck: null,
        hash: found?.hash,
      })
      expect(await of.firm.read(({ events }) => events.head())).toEqual({ seq: 1, hash: found?.hash })
    })

    it('may be of a day without an hour: then it has no instant either', async () => {
      const of = await practice(db)
      const id = await append(of, { event: { type: 'mailed', at: '2026-02-05' } })
      const found = await of.firm.read(({ events }) => events.find(id))
      expect([found?.onDay, found?.atLocal, found?.atUtc]).toEqual(['2026-02-05', null, null])
    })

    // Clocks went forward at 02:00 on Sunday 8 March 2026 and back at 02:00 on Sunday 1 November 2026.
    it('of an hour that came twice is the first; an hour that the clocks leapt over is refused', async () => {
      const of = await practice(db)
      const id = await append(of, { event: { type: 'attempted', at: '2026-11-01T01:30' } })
      const found = await of.firm.read(({ events }) => events.find(id))
      expect(found?.atUtc).toBe('2026-11-01T05:30:00Z')
      await expect(
        append(of, { event: { type: 'attempted', at: '2026-03-08T02:30' } }),
      ).rejects.toMatchObject({
        code: 'no-such-hour',
        path: 'event.at',
        message:
          'event.at: the clocks leapt over 2026-03-08T02:30 in America/New_York; write the hour that they showed.',
      })
    })

    it.each([
      ['Łukasz Żółć-Nowak', 'a Polish name'],
      ['李小龍', 'a Chinese name'],
      ['محمد بن سلمان', 'an Arabic name'],
      ['O’Neill, "Jr."\\ \u202Etxet\u202C', 'quotes, a backslash and a change of direction'],
      ['Zoë' + 'e\u0301'.repeat(98), '200 characters with combining accents, not composed'],
      ['😀'.repeat(100), '200 code units of emoji'],
    ])('keeps the name %s exactly (%s)', async (name) => {
      const of = await practice(db)
      const id = await append(of, { event: { type: 'delivered', at: '2026-03-02', to: { name } } })
      const found = await of.firm.read(({ events }) => events.find(id))
      expect(found?.event['to']).toEqual({ name })
    })

    it.each([
      ['half a character', 'Jane \ud83d Roe'],
      ['NUL', 'Jane\u0000Roe'],
    ])('with %s in it is refused with its place, for it could not be given back', async (_, name) => {
      const of = await practice(db)
      const bad = append(of, { event: { type: 'delivered', at: '2026-03-02', to: { name } } })
      await expect(bad).rejects.toMatchObject({ code: 'bad-text', path: 'event.to.name' })
    })

    it.each([
      ['id', { id: '01ARZ3NDEKTSV4RRFFQ69G5FA' }, 'bad-id'],
      ['id', { id: '01arz3ndektsv4rrffq69g5fav' }, 'bad-id'],
      ['id', { id: '9c5b94b1-35ad-49bb-b118-8e8fc24abf80' }, 'bad-id'],
      ['zone', { zone: 'New York' }, 'unknown-zone'],
      ['event.at', { event: { type: 'attempted', at: '2026-02-30T07:00' } }, 'bad-date'],
    ])('with a bad %s is refused: %p', async (path, parts, code) => {
      const of = await practice(db)
      await expect(append(of, parts)).rejects.toMatchObject({ code, path })
    })
  })

  describe('the same id', () => {
    it('with the same body again answers the same, days later and under a newer version, and adds nothing', async () => {
      const of = await practice(db)
      const entry = attempt(of, { id: '019ad3a5-1e5c-7cc3-98c4-dc0c0c07398f' })
      const later = { ...entry, receivedAt: '2026-03-09T08:00:00.000Z', software: '0.2.0', rulesHash: null }
      const first = await of.firm.write(({ events }) => events.append(entry))
      const second = await of.firm.write(({ events }) => events.append(later))
      expect(first).toEqual({ seq: 1, hash: first.hash, repeated: false })
      expect(second).toEqual({ ...first, repeated: true })
      expect(await of.firm.read(({ events }) => events.ofServe(of.serveId))).toHaveLength(1)
    })

    it('with another body is refused and changes nothing', async () => {
      const of = await practice(db)
      const id = await append(of)
      const other = append(of, {
        id,
        event: { type: 'attempted', at: '2026-03-02T07:11', outcome: 'no-answer' },
      })
      await expect(other).rejects.toMatchObject({ code: 'id-reused', path: 'id' })
      const [found] = await of.firm.read(({ events }) => events.ofServe(of.serveId))
      expect(found?.event.at).toBe('2026-03-02T07:10')
    })
  })

  describe('a struck event', () => {
    async function strike(of: Practice, strikes: string, id = newId()): Promise<unknown> {
      const entry = { id, strikes, reason: 'wrong door: it was 4B', ...witness(of.userId) }
      return of.firm.write(({ events }) => events.strike(entry))
    }

    it('stays readable with who struck it, when and why, and the strike is the next entry of the chain', async () => {
      const of = await practice(db)
      const [wrong, strikeId] = [await append(of), newId()]
      await strike(of, wrong, strikeId)
      const right = await append(of)
      const found = await of.firm.read(({ events }) => events.ofServe(of.serveId))
      expect(found.map(({ id, seq, struck }) => ({ id, seq, struck }))).toEqual([
        {
          id: wrong,
          seq: 1,
          struck: {
            id: strikeId,
            seq: 2,
            reason: 'wrong door: it was 4B',
            actorId: of.userId,
            receivedAt: NOON,
          },
        },
        { id: right, seq: 3, struck: null },
      ])
      expect(await of.firm.read(({ events }) => events.verify())).toBeNull()
    })

    it('is struck once; the same strike again answers the same; a strike itself cannot be struck', async () => {
      const of = await practice(db)
      const [wrong, strikeId] = [await append(of), newId()]
      await strike(of, wrong, strikeId)
      expect(await strike(of, wrong, strikeId)).toMatchObject({ seq: 2, repeated: true })
      await expect(strike(of, wrong)).rejects.toMatchObject({ code: 'already-struck' })
      await expect(strike(of, strikeId)).rejects.toMatchObject({ code: 'unknown-event' })
    })
  })
})
