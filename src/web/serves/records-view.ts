import { EVENT_TYPES, type EventType } from '../../domain/cases/event-types'
import { isPaper, sheetOf } from '../../domain/proof/sheet'
import { paths } from '../paths'
import { declaredIn, recordText } from './declared-acts'
import { boundEvents, type RulesOfServe } from './rules-of-serve'
import type { Link, Served } from './served'
import type { SheetOfServe } from './sheet-of-serve'

export type Records = { readonly records: readonly Link[]; readonly otherRecords: readonly Link[] }

/** What the papers of this way of service tell of: the receipt of the papers by the one who serves them. */
function toldEvents({ rules: { loaded, method } }: SheetOfServe): string[] {
  const papers = loaded.proofs.filter(isPaper).filter(({ id }) => method.proofs?.includes(id) === true)
  return papers.flatMap((paper) => sheetOf(paper, loaded.proofs).events.flatMap((event) => event['any-of']))
}

/** What the rules of this way of service can start from or bind and its papers tell of, beside its own steps. */
function furtherEvents(served: SheetOfServe): EventType[] {
  const { rules } = served
  const { method, jurisdiction } = rules
  const bound = [...method.deadlines, ...jurisdiction.deadlines].flatMap((rule) => boundEvents(rules, rule))
  const wanted = new Set([
    ...bound,
    ...toldEvents(served),
    'inquiry',
    'order-granted',
    'order-denied',
    'delivered',
    'mailed',
    'affixed',
  ])
  return EVENT_TYPES.filter((type) => wanted.has(type))
}

function ownEvents({ rules }: SheetOfServe): EventType[] {
  const events = [...rules.method.steps.map(({ event }) => event), ...rules.method['service-acts'].flat()]
  return EVENT_TYPES.filter((type) => events.includes(type) && type !== 'attempted')
}

function links(serveId: string, types: readonly string[], { jurisdiction }: RulesOfServe): Link[] {
  return types.map((type) => ({ href: paths.record(serveId, type), label: recordText(type, jurisdiction) }))
}

/** What can be recorded: the acts of the way of service itself, and beside them whatever its rules and papers look at. */
export function recordsOf({ serve, result, may }: Served): Records {
  if (!may.record || !('sheet' in result)) return { records: [], otherRecords: [] }
  const own = ownEvents(result.sheet)
  const { rules } = result.sheet
  const common = furtherEvents(result.sheet).filter((type) => !own.includes(type))
  const others = [...common, ...declaredIn(rules)]
  return { records: links(serve.id, own, rules), otherRecords: links(serve.id, others, rules) }
}
