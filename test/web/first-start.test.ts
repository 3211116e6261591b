import { PASSWORD, PATIENCE, TestSite, words } from './support/site'

const FIRM = {
  'firm.name': 'Harborlight Process Agency LLC',
  'admin.name': 'Ada Admin',
  'admin.email': 'ada@example.com',
}

describe('the first start', () => {
  const site = new TestSite()
  beforeAll(() => site.open(), PATIENCE)
  afterAll(() => site.close())

  const link = (): string => `/set-up?token=${site.site.setUpToken}`

  it('leads everyone to the set-up, which opens only with the token of the terminal', async () => {
    const visitor = site.visitor()
    const board = await visitor.get('/')
    expect([board.status, board.headers['location']]).toEqual([303, '/set-up'])
    expect(words((await visitor.get('/set-up')).text)).toContain('Open the link that the program printed')
    expect(words((await visitor.get('/set-up?token=guess')).text)).toContain('Not set up yet')
    expect(words((await visitor.get(link())).text)).toContain('Welcome to affiant')
  })

  it('refuses a set-up that is sent without the token', async () => {
    const answer = await site
      .visitor()
      .send(link(), { ...FIRM, 'admin.password': PASSWORD, token: 'x' }, '/set-up')
    expect(answer.status).toBe(403)
    expect(await site.site.program.ledger.door.isSetUp()).toBe(false)
  })

  it('gives the form back with all that was typed, and leads from each error to its field', async () => {
    const answer = await site.visitor().send(link(), { ...FIRM, 'admin.password': 'short' }, '/set-up')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="Harborlight Process Agency LLC"')
    expect(answer.text).toContain('<a href="#f-admin-password">Password: has 5 characters; take 15 or more')
    expect(answer.text).not.toContain('value="short"')
  })

  it('sets the firm up, signs its administrator in and shows an empty board that offers the first step', async () => {
    const visitor = site.visitor()
    const answer = await visitor.send(link(), { ...FIRM, 'admin.password': PASSWORD }, '/set-up')
    expect([answer.status, answer.headers['location']]).toEqual([303, '/'])
    const board = words((await visitor.get('/')).text)
    expect(board).toContain('The firm is set up. Open its first case.')
    expect(board).toContain('Nobody to serve yet')
    expect(board).toContain('Open the first case')
  })

  it('cannot be done a second time', async () => {
    const visitor = site.visitor()
    const page = await visitor.get(link())
    expect([page.status, page.headers['location']]).toEqual([303, '/'])
    const body = { ...FIRM, 'admin.password': PASSWORD, token: site.site.setUpToken }
    const answer = await visitor.send('/sign-in', body, '/set-up')
    expect(answer.status).toBe(422)
    expect(words(answer.text)).toContain('This installation is set up already; sign in.')
  })
})
