import type { MatterCase, MatterServe } from '../../domain/cases/matter'
import { matterFacts } from '../../domain/cases/matter-facts'
import { readFacts } from '../../domain/cases/read-facts'
import { waysFor, type ClosedWay, type Ways } from '../../domain/deadlines/ways'
import { jurisdictionNamed, type Rulebook } from '../../domain/rules/rulebook'
import type { MethodFile } from '../../domain/rules/method-types'
import { option, type Field, type Option } from '../forms/field'
import { capital, endedWith, plain, sentence } from '../words'

type CaseInCourt = MatterCase & { readonly jurisdiction: string }

/** What is known of a serve whose way is to be chosen; the one that it has until then plays no part. */
export type Unchosen = Pick<MatterServe, 'recipient' | 'placeOfService' | 'events' | 'flags'>

/** The ways of service for a serve: open, or closed with the reason. Throws `DomainError` as `readFacts` does. */
export function waysOffered(rulebook: Rulebook, lawsuit: CaseInCourt, serve: Unchosen): Ways {
  const ruled = jurisdictionNamed(rulebook, lawsuit.jurisdiction)
  const { recipient, placeOfService = null, flags = null } = serve
  const events = serve.events.map(({ type, at }) => ({ type, at }))
  const method = ruled.loaded.methods[0]?.id ?? ''
  const any = { id: 'unserved', recipient, placeOfService, flags, method, events }
  const facts = matterFacts(lawsuit.jurisdiction, lawsuit, any, ruled.loaded.jurisdiction)
  return waysFor(ruled, readFacts(facts, rulebook))
}

/** What is done first, called by the titles of those ways. */
function firstTried({ requires }: MethodFile, all: readonly MethodFile[]): string {
  if (requires === undefined) return ''
  const titles = requires.diligence.map((id) => all.find((one) => one.id === id)?.title ?? plain(id))
  return ` First, with due diligence: ${titles.map((one) => `“${one}”`).join(', ')}.`
}

/** The method with its steps, so that one knows what one chooses: what it needs, what acts, in what order. */
function methodOption(method: MethodFile, all: readonly MethodFile[]): Option {
  const { id, title, steps, cite } = method
  const needed = steps.filter(({ optional }) => optional !== true).map(({ event }) => plain(event))
  const acts =
    needed.length > 0 ? needed.join(', then ') : steps.map(({ event }) => plain(event)).join(' or ')
  return option(id, title, `${sentence(acts)}.${firstTried(method, all)} ${cite.join(', ')}`)
}

function closedOption({ method, because, cite }: ClosedWay): Option {
  return option(method.id, method.title, capital(endedWith(because, cite)))
}

/** The choice of a way of service among those open in the case; the others stand folded, with the reason. */
export function methodField({ open, closed }: Ways): Field {
  const all = [...open, ...closed.map(({ method }) => method)]
  return {
    name: 'method',
    label: 'Way of service',
    kind: 'chips',
    options: open.map((method) => methodOption(method, all)),
    closed: closed.map(closedOption),
    required: 'Way of service: choose one.',
  }
}
