import type { Bar, OfferRule } from '../domain/rules/rule-types'
import type { ChartInput, Line } from './chart-content'
import { capital, cites, event, events, lawDay, ownEvents, phrase, type Names } from './phrases'
import { joined, listed, rich, type Rich } from './rich'
import { sayWhen } from './say-when'

function filled(parts: readonly Rich[]): readonly Rich[] {
  return parts.filter((part) => part.length > 0)
}

/** Which acts on which days, and where. */
function scopeOf(bar: Bar, names: Names): Rich {
  const acts = bar.events === undefined ? [] : events(ownEvents(bar.events, names))
  const days = bar.days === undefined ? [] : rich('on ', listed(bar.days.map(capital), 'or'))
  const ordered = bar['unless-ordered'] === undefined ? [] : rich('unless an order allows it')
  const until = bar.until === undefined ? [] : rich(`until ${phrase(bar.until)}`)
  const early = bar['earlier-than'] === undefined ? [] : rich('earlier than ', event(bar['earlier-than']))
  const since = bar['before-day'] === undefined ? [] : rich(`before ${lawDay(bar['before-day'])}`)
  const soon = bar['sooner-than']
  const sooner = soon === undefined ? [] : rich(`sooner than ${soon.days} days after `, event(soon.after))
  const lapse = bar['after-lapse']
  const lapsed =
    lapse === undefined
      ? []
      : rich(`more than ${lapse.days} days after the last of `, events(lapse.of), ', before another of them')
  const when = bar.when === undefined ? [] : sayWhen(bar.when, names)
  return joined(
    filled([joined(filled([acts, days, ordered, until, early, since, sooner, lapsed]), ' '), when]),
    '; ',
  )
}

function barLine(bar: Bar, names: Names): Line {
  const scope = scopeOf(bar, names)
  const where = scope.length === 0 ? [] : rich(' (', scope, ')')
  return { sign: bar.effect, text: rich(bar.because, where, cites(bar.cite, names)) }
}

/** Where it is not offered; what was done all the same counts. */
function offerLine({ when, because, cite }: OfferRule, names: Names): Line {
  const where = listed(
    when.map((one) => sayWhen(one, names)),
    'or',
  )
  return { sign: 'none', text: rich('Offered only ', where, `. ${because}`, cites(cite, names)) }
}

/** The acts that a bar looks at; none where it looks at other facts. */
function actsOf({ events: types, when }: Bar): readonly string[] | undefined {
  const looked = when?.['event-with']?.event
  return types ?? (looked === undefined ? undefined : [looked].flat())
}

/** The method's bars, and of the jurisdiction's those that can meet one of its acts. */
export function barsMet({ method, jurisdiction }: ChartInput, { acts }: Names): Bar[] {
  const isMet = (bar: Bar): boolean => actsOf(bar)?.some((type) => acts.has(type)) ?? true
  return [...(method.bars ?? []), ...(jurisdiction.bars ?? []).filter(isMet)]
}

/** What bars the method, in sentences; last, that it is open to nobody and nowhere else. */
export function barLines(input: ChartInput, names: Names): Line[] {
  const other = input.jurisdiction['method-bar']
  return [
    ...barsMet(input, names).map((bar) => barLine(bar, names)),
    ...(input.method.offered ?? []).map((rule) => offerLine(rule, names)),
    { sign: 'void', text: rich('Anyone or anywhere else: ', other.because, cites(other.cite, names)) },
  ]
}
