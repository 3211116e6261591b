import { dayAt } from '../../domain/calendar/local-time'
import { judgePolicies, type PolicyPoint } from '../../domain/rules/policy'
import { lawLayer, orderLayers, ownLayers } from '../../domain/rules/policy-layers'
import { policyRecord } from '../../domain/rules/policy-record'
import { standing } from '../../stores/read/page-reader'
import type { LoadedServe } from './load-serve'
import type { Shape } from './status'

export type HousePoint = {
  readonly shape: Shape
  readonly word: string
  readonly text: string
  readonly cite: string
}

/** What house rules, a client's or an order's ask of a serve, and how its record stands to them. */
export type HouseView = {
  readonly points: readonly HousePoint[]
  readonly summary: string
}

const SHAPES = { kept: 'done', open: 'open', breached: 'late' } as const
const WORDS = { kept: 'kept', open: 'still to do', breached: 'broken' } as const

/** What is asked of the serve beyond the law; empty where nobody asks for more. */
function pointsOf(loaded: LoadedServe): PolicyPoint[] {
  const { result, serve, lawsuit, events, houseRules, firmName, today } = loaded
  if (!('sheet' in result)) return []
  const own = [...orderLayers(standing(events)), ...ownLayers(houseRules, firmName, lawsuit.case)]
  if (own.length === 0) return []
  const { rules, facts } = result.sheet
  const isNeeded = rules.method.requires !== undefined
  const level = serve.details['serviceLevel']
  const record = policyRecord(facts.events, {
    turnsOnAttempts: isNeeded,
    takenOn: dayAt(serve.zone, serve.createdAt),
    level: typeof level === 'string' ? level : null,
    asOf: today,
  })
  return judgePolicies([...lawLayer(rules.diligence, isNeeded), ...own], record)
}

/** The house rules that the record has broken, in sentences that name whose they are. */
export function brokenRules(loaded: LoadedServe): string[] {
  return pointsOf(loaded).flatMap(({ state, message }) => (state === 'breached' ? [message] : []))
}

/** What is still asked of attempts, or of mailings, in sentences that name who asks. */
export function openRules(loaded: LoadedServe, type: 'attempted' | 'mailed'): string[] {
  return pointsOf(loaded).flatMap(({ id, state, message }) =>
    state !== 'breached' && id.startsWith('mail-') === (type === 'mailed') ? [message] : [],
  )
}

/** `null` where nobody asks for more than the law. */
export function houseView(loaded: LoadedServe): HouseView | null {
  const points = pointsOf(loaded)
  if (points.length === 0) return null
  const count = (wanted: PolicyPoint['state']): number =>
    points.filter(({ state }) => state === wanted).length
  const parts = [
    count('breached') === 0 ? [] : `${count('breached')} broken`,
    count('open') === 0 ? [] : `${count('open')} still to do`,
  ].flat()
  return {
    points: points.map(({ state, message, layer }) => ({
      shape: SHAPES[state],
      word: WORDS[state],
      text: message,
      cite: (layer.cite ?? []).join(' · '),
    })),
    summary: parts.length === 0 ? 'all kept' : parts.join(', '),
  }
}
