import type { Context } from '../../src/actions/context'
import { caseWithServe } from './support/case'
import { hidden, PASSWORD, PATIENCE, TestSite, unescaped, words } from './support/site'

describe('signing in', () => {
  const site = new TestSite()
  let ctx: Context
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
  }, PATIENCE)
  afterAll(() => site.close())

  it('shows the sign-in to a stranger, and goes on to where they wanted to go', async () => {
    const visitor = site.visitor()
    const asked = await visitor.get('/cases')
    expect(words(asked.text)).toContain('Sign in')
    expect(hidden(asked.text, 'back')).toBe('/cases')
    const answer = await visitor.send('/cases', { email: 'ada@example.com', password: PASSWORD }, '/sign-in')
    expect([answer.status, answer.headers['location']]).toEqual([303, '/cases'])
  })

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads away from here: back to %s is back to the board',
    async (back) => {
      const body = { email: 'ada@example.com', password: PASSWORD, back }
      const answer = await site.visitor().send('/sign-in', body)
      expect(answer.headers['location']).toBe('/')
    },
  )

  it('says the same of an unknown address and of a wrong password, and keeps the address', async () => {
    const wrong = await site.visitor().signIn('ada@example.com', 'not the password at all')
    const unknown = await site.visitor().signIn('nobody@example.com', 'not the password at all')
    const sentence = 'The address or the password is wrong. Check both and try again.'
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    expect(words(wrong.text)).toContain(sentence)
    expect(words(unknown.text)).toContain(sentence)
    expect(wrong.text).toContain('value="ada@example.com"')
  })

  it('slows a guesser down and says for how long', async () => {
    const visitor = site.visitor()
    for (let tries = 0; tries < 6; tries += 1)
      await visitor.signIn('slow@example.com', `guess number ${tries}`)
    expect(words((await visitor.signIn('slow@example.com', 'one more')).text)).toMatch(/Wait \d+ seconds/)
  })

  it('gives a new session token at each sign-in, out of reach of scripts', async () => {
    const cookieOf = async (): Promise<string> => {
      const cookies: unknown = (await site.visitor().signIn('ada@example.com')).headers['set-cookie']
      return (
        String(cookies)
          .split(',')
          .find((one) => one.startsWith('affiant=')) ?? ''
      )
    }
    const [first, second] = [await cookieOf(), await cookieOf()]
    expect(first).toMatch(/^affiant=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(first).not.toBe(second)
  })

  it('writes no password into a page, not even one of a form that waits for a new sign-in', async () => {
    for (const name of ['password', 'signIn.password', 'admin.password']) {
      const body = { [name]: 'canary four words', note: 'kept' }
      const late = await site.visitor().agent.post('/people/new').type('form').send(body)
      expect(late.status).toBe(401)
      expect(hidden(late.text, 'held')).toContain('kept')
      expect(late.text).not.toContain('canary')
    }
  })

  it('ends the session that the browser had when somebody signs in there anew, and none of elsewhere', async () => {
    const [visitor, elsewhere] = [site.visitor(), site.visitor()]
    await elsewhere.signIn('ada@example.com')
    const cookies: unknown = (await visitor.signIn('ada@example.com')).headers['set-cookie']
    const former = /affiant=[\w-]{43}/.exec(String(cookies))?.[0] ?? ''
    const withFormer = () => site.visitor().agent.get('/people').set('Cookie', former)
    expect((await withFormer()).text).toContain('Sign out')
    await visitor.signIn('ada@example.com')
    expect(words((await withFormer()).text)).toContain('E-mail address')
    for (const one of [visitor, elsewhere]) expect((await one.get('/people')).text).toContain('Sign out')
  })

  it('takes no session token that a stranger chose', async () => {
    const chosen = 'a'.repeat(43)
    const visitor = site.visitor()
    visitor.agent.jar.setCookie(`affiant=${chosen}; Path=/`, '127.0.0.1')
    const cookies: unknown = (await visitor.signIn('ada@example.com')).headers['set-cookie']
    expect(String(cookies)).toMatch(/affiant=[\w-]{43}/)
    expect(String(cookies)).not.toContain(chosen)
    expect((await visitor.get('/people')).text).toContain('Sign out')
  })

  it('ends the session at once when one signs out', async () => {
    const visitor = await site.administrator()
    const answer = await visitor.send('/', {}, '/sign-out')
    expect(answer.headers['clear-site-data']).toContain('"storage"')
    expect(words((await visitor.get('/')).text)).toContain('E-mail address')
  })

  it('keeps what was typed when the session ended meanwhile, and sends it after a new sign-in', async () => {
    const { serveId } = await caseWithServe(ctx)
    const visitor = await site.administrator()
    const path = `/serves/${serveId}/record/proof-filed`
    const form = (await visitor.get(path)).text
    const typed = {
      csrf: hidden(form, 'csrf'),
      id: hidden(form, 'id'),
      at: '2026-06-09',
      note: 'by the clerk',
    }
    const before = site.now
    site.now = '2026-06-10T14:00:00.000Z'
    const late = await visitor.agent.post(path).type('form').send(typed)
    expect(late.status).toBe(401)
    expect(words(late.text)).toContain('what you typed is kept')
    const fields = { csrf: hidden(late.text, 'csrf'), held: unescaped(hidden(late.text, 'held')) }
    const resumed = await visitor.agent
      .post('/sign-in')
      .type('form')
      .send({ ...fields, email: 'ada@example.com', password: PASSWORD })
    expect(words(resumed.text)).toContain('You are signed in again')
    const again = { ...typed, csrf: hidden(resumed.text, 'csrf'), note: hidden(resumed.text, 'note') }
    expect((await visitor.agent.post(path).type('form').send(again)).status).toBe(303)
    expect(words((await visitor.get(`/serves/${serveId}`)).text)).toContain('by the clerk')
    site.now = before
  })
})
