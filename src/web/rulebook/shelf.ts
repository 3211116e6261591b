import type { Day } from '../../domain/calendar/day'
import type { Plan } from '../../domain/deadlines/plan'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { jurisdictionNamed, planNamed, type Rulebook } from '../../domain/rules/rulebook'
import type { ChartInput } from '../../pictures/chart-content'
import { dayIn } from '../words-of-time'
import { rulebookPaths } from './paths'

/** What every page of the rulebook is drawn from: the rules, the time in UTC, and where the reader is. */
export type Reading = {
  readonly rulebook: Rulebook
  readonly now: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

/** The jurisdiction that the address names; throws `unknown-jurisdiction`. */
export function jurisdictionRead({ rulebook, params }: Reading): LoadedJurisdiction {
  return jurisdictionNamed(rulebook, params['jurisdiction'] ?? '').loaded
}

/** The day at the place where the rules hold. */
export function todayOf({ now }: Reading, { jurisdiction }: LoadedJurisdiction): Day {
  return dayIn(now, jurisdiction.zone)
}

/** The way of service that the address names; throws `unknown-jurisdiction` or `unknown-method`. */
export function wayRead({ rulebook, params }: Reading): Plan {
  return planNamed(jurisdictionNamed(rulebook, params['jurisdiction'] ?? ''), params['method'] ?? '')
}

/** What the chart of a way is drawn from. */
export function chartInput({ method, jurisdiction: loaded, deadlines }: Plan): ChartInput {
  return {
    method,
    jurisdiction: loaded.jurisdiction,
    deadlines: deadlines.map(({ rule }) => rule),
    sources: loaded.sources,
    methodTitles: new Map(loaded.methods.map(({ id, title }) => [id, title])),
  }
}

export type Tab = { readonly href: string; readonly label: string; readonly current: boolean }

/** What stands above every page of a jurisdiction. */
export type Head = {
  readonly jurisdiction: string
  readonly index: string
  readonly tabs: readonly Tab[]
}

export function headOf(loaded: LoadedJurisdiction, at: string): Head {
  const { id, jurisdiction, diligence, oaths } = loaded
  const tabs: (readonly [string, string])[] = [
    [rulebookPaths.jurisdiction(id), 'Ways of service'],
    [rulebookPaths.holidays(id), 'Holidays'],
    ...(diligence === null ? [] : [[rulebookPaths.diligence(id), 'Due diligence'] as const]),
    ...(oaths === null ? [] : [[rulebookPaths.oaths(id), 'Oaths'] as const]),
    [rulebookPaths.sources(id), 'Sources'],
  ]
  return {
    jurisdiction: jurisdiction.title,
    index: rulebookPaths.index(),
    tabs: tabs.map(([href, label]) => ({ href, label, current: href === at })),
  }
}
