import { openDatabase } from '../../../src/stores/database'
import type { TryStore } from '../../../src/stores/door-store'
import { newId } from '../../../src/stores/ids'
import { openLedger } from '../../../src/stores/stores'
import { withDatabases } from '../../support/database'
import { NOON, attempt, ledgerOf, practice } from '../../support/ledger'

withDatabases((db) => {
  it('a case comes back in the words of a matter file, with its parties and papers in their order', async () => {
    const { firm, userId } = await practice(db)
    const [id, courtId] = [newId(), newId()]
    const court = {
      id: courtId,
      jurisdiction: 'us-ny',
      court: 'supreme',
      county: 'Kings',
      name: 'Kings',
      address: null,
    }
    const lawsuit = {
      jurisdiction: 'us-ny',
      court: 'supreme',
      county: 'Kings',
      number: '512345/2026',
      commenced: '2026-01-05',
      flags: ['e-filed'],
      plaintiffs: ['Zed Bank, N.A.', 'Acme LLC', 'Łukasz Żółć'],
      defendants: ['李小龍', 'John Doe'],
      attorney: { name: 'Ada Marsh', firm: 'Marsh & Webb LLP' },
    }
    const papers = ['Summons and Verified Complaint', 'Notice of Electronic Filing']
    const written = { at: NOON, by: userId }
    await firm.write(async ({ courts, cases }) => {
      await courts.add(court, written)
      await cases.add({ id, courtId, case: lawsuit, papers }, written)
    })
    expect(await firm.read(({ cases }) => cases.get(id, 'caseId'))).toEqual({
      id,
      courtId,
      case: lawsuit,
      papers,
      createdAt: NOON,
      createdBy: userId,
    })
    expect(await firm.read(({ courts }) => courts.list())).toEqual([court])
  })

  it('a serve says who serves since the latest assignment, and keeps the earlier ones', async () => {
    const { firm, userId, serveId, caseId } = await practice(db)
    const [other, first, second] = [newId(), newId(), newId()]
    const person = { name: 'Ben Osei', role: 'process-server', email: null, server: null, passwordHash: null }
    await firm.write(async ({ users, serves }) => {
      await users.add({ id: other, ...person, createdAt: NOON })
      await serves.assign({ id: first, serveId, userId }, { at: NOON, by: userId })
      await serves.assign({ id: second, serveId, userId: other }, { at: NOON, by: userId })
    })
    const [serve, assigned] = await firm.read(({ serves }) =>
      Promise.all([serves.get(serveId, 'serveId'), serves.assignments(serveId)]),
    )
    expect(serve).toEqual({
      id: serveId,
      caseId,
      zone: 'America/New_York',
      details: { recipient: { name: 'John Doe', kind: 'natural-person' }, method: 'deliver-and-mail' },
      serverId: other,
      createdAt: NOON,
    })
    expect(assigned.map(({ id, userId: who }) => [id, who])).toEqual([
      [first, userId],
      [second, other],
    ])
  })

  it('all writes of a work are kept, or none', async () => {
    const { firm, caseId, userId } = await practice(db)
    const id = newId()
    const half = firm.write(async ({ serves }) => {
      const details = { recipient: { name: 'Jane Roe' }, method: 'personal-delivery' }
      await serves.add({ id, caseId, zone: 'America/New_York', details }, { at: NOON, by: userId })
      throw new Error('the power went')
    })
    await expect(half).rejects.toThrow('the power went')
    await expect(firm.read(({ serves }) => serves.get(id, 'serveId'))).rejects.toThrow(
      'serveId: there is no such serve',
    )
  })

  describe('a post', () => {
    const answer = { serve: newId() }

    it('does its work once; the same again answers the same; another body or action is refused', async () => {
      const { firm } = await practice(db)
      const post = { id: newId(), action: 'add-serve', body: { b: 1, a: ['x'] }, at: NOON }
      let done = 0
      const send = (changed: Partial<typeof post>): Promise<unknown> =>
        firm.write(({ posts }) =>
          posts.once({ ...post, ...changed }, () => {
            done += 1
            return Promise.resolve(answer)
          }),
        )
      expect(await send({})).toEqual(answer)
      expect(await send({ body: { a: ['x'], b: 1 }, at: '2026-04-01T00:00:00.000Z' })).toEqual(answer)
      await expect(send({ body: { b: 2, a: ['x'] } })).rejects.toMatchObject({ code: 'id-reused' })
      await expect(send({ action: 'open-case' })).rejects.toMatchObject({ code: 'id-reused' })
      expect(done).toBe(1)
    })

    it('whose work fails may be sent again', async () => {
      const { firm } = await practice(db)
      const post = { id: newId(), action: 'add-serve', body: {}, at: NOON }
      const failing = firm.write(({ posts }) => posts.once(post, () => Promise.reject(new Error('no'))))
      await expect(failing).rejects.toThrow('no')
      expect(await firm.write(({ posts }) => posts.once(post, () => Promise.resolve(answer)))).toEqual(answer)
    })
  })

  describe('the door', () => {
    it('finds the one person of an address, however it is capitalised, and the one session of a token', async () => {
      const { firm, firmId } = await practice(db)
      const door = ledgerOf(db).door
      const id = newId()
      const email = `Ana.${id}@Example.com`
      const person = { name: 'Ana', role: 'paralegal', server: null, passwordHash: '$argon2id$…' }
      await firm.write(async ({ users, sessions }) => {
        await users.add({ id, email, ...person, createdAt: NOON })
        await sessions.open(`token-${id}`, id, NOON)
      })
      expect(await door.credentials(` ${email.toUpperCase()} `)).toEqual({
        firmId,
        userId: id,
        passwordHash: '$argon2id$…',
        disabledAt: null,
      })
      expect(await door.credentials('nobody@example.com')).toBeNull()
      expect(await door.session(`token-${id}`)).toMatchObject({ firmId, userId: id, endedAt: null })
      expect(await door.session('token-')).toBeNull()
    })

    it('counts failures that come at the same moment, each one', async () => {
      const door = ledgerOf(db).door
      const at = <T>(work: (tries: TryStore) => Promise<T>): Promise<T> => door.inTurn(['some-key'], work)
      const failures = () => at((tries) => tries.failures('some-key'))
      const seen = await Promise.all(
        Array.from({ length: 8 }, () =>
          at(async (tries) => {
            await tries.count('some-key', NOON)
            return (await tries.failures('some-key'))?.failures
          }),
        ),
      )
      expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      await at((tries) => tries.takeBack('some-key'))
      expect(await failures()).toEqual({ failures: 7, lastFailedAt: NOON })
      await at((tries) => tries.forget('some-key'))
      expect(await failures()).toBeNull()
    })
  })
})

withDatabases((db) => {
  it('a reading sees the ledger at one moment, whatever is written meanwhile', async () => {
    const of = await practice(db)
    const other = await openDatabase(db.place)
    const writer = openLedger(other, db.folder).forFirm(of.firmId)
    const seqs = await of.firm.read(async ({ events }) => {
      const before = await events.head()
      await writer.write((stores) => stores.events.append(attempt(of)))
      return [before.seq, (await events.head()).seq]
    })
    await other.close()
    expect(seqs).toEqual([0, 0])
    expect(await of.firm.read(({ events }) => events.head())).toMatchObject({ seq: 1 })
  })
})
