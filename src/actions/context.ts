import type { JsonObject } from '../domain/cases/matter'
import type { Policy } from '../domain/rules/policy-types'
import type { Rulebook } from '../domain/rules/rulebook'
import type { AuditEntry } from '../stores/audit-store'
import type { Written } from '../stores/court-store'
import type { RuleVersionStore } from '../stores/rule-version-store'
import type { FirmLedger, Ledger } from '../stores/stores'
import type { Role } from './permissions'

/** The time, to be had from outside: UTC, RFC 3339. */
export type Clock = { now(): string }

/** What the program is made of: the same for everyone. */
export type Program = {
  readonly ledger: Ledger
  readonly rulebook: Rulebook
  /** Ready-made house rules, for firms to start from. */
  readonly policies: readonly Policy[]
  readonly clock: Clock
  /** The program's own version, which each event notes. */
  readonly software: string
}

export type Actor = { readonly id: string; readonly name: string; readonly role: Role }

/** Who acts, for which firm, with what: the first argument of each action. */
export type Context = {
  readonly actor: Actor
  readonly firm: FirmLedger
  readonly rulebook: Rulebook
  readonly policies: readonly Policy[]
  /** Rules that are not in use any more; ask outside of `firm.read` and `firm.write`. */
  readonly ruleVersions: RuleVersionStore
  readonly clock: Clock
  readonly software: string
}

export function contextOf({ ledger, ...program }: Program, firmId: string, actor: Actor): Context {
  return {
    rulebook: program.rulebook,
    policies: program.policies,
    ruleVersions: ledger.ruleVersions,
    clock: program.clock,
    software: program.software,
    actor,
    firm: ledger.forFirm(firmId),
  }
}

export function writtenBy(actor: Pick<Actor, 'id'>, at: string): Written {
  return { at, by: actor.id }
}

/** The audit row of what an actor did. */
export function auditOf(
  actor: Pick<Actor, 'id' | 'role'>,
  at: string,
  action: string,
  [subject, subjectId]: readonly [string, string],
  details: JsonObject = {},
): AuditEntry {
  return { at, actorId: actor.id, actorRole: actor.role, action, subject, subjectId, details }
}
