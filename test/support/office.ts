import { compileRules, type Rulebook } from '../../src/domain/rules/rulebook'
import { contextOf, type Context, type Program } from '../../src/actions/context'
import type { Role } from '../../src/actions/permissions'
import { newId } from '../../src/stores/ids'
import { loadRules, rulesFolder } from '../../src/stores/rule-files'
import type { TestDatabase } from './database'
import { ledgerOf, practice, type Practice } from './ledger'

let newYork: Rulebook | undefined

/** The product's own rules. */
export function ownRulebook(): Rulebook {
  newYork ??= compileRules(loadRules(rulesFolder()).jurisdictions)
  return newYork
}

/** A clock that a test sets. It starts at noon in New York on Monday 2 March 2026. */
export class HandClock {
  constructor(private instant = '2026-03-02T17:00:00.000Z') {}

  now(): string {
    return this.instant
  }

  advance(minutes: number): void {
    this.instant = new Date(Date.parse(this.instant) + minutes * 60_000).toISOString()
  }
}

export type Office = Practice & {
  readonly program: Program
  readonly clock: HandClock
  /** A new person of the firm, at work. */
  readonly as: (role: Role, name?: string) => Promise<Context>
}

export function programOf(db: TestDatabase, clock: HandClock): Program {
  return { ledger: ledgerOf(db), rulebook: ownRulebook(), policies: [], clock, software: '0.1.0' }
}

/** A firm with one case and one serve, and whoever a test needs to work there. */
export async function office(db: TestDatabase): Promise<Office> {
  const clock = new HandClock()
  const program = programOf(db, clock)
  const of = await practice(db)
  const as = async (role: Role, name = 'Ana Torres'): Promise<Context> => {
    const id = newId()
    const person = { id, name, role, email: null, server: null, passwordHash: null, createdAt: clock.now() }
    await of.firm.write(({ users }) => users.add(person))
    return contextOf(program, of.firmId, { id, name, role })
  }
  return { ...of, program, clock, as }
}
