import type { Moment, OrderCompletion } from '../domain/rules/body-types'
import { event, events, named, ownEvents, phrases, type Names } from './phrases'
import { listed, rich, type Part, type Rich } from './rich'

function sayEvent(moment: Moment, types: readonly string[], names: Names): Rich {
  const last = moment.pick === 'last' ? 'the last ' : ''
  const to = moment.to === undefined ? '' : ` to ${phrases(moment.to)}`
  const after = moment['not-before']
  const earliest =
    after === undefined ? [] : rich(' (not earlier than ', events(ownEvents(after, names)), ')')
  const said = moment.with
  const such =
    said === undefined
      ? ''
      : ` with ${said.field} ${said.is === undefined ? `other than ${phrases(said['is-not'] ?? [])}` : phrases(said.is)}${said.of === undefined ? '' : ` (asked of ${phrases(said.of)} alone)`}`
  return rich(last, events(ownEvents(types, names)), to, such, earliest)
}

/** Alternatives among other moments stand in brackets, so that "or" and "and" keep apart. */
function bracketed(moment: Moment, names: Names): Rich {
  const said = sayMoment(moment, names)
  const own = ownEvents([moment.event ?? []].flat(), names)
  return own.length > 1 ? rich('(', said, ')') : said
}

function sayDeadline(moment: Moment, id: string, names: Names): Rich {
  const which = { raw: ' (before it moves)', past: ' once it is over', rolled: '' }[moment.as ?? 'rolled']
  return rich(named(id, names), which)
}

function sayOrder(order: OrderCompletion): Rich {
  const silent = order.silent === 'last-act' ? 'the last act' : 'not known'
  return rich(
    'what the order says: ',
    rich('when sent (', events(order['when-sent']), '), '),
    rich('on delivery (', events(order['on-delivery']), '), '),
    rich('a number of days from the last of ', events(order.acts, 'and'), ', or a day; '),
    `where it is silent: ${silent}`,
  )
}

function saySeveral(which: string, moments: readonly Moment[], names: Names): Rich {
  const each: Part[] = moments.map((moment) => bracketed(moment, names))
  return rich(`the ${which} of `, listed(each, 'and'))
}

/** A moment in words, fit to stand behind "after", "before" or "on the day of". */
export function sayMoment(moment: Moment, names: Names): Rich {
  if (moment.event !== undefined) return sayEvent(moment, [moment.event].flat(), names)
  if (moment.deadline !== undefined) return sayDeadline(moment, moment.deadline, names)
  if (moment['later-of'] !== undefined) return saySeveral('later', moment['later-of'], names)
  if (moment['earlier-of'] !== undefined) return saySeveral('earlier', moment['earlier-of'], names)
  if (moment['order-completion'] !== undefined) return sayOrder(moment['order-completion'])
  return moment.case === undefined ? [] : rich(event(moment.case), ' (a day of the case)')
}
