import { reachOf } from '../actions/permissions'
import { roleOf, roleWords, seesAll, type Member } from './member'
import { paths } from './paths'

export type NavLink = { readonly href: string; readonly label: string; readonly current: boolean }

/** What stands around every page. */
export type Frame = {
  readonly title: string
  readonly user: {
    readonly name: string
    readonly role: string
    readonly firm: string
    /** Where one completes what proofs say of oneself; empty for who signs none. */
    readonly details: string
  } | null
  readonly nav: readonly NavLink[]
  readonly csrf: string
  readonly signOut: string
  readonly flash: readonly string[]
  readonly assets: Readonly<Record<'style' | 'script' | 'icon', string>>
}

function linksFor(member: Member): (readonly [href: string, label: string])[] {
  const cases = seesAll(member) ? [[paths.cases(), 'Cases'] as const] : []
  const house =
    reachOf(roleOf(member), 'set-house-rules') === 'all' ? [[paths.houseRules(), 'House rules'] as const] : []
  const people = reachOf(roleOf(member), 'add-user') === 'all' ? [[paths.people(), 'People'] as const] : []
  const mail =
    reachOf(roleOf(member), 'log-mail-run') === 'none' ? [] : [[paths.mailRun(), 'Mail run'] as const]
  return [[paths.board(), 'Board'], ...cases, ...mail, [paths.rulebook(), 'Rulebook'], ...house, ...people]
}

function isCurrent(href: string, at: string): boolean {
  if (href === paths.board()) return at === href || at.startsWith('/serves') || at.startsWith('/proofs')
  return at === href || at.startsWith(`${href}/`)
}

function userOf(member: Member): NonNullable<Frame['user']> {
  const details = reachOf(roleOf(member), 'sign-proof') === 'none' ? '' : paths.ownDetails()
  return { name: member.name, role: roleWords(roleOf(member)), firm: member.firmName, details }
}

export function frameOf(
  title: string,
  at: string,
  member: Member | null,
  csrf: string,
  flash: readonly string[],
  assets: Frame['assets'],
): Frame {
  const nav = member === null ? [] : linksFor(member)
  return {
    title,
    user: member === null ? null : userOf(member),
    nav: nav.map(([href, label]) => ({ href, label, current: isCurrent(href, at) })),
    csrf,
    signOut: paths.signOut(),
    flash,
    assets,
  }
}
