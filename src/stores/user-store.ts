import type { JsonObject } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import { isTaken } from './dialect'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import type { UserRow } from './rows'
import { canonicalJson, readJsonObject, refuseUnkeepable } from './stored-json'

/** A person of the firm; `server` is what a proof says of a process server, in the shape of a matter file. */
export type User = {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly email: string | null
  readonly server: JsonObject | null
  readonly disabledAt: string | null
}

export type NewUser = Omit<User, 'disabledAt'> & {
  /** `null` for a person who does not sign in. */
  readonly passwordHash: string | null
  readonly createdAt: string
}

/** Two addresses that differ in capitals or in how an accent is written are one person's. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase()
}

export class UserStore {
  constructor(private readonly tables: FirmTables) {}

  /** An address signs in one person of one firm: throws `email-taken` when it is somebody's already. */
  async add(user: NewUser): Promise<void> {
    try {
      await this.insert(user)
    } catch (error) {
      if (!isTaken(error)) throw error
      const message = 'email: this address signs in somebody already; take another one.'
      throw new DomainError('email-taken', message, 'email')
    }
  }

  private async insert(user: NewUser): Promise<void> {
    refuseUnkeepable([user.name, user.email, user.server], 'user')
    await this.tables.add.user({
      id: checkId(user.id, 'id'),
      name: user.name,
      role: user.role,
      email: user.email,
      email_key: user.email === null ? null : emailKey(user.email),
      password_hash: user.passwordHash,
      server: user.server === null ? null : canonicalJson(user.server),
      created_at: user.createdAt,
      disabled_at: null,
    })
  }

  async find(id: string): Promise<User | null> {
    const row = await this.tables.users().where({ id }).first()
    return row === undefined ? null : userOf(row)
  }

  /** Throws `unknown-user` with the path of what named the person. */
  async get(id: string, path: string): Promise<User> {
    const user = await this.find(id)
    if (user !== null) return user
    throw new DomainError('unknown-user', `${path}: there is no such person in this firm.`, path)
  }

  async list(): Promise<User[]> {
    const rows = await this.tables.users().orderBy('id')
    return rows.map(userOf)
  }

  /** Keeps a hash made with today's parameters in place of an older one. */
  async rehash(id: string, passwordHash: string): Promise<void> {
    await this.tables.users().where({ id }).update({ password_hash: passwordHash })
  }

  /** Writes anew what a proof says of the person. */
  async amend(id: string, server: JsonObject | null): Promise<void> {
    refuseUnkeepable(server, 'server')
    const kept = server === null ? null : canonicalJson(server)
    await this.tables.users().where({ id }).update({ server: kept })
  }

  async disable(id: string, at: string): Promise<void> {
    await this.tables.users().where({ id }).update({ disabled_at: at })
  }
}

function userOf(row: UserRow): User {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    email: row.email,
    server: row.server === null ? null : readJsonObject(row.server),
    disabledAt: row.disabled_at,
  }
}
