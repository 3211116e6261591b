import { hash } from '@node-rs/argon2'
import { addUser } from '../../../src/actions/add-user'
import type { Context } from '../../../src/actions/context'
import { disableUser } from '../../../src/actions/disable-user'
import { resumeSession } from '../../../src/actions/resume-session'
import { setUpFirm } from '../../../src/actions/set-up-firm'
import { signIn, type SignedIn } from '../../../src/actions/sign-in'
import { signOut } from '../../../src/actions/sign-out'
import { newId } from '../../../src/stores/ids'
import { withDatabases, type TestDatabase } from '../../support/database'
import { HandClock, office, programOf, type Office } from '../../support/office'

const PASSWORD = 'correct horse battery staple'
const WRONG = {
  code: 'wrong-credentials',
  message: 'The address or the password is wrong. Check both and try again.',
}

type Desk = Office & {
  readonly email: string
  readonly admin: Context
  readonly enter: (password?: string, origin?: string) => Promise<SignedIn>
}

/** A firm with a paralegal who has a password. */
async function desk(db: TestDatabase): Promise<Desk> {
  const of = await office(db)
  const admin = await of.as('admin')
  const id = newId()
  const email = `ana.${id}@example.com`
  await addUser(admin, { id, name: 'Ana Torres', role: 'paralegal', signIn: { email, password: PASSWORD } })
  const enter = (password = PASSWORD, origin = '192.0.2.1'): Promise<SignedIn> =>
    signIn(of.program, { email, password }, origin)
  return { ...of, email, admin, enter }
}

withDatabases((db) => {
  describe('the set-up', () => {
    it('makes the first firm and its administrator once; there is no account before it and no second time', async () => {
      const program = programOf(db, new HandClock())
      const admin = { name: 'Ada Marsh', email: 'ada@marsh.example', password: PASSWORD }
      const input = { firm: { name: 'Marsh & Webb LLP', phone: '212-555-0100' }, admin }
      expect(await program.ledger.door.isSetUp()).toBe(false)
      const weak = setUpFirm(program, { ...input, admin: { ...admin, password: 'short' } })
      await expect(weak).rejects.toMatchObject({ code: 'weak-password', path: 'password' })
      const both = await Promise.allSettled([setUpFirm(program, input), setUpFirm(program, input)])
      const [made] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      const refused: unknown[] = both.flatMap((one): unknown[] =>
        one.status === 'rejected' ? [one.reason] : [],
      )
      expect(refused).toEqual([expect.objectContaining({ code: 'already-set-up' })])
      await expect(setUpFirm(program, input)).rejects.toMatchObject({ code: 'already-set-up' })
      const signedIn = await signIn(program, admin, '192.0.2.9')
      expect(signedIn).toMatchObject({ firmId: made?.firmId, actor: made?.actor })
      const ctx = await resumeSession(program, signedIn.token)
      expect(await ctx.firm.read(({ firm }) => firm.get())).toEqual({
        name: 'Marsh & Webb LLP',
        address: null,
        phone: '212-555-0100',
        licence: null,
      })
    })
  })

  describe('a session', () => {
    it('begins with the right password, and its token, of 256 bits, lies nowhere in the database', async () => {
      const { enter, program, firmId, clock } = await desk(db)
      const { token, endsAt, actor } = await enter()
      expect(Buffer.from(token, 'base64url')).toHaveLength(32)
      expect(endsAt).toBe('2026-03-03T05:00:00.000Z')
      const ctx = await resumeSession(program, token)
      expect({ actor: ctx.actor, firmId: ctx.firm.firmId }).toEqual({ actor, firmId })
      expect(await program.ledger.door.session(token)).toBeNull()
      expect(clock.now()).toBe('2026-03-02T17:00:00.000Z')
    })

    it('lasts while it is used, ends after half an hour unused, and after half a day in any case', async () => {
      const { enter, program, clock } = await desk(db)
      const [used, left] = [await enter(), await enter()]
      clock.advance(29)
      await resumeSession(program, used.token)
      clock.advance(1)
      await expect(resumeSession(program, left.token)).rejects.toMatchObject({ code: 'signed-out' })
      for (let minutes = 30; minutes < 12 * 60; minutes += 15) {
        await resumeSession(program, used.token)
        clock.advance(15)
      }
      await expect(resumeSession(program, used.token)).rejects.toMatchObject({ code: 'signed-out' })
    })

    it('ends at once when its person signs out or leaves, and a made-up token is none', async () => {
      const { enter, program, admin } = await desk(db)
      const [one, two] = [await enter(), await enter()]
      const ctx = await resumeSession(program, one.token)
      await signOut(ctx, one.token)
      await expect(resumeSession(program, one.token)).rejects.toMatchObject({ code: 'signed-out' })
      await resumeSession(program, two.token)
      await disableUser(admin, { id: newId(), userId: two.actor.id })
      await expect(resumeSession(program, two.token)).rejects.toMatchObject({ code: 'signed-out' })
      await expect(resumeSession(program, 'a'.repeat(43))).rejects.toMatchObject({ code: 'signed-out' })
      await expect(enter()).rejects.toMatchObject(WRONG)
    })
  })

  it('nobody ends their own access, nor that of one who has left', async () => {
    const { enter, admin } = await desk(db)
    const { actor } = await enter()
    const own = disableUser(admin, { id: newId(), userId: admin.actor.id })
    await expect(own).rejects.toMatchObject({ code: 'own-access' })
    await disableUser(admin, { id: newId(), userId: actor.id })
    const again = disableUser(admin, { id: newId(), userId: actor.id })
    await expect(again).rejects.toMatchObject({ code: 'has-left' })
  })

  describe('a guesser', () => {
    it('learns nothing: an unknown address and a wrong password get the same answer', async () => {
      const { enter, program } = await desk(db)
      await expect(enter('wrong horse battery staple')).rejects.toMatchObject(WRONG)
      const nobody = signIn(program, { email: 'nobody@example.com', password: PASSWORD }, '192.0.2.1')
      await expect(nobody).rejects.toMatchObject(WRONG)
    })

    it('is made to wait after five failures, even with the right password then, and is not locked out', async () => {
      const { enter, clock } = await desk(db)
      for (let failures = 0; failures < 5; failures += 1)
        await expect(enter('wrong')).rejects.toMatchObject(WRONG)
      await expect(enter()).rejects.toMatchObject({
        code: 'too-many-tries',
        message: 'Too many sign-ins failed. Wait 1 seconds and try again; nothing is locked.',
      })
      clock.advance(0.5)
      expect(await enter()).toHaveProperty('token')
      await expect(enter('wrong')).rejects.toMatchObject(WRONG)
    })
  })

  it('a password hashed at another cost is hashed anew at the next sign-in', async () => {
    const { enter, admin, program, email } = await desk(db)
    const weak = await hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 })
    const { actor } = await enter()
    await admin.firm.write(({ users }) => users.rehash(actor.id, weak))
    await enter()
    const { passwordHash } = (await program.ledger.door.credentials(email)) ?? {}
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('an address signs in one person only, in whatever capitals', async () => {
    const { admin, email } = await desk(db)
    const again = addUser(admin, {
      id: newId(),
      name: 'Ana the Second',
      role: 'attorney',
      signIn: { email: email.toUpperCase(), password: PASSWORD },
    })
    await expect(again).rejects.toMatchObject({ code: 'email-taken', path: 'email' })
  })
})
