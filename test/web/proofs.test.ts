import { createHash } from 'node:crypto'
import { addUser } from '../../src/actions/add-user'
import type { Context } from '../../src/actions/context'
import { newId } from '../../src/stores/ids'
import { assign, caseWithServe } from './support/case'
import { hidden, PASSWORD, PATIENCE, TestSite, words, type Visitor } from './support/site'

describe('proofs on the pages', () => {
  const site = new TestSite()
  let ctx: Context
  let server: Visitor
  let admin: Visitor
  let serve = ''
  let proof = ''
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    const signIn = { email: 'pat@example.com', password: PASSWORD }
    const details = { address: '12 Smith Street, Brooklyn, NY 11201', licence: '1234567' }
    await addUser(ctx, { id: newId(), name: 'Pat Server', role: 'process-server', signIn, server: details })
    const { serveId } = await caseWithServe(ctx, 'personal-delivery')
    await assign(ctx, serveId, 'Pat Server')
    serve = `/serves/${serveId}`
    server = site.visitor()
    await server.signIn('pat@example.com')
    admin = site.visitor()
    await admin.signIn('ada@example.com')
  }, PATIENCE)
  afterAll(() => site.close())

  const page = async (path: string): Promise<string> => words((await server.get(path)).text)

  const delivery = {
    at: '2026-06-09T19:40',
    'place.address': '219 Kent Avenue, Brooklyn, NY 11249',
    'place.kind': 'dwelling-place',
    'to.name': 'Łukasz Żółć',
    manner: 'handed',
    'identifiedBy.how': 'said-own-name',
    'description.gender': 'male',
    'description.race': 'white',
    'description.skin': 'white',
    'description.hair': 'brown',
    'description.age': '36-50',
    'description.height': '5\'9"-6\'0"',
    'description.weight': '161-200 lb',
    'description.other': 'glasses',
  }

  it('says what a proof would lack, with the provision that asks for it, and draws none', async () => {
    expect(await page(serve)).toContain('What a proof drawn now would lack The delivery (CPLR 308(1))')
    const answer = await server.send(`${serve}/proofs/new`, {})
    expect(answer.status).toBe(422)
    expect(words(answer.text)).toContain('Nothing was drawn')
    expect(words(answer.text)).toContain('Not recorded: The delivery (CPLR 308(1))')
  })

  it('draws it once all is recorded, and shows the exact bytes of the version', async () => {
    expect((await server.send(`${serve}/record/delivered`, delivery)).status).toBe(303)
    const answer = await server.send(`${serve}/proofs/new`, { 'signature.place': 'Brooklyn, New York' })
    expect(answer.status).toBe(303)
    expect(await page(serve)).toContain('File the proof of service with the clerk of the court')
    expect((await server.get(serve)).text).toContain(
      `<a class="button quiet" href="${answer.headers['location'] ?? ''}">Read and sign it</a>`,
    )
    proof = answer.headers['location'] ?? ''
    const paper = await server.get(`${proof}/paper.pdf`).then(({ headers }) => headers)
    expect(paper['content-type']).toBe('application/pdf')
    expect(paper['content-disposition']).toMatch(/^inline; filename="personal-delivery-v1\.pdf"/)
    expect(paper['x-frame-options']).toBe('SAMEORIGIN')
    const bytes: unknown = (await server.agent.get(`${proof}/paper.pdf`).buffer(true)).body
    const sha256 = createHash('sha256')
      .update(Buffer.isBuffer(bytes) ? bytes : '')
      .digest('hex')
    expect(await page(proof)).toContain(`SHA-256 of this version ${sha256}`)
  })

  it('shows the oath of the day above the password, and says on whose name it is signed', async () => {
    const text = await page(proof)
    expect(text).toContain('as Pat Server:')
    expect(text).toContain('I affirm this 10th day of June, 2026, under the penalties of perjury')
  })

  it('offers no signature to anyone but the person whom it names', async () => {
    const { text } = await admin.get(proof)
    expect(words(text)).toContain('Only Pat Server can sign it on the screen')
    expect(text).not.toContain('name="password"')
    const form = (await server.get(proof)).text
    const kept = { sha256: hidden(form, 'sha256'), oathId: hidden(form, 'oathId'), id: newId() }
    const forced = await admin.send('/', { ...kept, password: PASSWORD }, `${proof}/signature`)
    expect(forced.status).toBe(422)
    expect(await page(serve)).toContain('Complete. It is dated Wed 10 Jun 2026')
  })

  it('signs nothing with a wrong password or on other bytes, and says so', async () => {
    const wrong = await server.send(proof, { password: 'not my password' }, `${proof}/signature`)
    expect([wrong.status, words(wrong.text).includes('this is not your password')]).toEqual([422, true])
    const other = { password: PASSWORD, sha256: 'a'.repeat(64) }
    const bytes = await server.send(proof, other, `${proof}/signature`)
    expect(words(bytes.text)).toContain('what was shown is not this version')
    expect(await page(serve)).not.toContain('Signed by')
  })

  it('signs with the password once more, exactly once, and keeps the signed paper', async () => {
    const form = (await server.get(proof)).text
    const names = ['csrf', 'id', 'sha256', 'oathId']
    const body = {
      ...Object.fromEntries(names.map((name) => [name, hidden(form, name)])),
      password: PASSWORD,
    }
    const send = () => server.agent.post(`${proof}/signature`).type('form').send(body)
    const both = [await send(), await send()]
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const text = await page(proof)
    expect(text).toContain('Signed. The SHA-256 of the signed paper is')
    expect(text).toContain('Signed by Pat Server on Wed 10 Jun 2026, on the screen.')
    const signed = await server.get(`${proof}/signed.pdf`)
    expect([signed.status, signed.headers['content-type']]).toEqual([200, 'application/pdf'])
  })

  it('asks where it was filed, then notes it and tells what follows', async () => {
    const lacking = await server.send(proof, { filedOn: '2026-06-10' }, `${proof}/filing`)
    expect(words(lacking.text)).toContain('write the number that the e-filing system gave')
    expect(lacking.text).toContain('value="2026-06-10"')
    const filed = await server.send(proof, { filedOn: '2026-06-10', docketEntry: '7' }, `${proof}/filing`)
    expect(filed.status).toBe(303)
    expect(await page(serve)).toContain('Filed on Wed 10 Jun 2026, entry 7.')
  })

  it('notes a rejection with its reason, and the filing counts for nothing', async () => {
    const body = { rejectedOn: '2026-06-10', reason: 'Caption incomplete' }
    expect((await server.send(proof, body, `${proof}/rejection`)).status).toBe(303)
    const text = await page(serve)
    expect(text).toContain('Rejected on Wed 10 Jun 2026: Caption incomplete')
    expect(text).toContain('rejected on 2026-06-10: Caption incomplete')
  })

  it('takes the scan of a paper signed in ink for the version whose footer it shows', async () => {
    const drawn = await server.send(`${serve}/proofs/new`, { 'signature.place': 'Queens, New York' })
    const second = drawn.headers['location'] ?? ''
    const form = (await server.get(second)).text
    const [version] = await ctx.firm.read(async ({ proofs }) =>
      (await proofs.ofServe(serve.replace('/serves/', ''))).slice(-1),
    )
    const send = (fields: Readonly<Record<string, string>>, bytes: string) => {
      const sent = server.agent
        .post(`${second}/scan`)
        .field('csrf', hidden(form, 'csrf'))
        .field('id', newId())
      for (const [name, value] of Object.entries(fields)) void sent.field(name, value)
      return sent.attach('file', Buffer.from(bytes), {
        filename: 'Unterschrift – é.pdf',
        contentType: 'application/pdf',
      })
    }
    const typed = {
      signer: 'Pat Server',
      signedOn: '2026-06-10',
      printed: version?.factsHash.slice(0, 8) ?? '',
    }
    const other = await send({ ...typed, printed: '00000000' }, '%PDF-1.7\n%%EOF')
    expect([other.status, words(other.text).includes('choose the version that was printed')]).toEqual([
      422,
      true,
    ])
    expect(other.text).toContain('value="Pat Server"')
    const noScan = await send(typed, 'MZ not a scan')
    expect(noScan.status).toBe(422)
    expect((await send(typed, '%PDF-1.7\n%%EOF')).status).toBe(303)
    expect(await page(second)).toContain('Signed by Pat Server on Wed 10 Jun 2026, in ink.')
    const scan = await server.get(`${second}/signed.pdf`)
    expect(scan.headers['content-disposition']).toContain(
      "filename*=UTF-8''Unterschrift%20%E2%80%93%20%C3%A9.pdf",
    )
    expect(scan.headers['content-disposition']).toMatch(/^attachment/)
    expect(scan.headers['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    )
  })
})
