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

function candidates(serve: MatterServe): Implied[] {
  const [order, sos, receipt] = ['order', 'sos', 'returnReceipt'].map((key) => object(serve[key]))
  const notation = receipt?.['notation']
  const back = typeof notation === 'string' ? BY_NOTATION[notation] : undefined
  const dates = insertions(serve)
  return [
    ['order-granted', order?.['dated'], '=order.dated'],
    ['submitted', sos?.['submittedAt'], '=sos.submittedAt'],
    ['agent-served', sos?.['acceptedAt'], '=sos.acceptedAt'],
    [back ?? 'return-receipt-received', receipt?.['receivedBackAt'], '=returnReceipt.receivedBackAt'],
    ['first-published', dates[0], '=publication'],
    ['last-published', dates.length > 1 ? dates.at(-1) : undefined, '=publication'],
  ]
}

/**
 * A serve with the events that its other facts tell already: an order's date, the hours of an electronic
 * hand-in, the day a receipt came back, the first and last insertion. A recorded event of that type stands.
 */
export function withImpliedEvents(serve: MatterServe): MatterServe {
  const recorded = new Set(serve.events.map(({ type }) => type))
  const implied = candidates(serve).flatMap(([type, at, origin]): MatterEvent[] =>
    typeof at === 'string' && !recorded.has(type) ? [{ type, at, [ORIGIN]: origin }] : [],
  )
  return implied.length === 0 ? serve : { ...serve, events: [...serve.events, ...implied] }
}
