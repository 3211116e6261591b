import { addServe } from '../../../src/actions/add-serve'
import { addUser } from '../../../src/actions/add-user'
import { assignServer } from '../../../src/actions/assign-server'
import type { Context } from '../../../src/actions/context'
import { draftServeProof, type DraftedServe } from '../../../src/actions/draft-serve-proof'
import type { DraftServeProof } from '../../../src/actions/draft-serve-proof.input'
import { openCase } from '../../../src/actions/open-case'
import type { Role } from '../../../src/actions/permissions'
import { recordEvent } from '../../../src/actions/record-event'
import { resumeSession } from '../../../src/actions/resume-session'
import { signIn } from '../../../src/actions/sign-in'
import { signProof } from '../../../src/actions/sign-proof'
import type { Presence } from '../../../src/actions/step-up'
import { isoDay } from '../../../src/domain/calendar/day'
import type { JsonObject, MatterEvent, MatterServe } from '../../../src/domain/cases/matter'
import type { ExplainedSheet } from '../../../src/domain/deadlines/sheet'
import { newId } from '../../../src/stores/ids'
import type { StoredProof } from '../../../src/stores/proof-store'
import type { TestDatabase } from '../../support/database'
import { sampleMatter } from '../../support/matters'
import { office, type Office } from '../../support/office'

export const PASSWORD = 'correct horse battery staple'

/** A person who is signed in. */
export type Person = { readonly ctx: Context; readonly presence: Presence; readonly email: string }

export type Desk = Office & {
  readonly admin: Context
  /** Adds a person who can sign in, and signs in. */
  readonly hire: (role: Role, name: string, server?: JsonObject) => Promise<Person>
  /** The same person in a new session. */
  readonly enter: (email: string) => Promise<Person>
  /** Sets the clock to a moment in New York in winter, `2026-02-06T15:00`. */
  readonly goTo: (moment: string) => void
}

export async function desk(db: TestDatabase): Promise<Desk> {
  const of = await office(db)
  const admin = await of.as('admin')
  const enter = async (email: string): Promise<Person> => {
    const { token } = await signIn(of.program, { email, password: PASSWORD }, '192.0.2.1')
    const { door } = of.program.ledger
    const presence = { door, token, origin: '192.0.2.1', password: PASSWORD }
    return { ctx: await resumeSession(of.program, token), presence, email }
  }
  const hire = async (role: Role, name: string, server?: JsonObject): Promise<Person> => {
    const id = newId()
    const email = `${id}@example.com`
    const input = { id, name, role, signIn: { email, password: PASSWORD } }
    await addUser(admin, server === undefined ? input : { ...input, server })
    return enter(email)
  }
  const goTo = (moment: string): void => {
    const minutes = (Date.parse(`${moment}:00-05:00`) - Date.parse(of.clock.now())) / 60_000
    of.clock.advance(minutes)
  }
  return { ...of, admin, hire, enter, goTo }
}

/** A serve of a sample matter in the ledger, with its server at the desk. */
export type ServeAtHand = Desk & {
  readonly server: Person
  readonly serveId: string
  readonly caseId: string
  /** Ids of the events of the sample, in its order. */
  readonly eventIds: readonly string[]
  readonly matterServe: MatterServe
}

export type Sample = {
  readonly matter: string
  /** The moment at which the desk is, as `goTo` takes it. */
  readonly now: string
  /** What the test has otherwise than the sample. */
  readonly events?: (events: readonly MatterEvent[]) => readonly MatterEvent[]
  readonly serve?: JsonObject
  readonly role?: Role
}

export const DELIVER_AND_MAIL: Sample = { matter: 'deliver-and-mail', now: '2026-02-06T15:00' }

const ELSEWHERE: readonly string[] = ['id', 'events', 'server', 'signature']

/** Opens the sample's case and serve and has its server record every event. */
export async function serveAtHand(db: TestDatabase, sample: Sample = DELIVER_AND_MAIL): Promise<ServeAtHand> {
  const at = await desk(db)
  at.goTo(sample.now)
  const { case: lawsuit, papers = [], serves } = sampleMatter(sample.matter)
  const [matterServe] = serves
  if (matterServe === undefined) throw new Error(`${sample.matter} has no serve`)
  const { name = '', ...known } = { ...matterServe.server }
  const server = await at.hire(sample.role ?? 'process-server', name ?? '', known)
  const [caseId, serveId] = [newId(), newId()]
  await openCase(at.admin, { id: caseId, case: { ...lawsuit, jurisdiction: 'us-ny' }, papers })
  const { recipient, method } = matterServe
  const rest = Object.fromEntries(Object.entries(matterServe).filter(([key]) => !ELSEWHERE.includes(key)))
  await addServe(at.admin, { id: serveId, caseId, serve: { ...rest, recipient, method, ...sample.serve } })
  await assignServer(at.admin, { id: newId(), serveId, userId: server.ctx.actor.id })
  const events = sample.events?.(matterServe.events) ?? matterServe.events
  const eventIds: string[] = []
  for (const event of events) eventIds.push(await put(server.ctx, serveId, event))
  return { ...at, server, serveId, caseId, eventIds, matterServe }
}

/** Records an event and answers its id. */
export async function put(ctx: Context, serveId: string, event: MatterEvent): Promise<string> {
  const id = newId()
  await recordEvent(ctx, { id, serveId, event })
  return id
}

export function draftOf(
  { server, serveId }: ServeAtHand,
  parts: Partial<DraftServeProof> = {},
): Promise<DraftedServe> {
  return draftServeProof(server.ctx, { serveId, ...parts })
}

/** The one version that a drawing gave. */
export async function drawn(of: ServeAtHand, parts: Partial<DraftServeProof> = {}): Promise<StoredProof> {
  const { versions, missing, refused } = await draftOf(of, parts)
  const [version] = versions
  if (version === undefined) throw new Error(JSON.stringify({ missing, refused }))
  return version
}

/** Signs what is on the screen of a person. */
export function signAs(
  { ctx, presence }: Person,
  { id: proofId, sha256, oath }: StoredProof,
): Promise<StoredProof> {
  return signProof(ctx, { id: newId(), proofId, sha256, oathId: oath.id }, presence)
}

export async function signed(of: ServeAtHand): Promise<StoredProof> {
  return signAs(of.server, await drawn(of))
}

export function days({ deadlines }: ExplainedSheet): Record<string, string | null> {
  return Object.fromEntries(deadlines.map(({ id, day }) => [id, day === null ? null : isoDay(day)]))
}

/** What was done to a thing, by action. */
export async function actionsOn({ firm }: Office, subjectId: string): Promise<string[]> {
  const rows = await firm.read(({ audit }) => audit.of(subjectId))
  return rows.map(({ action }) => action)
}
