import type { JsonObject } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import { isTaken } from './dialect'
import type { FirmTables } from './firm-tables'
import { refuseUnkeepable } from './stored-json'

export type Firm = {
  readonly name: string
  readonly address: string | null
  readonly phone: string | null
  readonly licence: string | null
}

/** The firm itself. */
export class FirmStore {
  constructor(private readonly tables: FirmTables) {}

  /** Adds this firm as the installation's first. Throws `already-set-up` when there is one. */
  async addFirst(firm: Firm, at: string): Promise<void> {
    await this.claim(at)
    await this.add(firm, at)
  }

  /** Adds this firm beside others of the installation. */
  async add(firm: Firm, at: string): Promise<void> {
    refuseUnkeepable(firm, 'firm')
    await this.tables.add.firm({ ...firm, created_at: at })
  }

  /** The one row of the installation can be written once, whoever comes second. */
  private async claim(at: string): Promise<void> {
    try {
      await this.tables.add.installation({ id: 1, set_up_at: at })
    } catch (error) {
      if (!isTaken(error)) throw error
      throw new DomainError('already-set-up', 'This installation is set up already; sign in.')
    }
  }

  async find(): Promise<Firm | null> {
    return (await this.tables.firm().first('name', 'address', 'phone', 'licence')) ?? null
  }

  async get(): Promise<Firm> {
    const row = await this.find()
    if (row === null) throw new DomainError('unknown-firm', 'There is no such firm.')
    return row
  }
}

/** The firm as a matter file names it. */
export function firmInMatter(firm: Firm): JsonObject {
  return { name: firm.name, address: firm.address, phone: firm.phone, licence: firm.licence }
}
