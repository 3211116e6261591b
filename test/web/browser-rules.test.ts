import { caseWithServe } from './support/case'
import { hidden, PATIENCE, TestSite, words } from './support/site'

describe('what a browser may do with the pages', () => {
  const site = new TestSite()
  const secure = new TestSite('https://affiant.example')
  let serveId = ''
  beforeAll(async () => {
    await site.open()
    await secure.open()
    const ctx = await site.firm()
    await secure.firm()
    serveId = (await caseWithServe(ctx)).serveId
  }, PATIENCE)
  afterAll(async () => {
    await site.close()
    await secure.close()
  })

  it('loads nothing from elsewhere, runs nothing inline, sits in no frame and is kept by no cache', async () => {
    const { headers, text } = await site.visitor().get('/sign-in')
    expect(headers['content-security-policy']).toBe(
      "default-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';frame-src 'self';img-src 'self' data:",
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(text).not.toMatch(/<style|style=|<script>| on[a-z]+="/)
  })

  it('binds its cookies to this host and asks for https where it is served over https', async () => {
    const { headers } = await secure.visitor().get('/sign-in')
    const cookies: unknown = headers['set-cookie']
    expect(String(cookies)).toMatch(
      /^__Host-affiant-visitor=[\w-]{32}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  })

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring site', { 'sec-fetch-site': 'same-site' }],
    ['with the origin of another site', { origin: 'https://evil.example' }],
  ])('refuses a form that comes %s', async (_name, headers) => {
    const visitor = await site.administrator()
    const csrf = hidden((await visitor.get('/')).text, 'csrf')
    const answer = await visitor.agent.post('/sign-out').set(headers).type('form').send({ csrf })
    expect(answer.status).toBe(403)
    expect(words(answer.text)).toContain('not sent from a page of this site')
    expect((await visitor.get('/')).text).toContain('Sign out')
  })

  it.each(['', 'x', 'a'.repeat(43)])('refuses a form with the token “%s”', async (csrf) => {
    const visitor = await site.administrator()
    const answer = await visitor.agent.post('/sign-out').type('form').send({ csrf })
    expect(answer.status).toBe(403)
  })

  it('refuses the token of another session, and one sent twice', async () => {
    const [visitor, other] = [site.visitor(), site.visitor()]
    await visitor.signIn('ada@example.com')
    await other.signIn('ada@example.com')
    const csrf = hidden((await other.get('/')).text, 'csrf')
    const own = hidden((await visitor.get('/')).text, 'csrf')
    expect((await visitor.agent.post('/sign-out').type('form').send({ csrf })).status).toBe(403)
    const twice = await visitor.agent.post('/sign-out').type('form').send(`csrf=${own}&csrf=${own}`)
    expect(twice.status).toBe(403)
  })

  it('says what is ready, and keeps assets whose address names their content', async () => {
    const visitor = site.visitor()
    expect((await visitor.get('/healthz')).body).toEqual({ status: 'ok' })
    expect((await visitor.get('/readyz')).body).toEqual({ status: 'ok' })
    const href = /href="(\/assets\/style\.css\?v[^"]+)"/.exec((await visitor.get('/sign-in')).text)?.[1] ?? ''
    const style = await visitor.get(href.replace('&#x3D;', '='))
    expect([style.status, style.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ])
  })

  it('shows a sentence and no stack where something is wrong', async () => {
    const visitor = site.visitor()
    const lost = await visitor.get('/nothing/here')
    expect(lost.status).toBe(404)
    expect(words(lost.text)).toContain('There is no such page')
    expect(lost.text).not.toMatch(/at .*\.ts|node_modules/)
    const bad = await visitor.agent
      .post('/sign-in')
      .type('form')
      .send(`a=${'x'.repeat(2_000_000)}`)
    expect(bad.status).toBe(413)
    expect((await visitor.get('/serves/%00')).status).toBe(200)
  })

  it('writes no name, address, search or id in its log', async () => {
    const visitor = await site.administrator()
    await visitor.get(`/serves/${serveId}`)
    await visitor.get('/?q=canary-search')
    const log = site.logged.join('')
    expect(log).toContain('/serves/:serve')
    for (const secret of [serveId, 'canary', 'ada@', 'Żółć', '127.0.0.1']) expect(log).not.toContain(secret)
  })
})
