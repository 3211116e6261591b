import { addUser } from '../../../src/actions/add-user'
import { amendUser } from '../../../src/actions/amend-user'
import { checkAmendUser } from '../../../src/actions/amend-user.input'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { office } from '../../support/office'
import { drawn, serveAtHand, signAs, signed } from '../signing/support'

withDatabases((db) => {
  it('one puts right what proofs say of oneself: the rest stays, the old values are kept, and it is done once', async () => {
    const { as } = await office(db)
    const [admin, ben] = [await as('admin'), await as('process-server', 'Ben Osei')]
    const id = ben.actor.id
    await amendUser(admin, { id: newId(), userId: id, server: { employer: 'Fast Serve', licence: '1' } })
    const registration = { number: '77', county: 'Kings' }
    const input = {
      id: newId(),
      userId: id,
      server: { licence: '2099999', employer: 'Fast Serve', registration },
    }
    const amended = await amendUser(ben, input)
    expect(amended.server).toEqual({ employer: 'Fast Serve', licence: '2099999', registration })
    expect(await amendUser(ben, input)).toEqual(amended)
    const audit = await admin.firm.read((stores) => stores.audit.of(id))
    expect(audit.map(({ actorId, details }) => [actorId, details])).toEqual([
      [
        admin.actor.id,
        { from: { employer: null, licence: null }, to: { employer: 'Fast Serve', licence: '1' } },
      ],
      [id, { from: { licence: '1', registration: null }, to: { licence: '2099999', registration } }],
    ])
    const none = { licence: null, employer: null, registration: null }
    expect((await amendUser(ben, { id: newId(), userId: id, server: none })).server).toBeNull()
  })

  it('nobody but an administrator puts another’s right, a client nobody’s, and none a person’s of another firm', async () => {
    const { as } = await office(db)
    const other = await (await office(db)).as('process-server')
    const [admin, ben, client] = [await as('admin'), await as('process-server'), await as('client')]
    const server = { licence: '1' }
    for (const ctx of [await as('attorney'), await as('paralegal'), await as('process-server')])
      await expect(amendUser(ctx, { id: newId(), userId: ben.actor.id, server })).rejects.toMatchObject({
        code: 'not-permitted',
      })
    await expect(amendUser(client, { id: newId(), userId: client.actor.id, server })).rejects.toMatchObject({
      code: 'not-permitted',
    })
    await expect(amendUser(admin, { id: newId(), userId: other.actor.id, server })).rejects.toMatchObject({
      code: 'unknown-user',
    })
  })

  it('what stands already is no change, and a class that was given at the start stays', async () => {
    const { as } = await office(db)
    const admin = await as('admin')
    const userId = newId()
    const person = { id: userId, name: 'Dana', role: 'process-server', server: { class: 'sheriff' } } as const
    await addUser(admin, person)
    const asked = { id: newId(), userId, server: { licence: '1' } }
    expect((await amendUser(admin, asked)).server).toEqual({ class: 'sheriff', licence: '1' })
    await expect(amendUser(admin, { ...asked, id: newId() })).rejects.toMatchObject({
      code: 'nothing-changed',
    })
  })

  it('a signed proof stays byte for byte; a draft from before is stale', async () => {
    const of = await serveAtHand(db)
    const proof = await signed(of)
    const draft = await drawn(of, { signature: { place: 'Albany, New York' } })
    const { ctx } = of.server
    await amendUser(ctx, { id: newId(), userId: ctx.actor.id, server: { address: '1 New Street, Albany' } })
    expect(await of.firm.read(({ proofs }) => proofs.get(proof.id, 'id'))).toEqual(proof)
    await expect(signAs(of.server, draft)).rejects.toMatchObject({ code: 'stale-draft' })
  })
})

it('takes neither the name that a paper is signed with nor by what right', () => {
  const amend = (server: object): unknown => checkAmendUser({ id: 'x', userId: 'y', server })
  expect(amend({ licence: '1', registration: null })).toHaveProperty('input')
  for (const server of [{ name: 'X' }, { class: 'sheriff' }, { authority: { kind: 'local-law' } }, {}])
    expect(amend(server)).toHaveProperty('problems')
})
