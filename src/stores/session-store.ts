import type { FirmTables } from './firm-tables'

/** Who is signed in. A token is handed out once; its SHA-256 is all that is kept. */
export class SessionStore {
  constructor(private readonly tables: FirmTables) {}

  async open(tokenHash: string, userId: string, at: string): Promise<void> {
    await this.tables.add.session({
      token_hash: tokenHash,
      user_id: userId,
      created_at: at,
      last_used_at: at,
      ended_at: null,
    })
  }

  async use(tokenHash: string, at: string): Promise<void> {
    await this.tables.sessions().where({ token_hash: tokenHash }).update({ last_used_at: at })
  }

  async end(tokenHash: string, at: string): Promise<void> {
    await this.tables.sessions().where({ token_hash: tokenHash, ended_at: null }).update({ ended_at: at })
  }

  /** Signs a person out everywhere: after a new password, or when the person leaves. */
  async endAll(userId: string, at: string): Promise<void> {
    await this.tables.sessions().where({ user_id: userId, ended_at: null }).update({ ended_at: at })
  }
}
