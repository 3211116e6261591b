import { DomainError } from '../../domain/errors'
import { newId } from '../../stores/ids'
import { addUser } from '../add-user'
import { contextOf, type Actor, type Context, type Program } from '../context'
import { setUpFirm } from '../set-up-firm'
import { signIn } from '../sign-in'
import type { Presence } from '../step-up'
import { instantAt, type Hours } from './agenda'
import { samplePassword } from './passwords'
import type { SampleFirm, SamplePerson } from './sample.input'

/** How somebody of the made-up firm signs in; the password is kept nowhere else. */
export type SampleAccess = Pick<SamplePerson, 'name' | 'role' | 'email'> & { readonly password: string }

type Member = SampleAccess & { readonly actor: Actor }

/** Where sign-ins of the made-up people come from, for the throttle. */
const ORIGIN = 'sample data'

/** The made-up firm at work: its people, and a clock that stands where its story has come to. */
export class SampleOffice {
  private readonly members = new Map<string, Member>()
  private readonly program: Program
  private firmId = ''
  private hour: string

  constructor(program: Program, hours: Hours) {
    this.hour = hours.now
    this.program = { ...program, clock: { now: () => this.hour } }
  }

  goTo(instant: string): void {
    this.hour = instant
  }

  get access(): SampleAccess[] {
    return [...this.members.values()].map(({ name, role, email, password }) => ({
      name,
      role,
      email,
      password,
    }))
  }

  member(key: string): Member {
    const found = this.members.get(key)
    if (found !== undefined) return found
    throw new DomainError('bad-sample', `Nobody in the sample is called “${key}”; write a key of its people.`)
  }

  /** Somebody at work at the hour at which the story is. */
  as(key: string): Context {
    return contextOf(this.program, this.firmId, this.member(key).actor)
  }

  /** The same person at the screen, signed in at this hour. */
  async present(key: string): Promise<Presence> {
    const { email, password } = this.member(key)
    const { token } = await signIn(this.program, { email, password }, ORIGIN)
    return { door: this.program.ledger.door, token, origin: ORIGIN, password }
  }

  /** Sets the firm up and lets its people in. */
  async open({ firm, opened, people }: SampleFirm, hours: Hours): Promise<void> {
    this.goTo(instantAt(opened, hours))
    const [admin, ...others] = people
    if (admin === undefined) throw new DomainError('bad-sample', 'The sample has nobody to set the firm up.')
    const { name, email } = admin
    const password = samplePassword()
    const setUp = await setUpFirm(this.program, { firm, admin: { name, email, password } })
    this.firmId = setUp.firmId
    this.members.set(admin.key, { ...accessOf(admin, password), actor: setUp.actor })
    for (const person of others) await this.add(person, admin.key)
  }

  private async add(person: SamplePerson, adminKey: string): Promise<void> {
    const { key, name, role, email, server } = person
    const [id, password] = [newId(), samplePassword()]
    const input = { id, name, role, signIn: { email, password } }
    await addUser(this.as(adminKey), server === undefined ? input : { ...input, server })
    this.members.set(key, { ...accessOf(person, password), actor: { id, name, role } })
  }
}

function accessOf({ name, role, email }: SamplePerson, password: string): SampleAccess {
  return { name, role, email, password }
}
