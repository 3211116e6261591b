import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  type MatterEvent,
  type MatterServe,
} from '../cases/matter'
import { ORIGIN } from './file-path'

/** The event by which a word on a returned receipt or envelope is otherwise recorded. */
const BY_NOTATION: Readonly<Record<string, string>> = {
  signed: 'return-receipt-received',
  refused: 'refused',
  unclaimed: 'returned-unclaimed',
}

type Implied = readonly [type: string, at: Json | undefined, origin: string]

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function insertions(serve: MatterServe): string[] {
  const newspapers = isList(serve['publication']) ? serve['publication'] : []
  const dates = newspapers.flatMap((newspaper): readonly Json[] => {
    const own = object(newspaper)['dates']
    return isList(own) ? own : []
  })
  return dates.filter((date) => typeof date === 'string').toSorted()
}

/** Facts that tell the day of an event: its type, and where in the serve the day stands. */
const TOLD_BY: readonly (readonly [type: string, holder: string, key: string])[] = [
  ['order-granted', 'order', 'dated'],
  ['order-granted', 'eviction', 'judgeAuthorized'],
  ['hearing-set', 'eviction', 'trialAt'],
  ['submitted', 'sos', 'submittedAt'],
  ['agent-served', 'sos', 'acceptedAt'],
]

function candidates(serve: MatterServe): Implied[] {
  const receipt = object(serve['returnReceipt'])
  const notation = receipt['notation']
  const back = typeof notation === 'string' ? BY_NOTATION[notation] : undefined
  const dates = insertions(serve)
  return [
    ...TOLD_BY.map(([type, holder, key]): Implied => [type, object(serve[holder])[key], `=${holder}.${key}`]),
    [back ?? 'return-receipt-received', receipt['receivedBackAt'], '=returnReceipt.receivedBackAt'],
    ['first-published', dates[0], '=publication'],
    ['last-published', dates.length > 1 ? dates.at(-1) : undefined, '=publication'],
  ]
}

/**
 * A serve with the events that its other facts tell already: an order's date, a judge's leave and the trial
 * of an eviction, the hours of an electronic hand-in, the day a receipt came back, the first and last insertion. A recorded event of that type stands.
 */
export function withImpliedEvents(serve: MatterServe): MatterServe {
  const recorded = new Set(serve.events.map(({ type }) => type))
  const implied = candidates(serve).flatMap(([type, at, origin]): MatterEvent[] =>
    typeof at === 'string' && !recorded.has(type) ? [{ type, at, [ORIGIN]: origin }] : [],
  )
  return implied.length === 0 ? serve : { ...serve, events: [...serve.events, ...implied] }
}
