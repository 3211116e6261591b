import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Context } from '../../src/actions/context'
import { draftServeProof } from '../../src/actions/draft-serve-proof'
import { openDatabase } from '../../src/stores/database'
import { newId } from '../../src/stores/ids'
import { routes } from '../../src/web/routes'
import { caseWithServe } from './support/case'
import { hidden, PATIENCE, TestSite, unescaped, type Visitor } from './support/site'

const WEIRD = [
  '%00',
  '%ff',
  '%ED%A0%80',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '__proto__',
  'constructor',
  "'%20or%201=1--",
  '%0d%0aSet-Cookie:x=1',
  '%F0%9F%98%80',
  'x'.repeat(8000),
]

describe('a visitor who means no good', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  let ids: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    const { caseId, serveId } = await caseWithServe(ctx)
    const [proof] = (await draftServeProof(ctx, { serveId, draft: true })).versions
    const [proofId, fileId] = [proof?.id ?? '', proof?.fileId ?? '']
    const rules = { ':jurisdiction': 'us-ny', ':method': 'deliver-and-mail' }
    ids = {
      ':case': caseId,
      ':serve': serveId,
      ':proof': proofId,
      ':file': fileId,
      ':type': 'mailed',
      ...rules,
    }
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  /** Every row of every table, as one hash. */
  async function everything(): Promise<string> {
    const database = await openDatabase({ file: join(site.folder, 'affiant.sqlite') })
    const { knex } = database
    const hash = createHash('sha256')
    const tables = await knex<{ name: string; type: string }>('sqlite_master')
      .where({ type: 'table' })
      .orderBy('name')
    for (const { name } of tables) hash.update(JSON.stringify(await knex(name).orderBy(knex.raw('rowid'))))
    await database.close()
    return hash.digest('hex')
  }

  it(
    'changes nothing by following every link there is; each page has its rules for the browser with it',
    async () => {
      const before = await everything()
      const [seen, queue] = [
        new Set<string>(),
        ['/', '/set-up', '/sign-in', '/healthz', '/readyz', '/nowhere'],
      ]
      for (let path = queue.shift(); path !== undefined && seen.size < 200; path = queue.shift()) {
        if (seen.has(path)) continue
        seen.add(path)
        const { status, headers, text, type } = await visitor.get(path)
        expect([path, status < 500]).toEqual([path, true])
        expect(headers['content-security-policy']).toContain('frame-ancestors')
        expect(headers['x-content-type-options']).toBe('nosniff')
        const kept = path.startsWith('/assets/') || path === '/healthz' || path === '/readyz'
        if (!kept) expect([path, headers['cache-control']]).toEqual([path, 'no-store'])
        if (type !== 'text/html') continue
        expect(text).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+="|javascript:/i)
        const links = [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, link]) => unescaped(link ?? ''))
        queue.push(...links)
      }
      expect(seen.size).toBeGreaterThan(100)
      expect(await everything()).toBe(before)
    },
    PATIENCE,
  )

  it.each(routes.filter(({ path }) => path.includes(':')).map(({ method, path }) => [method, path] as const))(
    '%s %s: finds nothing under ids that are none, and nothing breaks',
    async (method, path) => {
      const csrf = hidden((await visitor.get('/')).text, 'csrf')
      const odd: string[] = []
      for (const name of path.match(/:\w+/g) ?? []) {
        for (const id of WEIRD) {
          const address = path.replace(/:\w+/g, (one) => (one === name ? id : (ids[one] ?? newId())))
          const { status, headers } =
            method === 'get'
              ? await visitor.get(address)
              : await visitor.agent.post(address).type('form').send({ csrf })
          const cookies: unknown = headers['set-cookie']
          if (![400, 404].includes(status) || String(cookies).includes('x=1'))
            odd.push(`${status} ${address}`)
        }
      }
      expect(odd).toEqual([])
    },
    PATIENCE,
  )

  it('cannot give all objects a property, whichever form the field comes in', async () => {
    const csrf = hidden((await visitor.get('/')).text, 'csrf')
    const serve = `/serves/${ids[':serve'] ?? ''}`
    for (const name of [
      '__proto__[polluted]',
      '__proto__.polluted',
      'constructor[prototype][polluted]',
      'place.__proto__.polluted',
    ]) {
      const body = new URLSearchParams({ csrf, [name]: 'yes' }).toString()
      await visitor.agent.post(`${serve}/record/delivered`).type('form').send(body)
      await visitor.agent.post(`${serve}/files`).field('csrf', csrf).field(name, 'yes')
      await site.visitor().agent.post(`${serve}/record/delivered`).type('form').send(body)
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    }
  })

  it('records once what is sent ten times at the same moment', async () => {
    const serve = `/serves/${ids[':serve'] ?? ''}`
    const form = (await visitor.get(`${serve}/record/proof-filed`)).text
    const body = { csrf: hidden(form, 'csrf'), id: hidden(form, 'id'), at: '2026-06-09', note: 'by hand' }
    const send = () => visitor.agent.post(`${serve}/record/proof-filed`).type('form').send(body)
    const all = await Promise.all(Array.from({ length: 10 }, send))
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 303))
    const events = await ctx.firm.read((stores) => stores.events.ofServe(ids[':serve'] ?? ''))
    expect(events.map(({ id }) => id)).toEqual([body.id])
  })

  it('is looked at five times when guessing a hundred times at the same moment', async () => {
    const stranger = site.visitor()
    const csrf = hidden((await stranger.get('/sign-in')).text, 'csrf')
    const guess = (password: string) =>
      stranger.agent.post('/sign-in').type('form').send({ csrf, email: 'guessed@example.com', password })
    const all = await Promise.all(Array.from({ length: 100 }, (_, index) => guess(`guess ${index}`)))
    expect(all.filter(({ text }) => text.includes('The address or the password is wrong'))).toHaveLength(5)
    expect(all.filter(({ text }) => text.includes('nothing is locked'))).toHaveLength(95)
  })
})
