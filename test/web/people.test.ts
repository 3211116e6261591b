import type { Context } from '../../src/actions/context'
import { hidden, PATIENCE, TestSite, withRoles, words } from './support/site'

describe('a person who has left', () => {
  const site = new TestSite()
  let ctx: Context
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    await withRoles(ctx, ['process-server'])
  }, PATIENCE)
  afterAll(() => site.close())

  it('is signed out everywhere at once, is not let in again, and stays on the list', async () => {
    const [admin, server] = [site.visitor(), site.visitor()]
    await admin.signIn('ada@example.com')
    await server.signIn('process-server@example.com')
    expect((await server.get('/')).text).toContain('Sign out')

    const people = (await admin.get('/people')).text
    const leaving = [...people.matchAll(/href="(\/people\/[^"]+\/leaving)"/g)].map(([, href]) => href ?? '')
    expect(leaving).toHaveLength(1)
    const [page = ''] = leaving
    const form = (await admin.get(page)).text
    expect(words(form)).toContain('Person process-server has left')
    expect((await admin.send(page, {})).status).toBe(422)
    expect((await server.get('/')).text).toContain('Sign out')

    const body = { csrf: hidden(form, 'csrf'), id: hidden(form, 'id'), left: 'yes' }
    expect((await admin.agent.post(page).type('form').send(body)).status).toBe(303)
    expect((await admin.agent.post(page).type('form').send(body)).status).toBe(303)
    expect(words((await server.get('/')).text)).toContain('E-mail address')
    expect((await site.visitor().signIn('process-server@example.com')).status).toBe(422)
    const after = words((await admin.get('/people')).text)
    expect(after).toContain('Person process-server has no access any more.')
    expect(after).toContain('Person process-server has left')
  })
})
