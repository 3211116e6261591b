import type { Context } from '../../src/actions/context'
import type { Role } from '../../src/actions/permissions'
import { newId } from '../../src/stores/ids'
import { routes } from '../../src/web/routes'
import { assign, caseWithServe } from './support/case'
import { PATIENCE, TestSite, withRoles, words, type Visitor } from './support/site'

type Statuses = Readonly<Record<Role, number>>

const everyone: Statuses = { admin: 200, attorney: 200, paralegal: 200, 'process-server': 200, client: 200 }
const office: Statuses = { ...everyone, 'process-server': 403, client: 403 }
/** The server has this one; a client has none. */
const assigned: Statuses = { ...everyone, client: 403 }
const admin: Statuses = { admin: 200, attorney: 403, paralegal: 403, 'process-server': 403, client: 403 }

/** What each role gets from each page that it can ask for. A new page without a row here fails. */
const MATRIX: Readonly<Record<string, Statuses>> = {
  '/': everyone,
  '/cases': office,
  '/cases/new': office,
  '/cases/:case': office,
  '/cases/:case/correction': office,
  '/cases/:case/recipients/new': office,
  '/serves/:serve': assigned,
  '/serves/:serve/server': office,
  '/serves/:serve/way': office,
  '/serves/:serve/facts': office,
  '/serves/:serve/newspapers': office,
  '/serves/:serve/record/:type': assigned,
  '/serves/:serve/entries/:entry/strike': {
    ...assigned,
    'process-server': 404,
    admin: 404,
    attorney: 404,
    paralegal: 404,
  },
  '/serves/:serve/proofs/new': assigned,
  '/serves/:serve/motions/:motion': office,
  // Nothing is answered yet, so there is nothing to read.
  '/serves/:serve/motions/:motion/papers.pdf': { ...office, admin: 400, attorney: 400, paralegal: 400 },
  // No version is saved yet.
  '/serves/:serve/motions/:motion/versions/:version': {
    ...office,
    admin: 404,
    attorney: 404,
    paralegal: 404,
  },
  '/mail-run': { ...everyone, client: 403 },
  '/rule-changes': office,
  '/house-rules': { ...admin, attorney: 200 },
  '/house-rules/edit': { ...admin, attorney: 200 },
  '/serves/:serve/sheets': assigned,
  '/people': admin,
  '/people/new': admin,
  '/you': { ...everyone, client: 403 },
  '/people/:user/details': admin,
  '/people/:user/leaving': admin,
}

/** Asked for with an id that does not exist here; their own tests say more. */
const ELSEWHERE = [
  '/files/:file',
  '/proofs/:proof',
  '/proofs/:proof/paper.pdf',
  '/proofs/:proof/signed.pdf',
  '/sheets/:sheet',
]

describe('who may see what', () => {
  const site = new TestSite()
  const visitors = new Map<string, Visitor>()
  const roles: readonly Role[] = ['admin', 'attorney', 'paralegal', 'process-server', 'client']
  let ctx: Context
  let ids: Readonly<Record<string, string>> = {}

  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    await withRoles(ctx, roles)
    const { caseId, serveId } = await caseWithServe(ctx)
    await assign(ctx, serveId, 'Person process-server')
    ids = {
      ':case': caseId,
      ':serve': serveId,
      ':type': 'attempted',
      ':motion': 'alternative-service',
      ':version': newId(),
      ':entry': newId(),
      ':user': ctx.actor.id,
    }
    for (const role of roles) {
      const visitor = site.visitor()
      await visitor.signIn(`${role}@example.com`)
      visitors.set(role, visitor)
    }
  }, PATIENCE)
  afterAll(() => site.close())

  const pages = routes.filter(
    ({ method, path, for: whom }) =>
      method === 'get' && whom === 'members' && !path.startsWith('/rulebook') && !ELSEWHERE.includes(path),
  )

  it.each(pages.map(({ path }) => path))('%s answers each role as the table says', async (path) => {
    const address = path.replace(/:\w+/g, (name) => ids[name] ?? name)
    const given: Record<string, number> = {}
    for (const [role, visitor] of visitors) given[role] = (await visitor.get(address)).status
    expect(given).toEqual(MATRIX[path])
  })

  it.each(pages.map(({ path }) => path))('%s shows a stranger the sign-in and nothing else', async (path) => {
    const address = path.replace(/:\w+/g, (name) => ids[name] ?? name)
    const page = words((await site.visitor().get(address)).text)
    expect(page).toContain('E-mail address')
    expect(page).not.toContain('Żółć')
  })

  it('shows a process server only what is assigned to them, and no way to the case', async () => {
    const { serveId } = await caseWithServe(ctx, 'personal-delivery', 'Somebody Else')
    const server = visitors.get('process-server')
    const board = words((await server?.get('/'))?.text ?? '')
    expect(board).toContain('Łukasz Żółć')
    expect(board).not.toContain('Somebody Else')
    expect((await server?.get(`/serves/${serveId}`))?.status).toBe(404)
    expect((await server?.get(`/serves/${ids[':serve'] ?? ''}`))?.text).not.toContain('href="/cases')
  })

  it('lets a process server record on their own serve and on no other', async () => {
    const { serveId } = await caseWithServe(ctx, 'personal-delivery', 'Somebody Else')
    const server = visitors.get('process-server')
    const own = `/serves/${ids[':serve'] ?? ''}/record/proof-filed`
    const other = `/serves/${serveId}/record/proof-filed`
    expect((await server?.send(own, { at: '2026-06-09' }))?.status).toBe(303)
    expect((await server?.send(own, { at: '2026-06-09' }, other))?.status).toBe(404)
  })

  it('refuses an action that the role may not do, whatever page it is sent from', async () => {
    const server = visitors.get('process-server')
    const form = {
      court: 'supreme',
      county: 'Kings',
      commenced: '2026-06-01',
      plaintiffs: 'A',
      defendants: 'B',
      papers: 'C',
    }
    const body = { ...form, id: newId(), jurisdiction: 'us-ny' }
    expect((await server?.send('/', body, '/cases/new'))?.status).toBe(403)
    expect((await server?.send('/', { name: 'X', role: 'admin' }, '/people/new'))?.status).toBe(403)
  })
})
