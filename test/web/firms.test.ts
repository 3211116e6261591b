import { addFile } from '../../src/actions/add-file'
import type { Context } from '../../src/actions/context'
import { draftServeProof } from '../../src/actions/draft-serve-proof'
import { newId } from '../../src/stores/ids'
import { routes } from '../../src/web/routes'
import { caseWithServe } from './support/case'
import { hidden, otherFirm, PATIENCE, TestSite, type Visitor } from './support/site'

describe('two firms in one installation', () => {
  const site = new TestSite()
  let theirs: Readonly<Record<string, string>> = {}
  let other: Context
  let visitor: Visitor

  beforeAll(async () => {
    await site.open()
    await site.firm()
    other = await otherFirm(site)
    const { caseId, serveId } = await caseWithServe(other, 'deliver-and-mail', 'Their Secret')
    const fileId = newId()
    const file = { id: fileId, caseId, kind: 'paper', name: 'secret.pdf', mime: 'application/pdf' }
    await addFile(other, file, Buffer.from('%PDF-1.7 secret'))
    const { versions } = await draftServeProof(other, { serveId, draft: true })
    const proofId = versions[0]?.id ?? ''
    theirs = {
      ':case': caseId,
      ':serve': serveId,
      ':file': fileId,
      ':proof': proofId,
      ':type': 'mailed',
      ':entry': newId(),
      ':user': other.actor.id,
    }
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  const withIds = routes.filter(
    ({ path, for: whom }) => whom === 'members' && path.includes(':') && !path.startsWith('/rulebook'),
  )

  function filled(path: string, ids: Readonly<Record<string, string>>): string {
    return path.replace(/:\w+/g, (name) => ids[name] ?? newId())
  }

  /** A page without what is new in each answer. */
  function steady(text: string): string {
    return text.replace(/name="csrf" value="[^"]*"/g, '')
  }

  it.each(withIds.map(({ method, path }) => [method, path] as const))(
    '%s %s: what is the other firm’s is exactly as unknown as what is nobody’s',
    async (method, path) => {
      const csrf = hidden((await visitor.get('/')).text, 'csrf')
      const ask = (address: string) =>
        method === 'get' ? visitor.get(address) : visitor.agent.post(address).type('form').send({ csrf })
      const of = await ask(filled(path, theirs))
      const nobodys = await ask(filled(path, { ':type': 'mailed' }))
      expect([of.status, nobodys.status]).toEqual([404, 404])
      expect(steady(of.text)).toBe(steady(nobodys.text))
      expect(of.text).not.toContain('Secret')
    },
  )

  it('shows nothing of the other firm on the board, among the cases, the people or in a search', async () => {
    for (const path of ['/', '/?q=Secret', '/cases', '/people']) {
      const { text } = await visitor.get(path)
      expect(text).not.toContain('Their')
      expect(text).not.toContain('Olga')
    }
  })

  it('changed nothing in the other firm by all that was asked', async () => {
    const events = await other.firm.read((stores) => stores.events.ofServe(theirs[':serve'] ?? ''))
    const audit = await other.firm.read((stores) => stores.audit.of(theirs[':serve'] ?? ''))
    expect(events).toEqual([])
    expect(audit.map(({ action }) => action)).toEqual(['add-serve'])
  })
})
