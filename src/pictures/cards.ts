import type { JurisdictionFile } from '../domain/rules/jurisdiction-types'
import type { DeadlineRule, ExceptionRule, MissedEffect } from '../domain/rules/rule-types'
import type { RuleBody } from '../domain/rules/body-types'
import type { Card, ChartInput, Line, Sign } from './chart-content'
import { areVerified, capital, cites, event, events, named, type Names } from './phrases'
import { joined, listed, rich, strong, type Part, type Rich } from './rich'
import { figureOf, sayBody, sayVersions } from './say-body'
import { sayMovement } from './say-counting'
import { sayWhen } from './say-when'

type Spoken = { readonly rule: DeadlineRule; readonly input: ChartInput; readonly names: Names }

function line(sign: Sign, ...parts: readonly Part[]): Line[] {
  const text = rich(...parts)
  return text.length === 0 ? [] : [{ sign, text }]
}

function capitalised(words: Rich): Rich {
  return words.map((run, index) => (index === 0 ? { ...run, text: capital(run.text) } : run))
}

function movement(body: RuleBody, jurisdiction: JurisdictionFile): string {
  if (body.counting === undefined || (body.add ?? body.subtract) === undefined) return ''
  return ` ${sayMovement(jurisdiction.counting[body.counting])}`
}

function sentence(body: RuleBody, { rule, input, names }: Spoken): Rich {
  const ordered = body['unless-ordered'] === undefined ? '' : ' An order may name other days.'
  return rich(sayBody(rule.kind, body, names), movement(body, input.jurisdiction), ordered)
}

/** A rule body: its sentence and cites, the versions of its number, and what lengthens it. */
function bodyLines(
  sign: Sign,
  before: Rich,
  body: RuleBody,
  cite: readonly string[],
  spoken: Spoken,
): Line[] {
  const { names, input } = spoken
  const versions = sayVersions(body, input.jurisdiction['law-as-of'], names)
  const longer = (body.extend ?? []).flatMap(({ days, when, cite: own }) => {
    return line('variant', strong(`${days} days more `), sayWhen(when, names), '.', cites(own, names))
  })
  return [
    ...line(sign, before, sentence(body, spoken), cites(cite, names)),
    ...(versions === null ? [] : line('dated', versions)),
    ...longer,
  ]
}

/** Where a rule holds only sometimes, when. */
function conditions({ rule, names }: Spoken): Line[] {
  const { applies, 'only-if-first': only, 'unless-first': unless } = rule
  return [
    ...(applies === undefined ? [] : line('none', strong('Only '), sayWhen(applies, names), '.')),
    ...(only === undefined ? [] : line('none', strong('Only if '), event(only), ' came first.')),
    ...(unless === undefined ? [] : line('none', strong('Unless '), event(unless), ' came first.')),
  ]
}

function bound({ rule, input, names }: Spoken): Rich {
  const other = rule['limits-deadline']
  if (other !== undefined) return rich(`Binds the day of ${named(other, names)}.`)
  const { limits } = rule
  if (limits === 'service-acts') return actsBound(input.method['service-acts'])
  const each = (limits ?? []).map((limited) =>
    typeof limited === 'string' ? event(limited) : rich('each ', event(limited.every)),
  )
  // A limit on one act hangs on the arrow that leads to it; only what the arrow does not say is said.
  const isSeen = each.length <= 1 && limits?.some((limited) => typeof limited !== 'string') !== true
  return isSeen ? [] : rich('Binds ', listed(each, 'and'), '.')
}

function actsBound(acts: readonly (string | readonly string[])[]): Rich {
  if (acts.flat().length === 1) return []
  return rich(
    'Binds ',
    listed(
      acts.map((act) => events([act].flat())),
      'and',
    ),
    '.',
  )
}

function needs({ rule, names }: Spoken): Rich {
  const titles = (rule.needs ?? []).map((id) => named(id, names))
  const missed = titles.length === 0 ? [] : rich('Never comes where missed: ', listed(titles, 'or'), '.')
  const barred = rule['void-by-bars'] === true ? 'Never comes where a bar makes the service void.' : ''
  return joined(
    [missed, barred].filter((part) => part.length > 0),
    ' ',
  )
}

function exceptionLines(exception: ExceptionRule, spoken: Spoken): Line[] {
  const { clause } = exception
  const own = clause === undefined ? exception : spoken.input.jurisdiction.clauses?.[clause]
  if (own?.when === undefined || own.use === undefined) return []
  const where = capitalised(sayWhen(own.when, spoken.names)).map((run) => ({
    ...run,
    style: 'strong' as const,
  }))
  return bodyLines('variant', rich(where, ': '), own.use, own.cite ?? [], spoken)
}

const EFFECTS: Readonly<Record<MissedEffect, string>> = {
  'service-void': 'the service is void.',
  'dismissal-on-motion': 'dismissal on motion.',
  'curable-by-order': 'an order can cure it.',
  'none-stated': 'the law states no consequence.',
}

function missed({ rule, names }: Spoken): Line[] {
  const consequence = rule['if-missed']
  if (consequence === undefined) return []
  const { effect, say, cite } = consequence
  const told = say === undefined ? EFFECTS[effect] : `${EFFECTS[effect]} ${say}`
  return line('missed', strong('If missed: '), told, cites(cite, names))
}

function readings(spoken: Spoken): Line[] {
  return (spoken.rule['other-readings'] ?? []).flatMap((reading) => {
    const { names } = spoken
    const where = reading.when === undefined ? [] : rich(', ', sayWhen(reading.when, names))
    const before = rich(strong('Courts or texts differ: '), `if ${reading.if}`, where, ': ')
    return bodyLines('reading', before, reading.use, reading.cite, spoken)
  })
}

function chosen({ rule, names }: Spoken): Line[] {
  const { choose } = rule
  if (choose === undefined) return []
  return line('none', 'The form in force on the day of ', event(choose.on), '.', cites(rule.cite, names))
}

function ownBody(spoken: Spoken): Line[] {
  const { base, cite } = spoken.rule
  return base === undefined ? chosen(spoken) : bodyLines('none', [], base, cite, spoken)
}

function extension({ rule }: Spoken): Rich {
  return rule['order-may-extend'] === undefined ? [] : rich('An order may extend it.')
}

/** Everything the rule files say of one deadline. */
export function cardOf(rule: DeadlineRule, input: ChartInput, names: Names): Card {
  const spoken: Spoken = { rule, input, names }
  const notes = [bound(spoken), extension(spoken), needs(spoken)].filter((note) => note.length > 0)
  return {
    id: rule.id,
    sign: rule.kind,
    title: rule.title,
    figure: rule.base === undefined ? { large: '§', small: 'form' } : figureOf(rule.base),
    lines: [
      ...conditions(spoken),
      ...ownBody(spoken),
      ...(rule.exceptions ?? []).flatMap((exception) => exceptionLines(exception, spoken)),
      ...missed(spoken),
      ...readings(spoken),
      ...line('none', joined(notes, ' ')),
    ],
    verified: areVerified(rule.cite, input.sources),
  }
}
