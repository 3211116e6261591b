import type { Context } from '../../src/actions/context'
import type { User } from '../../src/stores/read/types'
import { assign, caseWithServe } from './support/case'
import { PATIENCE, TestSite, withRoles, words } from './support/site'

describe('what proofs say of a person', () => {
  const site = new TestSite()
  let ctx: Context
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    await withRoles(ctx, ['process-server'])
  }, PATIENCE)
  afterAll(() => site.close())

  async function server(): Promise<User | undefined> {
    const people = await ctx.firm.read((stores) => stores.users.list())
    return people.find(({ name }) => name === 'Person process-server')
  }

  it('is completed by the person, from a link that stands on every page', async () => {
    const { serveId } = await caseWithServe(ctx)
    await assign(ctx, serveId, 'Person process-server')
    const visitor = site.visitor()
    await visitor.signIn('process-server@example.com')
    expect((await visitor.get(`/serves/${serveId}`)).text).toContain('<a href="/you">')
    const typed = {
      'server.address': '1 Court Street, Brooklyn',
      'server.licence': '2099999',
      'server.registration.number': '77',
      'server.name': 'Somebody Else',
      'server.class': 'sheriff',
    }
    const answer = await visitor.send('/you', typed)
    expect([answer.status, answer.headers['location']]).toEqual([303, '/'])
    expect((await server())?.server).toEqual({
      address: '1 Court Street, Brooklyn',
      licence: '2099999',
      registration: { number: '77' },
    })
    const form = (await visitor.get('/you')).text
    expect(form).toContain('value="1 Court Street, Brooklyn"')
    const wrong = await visitor.send('/you', { 'server.registration.expires': '2026-02-30' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('<a href="#f-server-registration-expires">Registration expires on: ')
  })

  it('is put right by an administrator from the list of people, and what is emptied is taken away', async () => {
    const visitor = await site.administrator()
    const page = `/people/${(await server())?.id ?? ''}/details`
    expect((await visitor.get('/people')).text).toContain(`href="${page}"`)
    expect(words((await visitor.get(page)).text)).toContain('Details of Person process-server')
    expect((await visitor.send(page, { 'server.licence': '2011111' })).status).toBe(303)
    expect((await server())?.server).toEqual({ licence: '2011111' })
    const same = await visitor.send(page, { 'server.licence': '2011111' })
    expect(words(same.text)).toContain('All this is recorded already as it was sent; nothing was changed.')
  })
})
