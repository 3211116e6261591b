import { parseLocalMoment } from '../calendar/local-moment'
import { shortDate } from '../calendar/words'
import { isObject, type MatterCase, type MatterEvent } from '../cases/matter'
import type { DiligenceFile } from './diligence-types'
import type { AttemptPolicy, Layer, Policy, ServiceLevel } from './policy-types'

/** What the law's own guidance asks of attempts, as a layer; only for ways of service that turn on it. */
export function lawLayer(diligence: DiligenceFile | null, isNeeded: boolean): Layer[] {
  if (diligence === null || !isNeeded) return []
  return diligence.checks.flatMap((check): Layer[] => {
    const least = check['attempts-at-least']
    if (least === undefined || check['no-flag'] !== undefined) return []
    const policy = { id: check.id, title: check.say, attempts: { 'at-least': least } }
    return [{ kind: 'law', name: '', policy, cite: check.cite }]
  })
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined
}

function attemptsOf(terms: Readonly<Record<string, unknown>>): AttemptPolicy {
  const [least, days, hours] = [
    count(terms['atLeast']),
    count(terms['onDifferentDays']),
    count(terms['hoursApart']),
  ]
  return {
    ...(least === undefined ? {} : { 'at-least': least }),
    ...(days === undefined ? {} : { 'on-different-days': days }),
    ...(hours === undefined ? {} : { 'hours-apart': hours }),
  }
}

/** What orders of the court ask of attempts (`terms.attempts` of an order), a layer each. */
export function orderLayers(events: readonly MatterEvent[]): Layer[] {
  return events.flatMap((event): Layer[] => {
    const { terms } = event
    if (event.type !== 'order-granted' || !isObject(terms) || !isObject(terms['attempts'])) return []
    const day = parseLocalMoment(event.at)?.day
    const name = day === undefined ? event.at : shortDate(day)
    const policy = { id: 'order', title: 'Order of the court', attempts: attemptsOf(terms['attempts']) }
    return [{ kind: 'order', name, policy }]
  })
}

/** The client of a case: the firm of the attorney who sent it, else the attorney. */
export function clientOf({ attorney }: MatterCase): string | null {
  if (!isObject(attorney)) return null
  const name = attorney['firm'] ?? attorney['name']
  return typeof name === 'string' && name.trim() !== '' ? name : null
}

/** House rules as a firm set them: its own (`client` is `null`), and those for clients. */
export type OwnRules = { readonly client: string | null; readonly policy: Policy | null }

/** The service levels that may be chosen in a case: the client's where it has some, else the firm's. */
export function levelsOffered(rules: readonly OwnRules[], lawsuit: MatterCase): readonly ServiceLevel[] {
  const layers = ownLayers(rules, '', lawsuit)
  const byKind = (kind: Layer['kind']): readonly ServiceLevel[] =>
    layers.flatMap((layer) => (layer.kind === kind ? (layer.policy['service-levels'] ?? []) : []))
  const ofClient = byKind('client')
  return ofClient.length > 0 ? ofClient : byKind('house')
}

/** The layers that a firm adds for a case: its client's and its own. */
export function ownLayers(rules: readonly OwnRules[], firm: string, lawsuit: MatterCase): Layer[] {
  const client = clientOf(lawsuit)
  return rules.flatMap(({ client: of, policy }): Layer[] => {
    if (policy === null) return []
    if (of === null) return [{ kind: 'house', name: firm, policy }]
    return of === client ? [{ kind: 'client', name: of, policy }] : []
  })
}
