import { DomainError } from '../domain/errors'
import type { Assignment } from '../stores/serve-store'

export const ROLES = ['admin', 'attorney', 'paralegal', 'process-server', 'client'] as const
export type Role = (typeof ROLES)[number]

/** `all` of the firm, only serves that the person is or was `assigned`, or `none`. */
export type Reach = 'all' | 'assigned' | 'none'

/** Who may do what. A row an action, a column a role; what is not written here cannot be done. */
const PERMISSIONS = {
  'add-user': row('all', 'none', 'none', 'none', 'none'),
  // Of other people; what a proof says of oneself is put right by whoever may sign one: see `amendUser`.
  'amend-user': row('all', 'none', 'none', 'none', 'none'),
  'disable-user': row('all', 'none', 'none', 'none', 'none'),
  'open-case': row('all', 'all', 'all', 'none', 'none'),
  'amend-case': row('all', 'all', 'all', 'none', 'none'),
  'add-serve': row('all', 'all', 'all', 'none', 'none'),
  'amend-serve': row('all', 'all', 'all', 'none', 'none'),
  'assign-server': row('all', 'all', 'all', 'none', 'none'),
  'log-attempt': row('all', 'all', 'all', 'assigned', 'none'),
  'record-event': row('all', 'all', 'all', 'assigned', 'none'),
  'log-mail-run': row('all', 'all', 'all', 'assigned', 'none'),
  'strike-event': row('all', 'all', 'all', 'assigned', 'none'),
  'add-file': row('all', 'all', 'all', 'assigned', 'none'),
  'draft-serve-proof': row('all', 'all', 'all', 'assigned', 'none'),
  // Whatever the role, only the person whom the paper names: see `refuseOtherSigner`.
  'sign-proof': row('all', 'all', 'all', 'assigned', 'none'),
  'add-signed-scan': row('all', 'all', 'all', 'assigned', 'none'),
  'file-proof': row('all', 'all', 'all', 'assigned', 'none'),
  'reject-proof': row('all', 'all', 'all', 'assigned', 'none'),
  'decide-date-change': row('all', 'all', 'all', 'none', 'none'),
  'take-back-dismissal': row('all', 'all', 'all', 'none', 'none'),
  'set-house-rules': row('all', 'all', 'none', 'none', 'none'),
  'export-matter': row('all', 'all', 'all', 'none', 'none'),
  'make-evidence-bundle': row('all', 'all', 'all', 'none', 'none'),
  'save-application': row('all', 'all', 'all', 'none', 'none'),
  'make-motion': row('all', 'all', 'all', 'none', 'none'),
} as const

export type ActionName = keyof typeof PERMISSIONS

export const ACTION_NAMES: readonly ActionName[] = Object.keys(PERMISSIONS).filter(isActionName)

function isActionName(name: string): name is ActionName {
  return name in PERMISSIONS
}

function row(
  admin: Reach,
  attorney: Reach,
  paralegal: Reach,
  processServer: Reach,
  client: Reach,
): Readonly<Record<Role, Reach>> {
  return { admin, attorney, paralegal, 'process-server': processServer, client }
}

export function isRole(word: string): word is Role {
  return ROLES.some((role) => role === word)
}

export function reachOf(role: Role, action: ActionName): Reach {
  return PERMISSIONS[action][role]
}

/** Throws `not-permitted` when the role may do this nowhere. */
export function permit(role: Role, action: ActionName): void {
  if (reachOf(role, action) !== 'none') return
  const message = `A ${role} may not do this (${action}); ask an administrator of the firm.`
  throw new DomainError('not-permitted', message)
}

/** As `permit`, for one serve: to one who was never assigned it, it is as unknown as none. */
export function permitOnServe(
  { id, role }: { readonly id: string; readonly role: Role },
  action: ActionName,
  assignments: readonly Assignment[],
): void {
  permit(role, action)
  if (reachOf(role, action) === 'all' || assignments.some(({ userId }) => userId === id)) return
  throw new DomainError('unknown-serve', 'serveId: there is no such serve in this firm.', 'serveId')
}
