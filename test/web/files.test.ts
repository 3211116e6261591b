import type { Context } from '../../src/actions/context'
import { newId } from '../../src/stores/ids'
import { assign, caseWithServe } from './support/case'
import { hidden, PATIENCE, TestSite, withRoles, words, type Visitor } from './support/site'

const NAME = 'Fotografía «door» ñ.jpg'
const BYTES = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 1, 2, 3, 0xff, 0xd9])

describe('files on the pages', () => {
  const site = new TestSite()
  let ctx: Context
  let admin: Visitor
  let server: Visitor
  let ids = { caseId: '', serveId: '' }
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    await withRoles(ctx, ['process-server'])
    ids = await caseWithServe(ctx)
    await assign(ctx, ids.serveId, 'Person process-server')
    admin = site.visitor()
    await admin.signIn('ada@example.com')
    server = site.visitor()
    await server.signIn('process-server@example.com')
  }, PATIENCE)
  afterAll(() => site.close())

  async function hand(
    visitor: Visitor,
    page: string,
    kind: string | null,
    bytes: Buffer | null = BYTES,
  ): Promise<{ readonly status: number; readonly text: string }> {
    const csrf = hidden((await visitor.get(page)).text, 'csrf')
    const sent = visitor.agent.post(`${page}/files`).field('csrf', csrf).field('id', newId())
    if (kind !== null) void sent.field('kind', kind)
    if (bytes !== null) void sent.attach('file', bytes, { filename: NAME, contentType: 'image/jpeg' })
    const { status, text } = await sent
    return { status, text }
  }

  const filesOf = () => ctx.firm.read((stores) => stores.files.ofCase(ids.caseId))

  it('keeps a file exactly as it came, with the name it had, and gives it back as a download only', async () => {
    expect((await hand(server, `/serves/${ids.serveId}`, 'photograph')).status).toBe(303)
    const [file] = await filesOf()
    expect(file).toMatchObject({ name: NAME, kind: 'photograph', serveId: ids.serveId, bytes: BYTES.length })
    expect(words((await server.get(`/serves/${ids.serveId}`)).text)).toContain(`${NAME} Photograph, 10 bytes`)
    const down = await server.agent.get(`/files/${file?.id ?? ''}`).buffer(true)
    expect(down.body).toEqual(BYTES)
    expect(down.headers['content-type']).toBe('application/octet-stream')
    expect(down.headers['content-disposition']).toMatch(/^attachment; filename="Fotograf_a_door_.jpg"/)
    expect(down.headers['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    )
  })

  it('says what is missing, keeps nothing, and shows the form again with what was chosen', async () => {
    const before = (await filesOf()).length
    const noKind = await hand(admin, `/cases/${ids.caseId}`, null)
    expect(noKind.status).toBe(422)
    expect(noKind.text).toContain('<a href="#f-kind">What it is: choose one.</a>')
    const noFile = await hand(admin, `/cases/${ids.caseId}`, 'order', null)
    expect(noFile.text).toContain(
      '<a href="#f-file">File: choose one; an empty file has nothing to keep.</a>',
    )
    expect(noFile.text).toContain('value="order" checked')
    expect((await filesOf()).length).toBe(before)
  })

  it('refuses more than 25 MB with a sentence', async () => {
    const large = await hand(admin, `/cases/${ids.caseId}`, 'paper', Buffer.alloc(25 * 1024 * 1024 + 1))
    expect(large.status).toBe(413)
    expect(words(large.text)).toContain('a file may have 25 MB')
  })

  it('gives a process server the files of their own serves only', async () => {
    expect((await hand(admin, `/cases/${ids.caseId}`, 'paper')).status).toBe(303)
    const ofCase = (await filesOf()).find(({ serveId }) => serveId === null)
    expect((await admin.get(`/files/${ofCase?.id ?? ''}`)).status).toBe(200)
    expect((await server.get(`/files/${ofCase?.id ?? ''}`)).status).toBe(404)
  })

  it('reads no file of a stranger', async () => {
    const csrf = hidden((await site.visitor().get('/sign-in')).text, 'csrf')
    const sent = site.visitor().agent.post(`/cases/${ids.caseId}/files`).field('csrf', csrf)
    const { status } = await sent.attach('file', BYTES, { filename: NAME })
    expect(status).toBe(401)
    expect(words((await admin.get(`/cases/${ids.caseId}`)).text)).not.toContain('Something went wrong')
  })

  it('survives bodies that are no forms', async () => {
    const csrf = hidden((await admin.get('/')).text, 'csrf')
    const broken = [
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a\r\n\r\n'],
      ['multipart/form-data', `csrf=${csrf}`],
      ['multipart/form-data; boundary=x', '--x--'],
      ['application/json', '{"csrf":'],
      ['text/plain', csrf],
    ] as const
    const statuses: number[] = []
    for (const [type, body] of broken) {
      const { status } = await admin.agent
        .post(`/cases/${ids.caseId}/files`)
        .set('Content-Type', type)
        .send(body)
      statuses.push(status)
    }
    expect(statuses).toEqual([400, 400, 403, 403, 403])
    expect((await admin.get('/healthz')).status).toBe(200)
  })
})
