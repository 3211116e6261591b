import type { Context } from '../actions/context'
import { reachOf, type Role } from '../actions/permissions'

/** Who is signed in, and what actions get as their first argument. */
export type Member = {
  readonly ctx: Context
  readonly name: string
  readonly email: string
  readonly firmName: string
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  admin: 'Administrator',
  attorney: 'Attorney',
  paralegal: 'Paralegal',
  'process-server': 'Process server',
  client: 'Client',
}

export function roleWords(role: Role): string {
  return ROLE_WORDS[role]
}

export function roleOf({ ctx }: Member): Role {
  return ctx.actor.role
}

/** Whether the person sees every case of the firm, or only the serves assigned to them. */
export function seesAll(member: Member): boolean {
  return reachOf(roleOf(member), 'record-event') === 'all'
}

export function isServerOnly(member: Member): boolean {
  return reachOf(roleOf(member), 'record-event') === 'assigned'
}
