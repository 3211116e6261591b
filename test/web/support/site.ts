import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import request, { type Response } from 'supertest'
import { addUser } from '../../../src/actions/add-user'
import { contextOf, type Context } from '../../../src/actions/context'
import { hashPassword } from '../../../src/actions/passwords'
import type { Role } from '../../../src/actions/permissions'
import { setUpFirm } from '../../../src/actions/set-up-firm'
import { readConfig } from '../../../src/config'
import { newId } from '../../../src/stores/ids'
import type { Rulebook } from '../../../src/domain/rules/rulebook'
import { rulesFolder } from '../../../src/stores/rule-files'
import { rulebookOf, wire, type Wired } from '../../../src/wiring'

export const PASSWORD = 'four words in a row'

/** Wednesday 10 June 2026, nine in the morning in New York. */
const NOW = '2026-06-10T13:00:00.000Z'

/** Read once for a file of tests: the rules are many. */
let rulebook: Rulebook | undefined

/** Reading the rules and setting firms up takes a while on a busy machine. */
export const PATIENCE = 180_000

/** The whole application on a SQLite file in a folder that goes away, with a clock that a test may set. */
export class TestSite {
  private wired: Wired | null = null
  readonly folder = mkdtempSync(join(tmpdir(), 'affiant-web-'))
  readonly logged: string[] = []
  now = NOW

  constructor(private readonly baseUrl = 'http://127.0.0.1:3000') {}

  async open(): Promise<void> {
    const config = readConfig({ DATA_DIR: this.folder, BASE_URL: this.baseUrl })
    const log = pino({}, { write: (line: string) => void this.logged.push(line) })
    rulebook ??= rulebookOf(rulesFolder())
    this.wired = await wire(config, log, { clock: { now: () => this.now }, rulebook })
  }

  async close(): Promise<void> {
    await this.site.close()
    rmSync(this.folder, { recursive: true })
  }

  get site(): Wired {
    if (this.wired === null) throw new Error('The site is open only inside a test.')
    return this.wired
  }

  visitor(): Visitor {
    return new Visitor(this)
  }

  /** A browser in which the administrator of the firm has signed in. */
  async administrator(): Promise<Visitor> {
    const visitor = this.visitor()
    await visitor.signIn('ada@example.com')
    return visitor
  }

  /** Sets a firm up without its pages, and answers its administrator's context. */
  async firm(): Promise<Context> {
    const { program } = this.site
    const admin = { name: 'Ada Admin', email: 'ada@example.com', password: PASSWORD }
    const { firmId, actor } = await setUpFirm(program, { firm: { name: 'Harborlight' }, admin })
    return contextOf(program, firmId, actor)
  }
}

/** Another firm of the same installation, with an administrator who signs in as `other@example.com`. */
export async function otherFirm(site: TestSite): Promise<Context> {
  const { program } = site.site
  const [firmId, id] = [newId(), newId()]
  const actor = { id, name: 'Olga Other', role: 'admin' } as const
  const passwordHash = await hashPassword(PASSWORD)
  await program.ledger.forFirm(firmId).write(async ({ firm, users }) => {
    await firm.add({ name: 'Other & Co', address: null, phone: null, licence: null }, site.now)
    const person = { ...actor, email: 'other@example.com', server: null, passwordHash, createdAt: site.now }
    await users.add(person)
  })
  return contextOf(program, firmId, actor)
}

/** The value of a hidden field in a page. */
export function hidden(page: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)
  if (found?.[1] === undefined) throw new Error(`The page has no hidden field ${name}.`)
  return found[1]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
}

export function unescaped(text: string): string {
  return text.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
}

/** What a page says, without its tags. */
export function words(page: string): string {
  return unescaped(page.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

type Body = Readonly<Record<string, string | readonly string[]>>

/** One browser with its cookies. */
export class Visitor {
  readonly agent: ReturnType<typeof request.agent>

  constructor(site: TestSite) {
    this.agent = request.agent(site.site.app)
  }

  async get(path: string): Promise<Response> {
    return this.agent.get(path)
  }

  /** Fills in the form of a page and sends it: hidden fields as they are, the rest as given. */
  async send(page: string, body: Body, to = page): Promise<Response> {
    const kept = await this.kept(page)
    return this.agent
      .post(to)
      .type('form')
      .send({ ...kept, ...body })
  }

  /** As `send`; the answer's bytes are its `body`. */
  async download(page: string, to: string, body: Body = {}): Promise<Response> {
    const kept = await this.kept(page)
    return this.agent
      .post(to)
      .type('form')
      .send({ ...kept, ...body })
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          done(null, Buffer.concat(parts))
        })
      })
  }

  /** The hidden fields of a page, as they are. */
  private async kept(page: string): Promise<Record<string, string>> {
    const form = (await this.get(page)).text
    const names = [...form.matchAll(/<input type="hidden" name="([^"]+)"/g)].map(([, name]) => name ?? '')
    return Object.fromEntries(names.map((name) => [name, hidden(form, name)]))
  }

  async signIn(email: string, password = PASSWORD): Promise<Response> {
    return this.send('/sign-in', { email, password })
  }
}

/** One person of each role, who signs in as `<role>@example.com`. */
export async function withRoles(ctx: Context, roles: readonly Role[]): Promise<void> {
  for (const role of roles) {
    const signIn = { email: `${role}@example.com`, password: PASSWORD }
    await addUser(ctx, { id: newId(), name: `Person ${role}`, role, signIn })
  }
}
