import type { DeadlineRule } from '../domain/rules/rule-types'
import type { RuleBody } from '../domain/rules/body-types'
import type { When } from '../domain/rules/when-types'
import { barsMet } from './bars'
import type { ChartInput, Entry, Panel } from './chart-content'
import { cites, named, phrase, type Names } from './phrases'
import { rich, type Rich } from './rich'
import { sayPolicy } from './say-counting'
import { flagsOf, sayWhen } from './say-when'
import { notArising } from './stops'

type Body = { readonly when: When | undefined; readonly use: RuleBody | undefined }

function bodiesOf(rule: DeadlineRule, { jurisdiction }: ChartInput): Body[] {
  const exceptions = (rule.exceptions ?? []).flatMap(({ clause, when, use }) => {
    const named = clause === undefined ? undefined : jurisdiction.clauses?.[clause]
    return [{ when: named?.when ?? when, use: named?.use ?? use }]
  })
  const readings = (rule['other-readings'] ?? []).map(({ when, use }) => ({ when, use }))
  return [{ when: rule.applies, use: rule.base }, ...exceptions, ...readings]
}

function whensOf(input: ChartInput, names: Names): (When | undefined)[] {
  const bodies = input.deadlines.flatMap((rule) => bodiesOf(rule, input))
  return [
    ...bodies.flatMap(({ when, use }) => [when, ...(use?.extend ?? []).map((more) => more.when)]),
    ...barsMet(input, names).map(({ when }) => when),
  ]
}

function countingPanel(input: ChartInput, names: Names): Panel {
  const used = new Set(
    input.deadlines.flatMap((rule) => bodiesOf(rule, input)).map(({ use }) => use?.counting ?? ''),
  )
  const policies = Object.entries(input.jurisdiction.counting).filter(([id]) => used.has(id))
  return {
    title: 'How days are counted',
    entries: policies.map(([id, policy]) => ({ label: phrase(id), text: sayPolicy(policy, names) })),
  }
}

function flagsPanel(input: ChartInput, names: Names): Panel {
  const used = [...new Set(whensOf(input, names).flatMap(flagsOf))]
  const entries: Entry[] = used.flatMap((id) => {
    const flag = input.jurisdiction.flags[id]
    return flag === undefined ? [] : [{ label: phrase(id), text: rich(flag.say, cites(flag.cite, names)) }]
  })
  return { title: 'Facts of the case named above', entries }
}

/** Puts the titles of deadlines where a sentence names them as `{serve-by}`. */
function fillIn(sentence: string, names: Names): string {
  return sentence.replace(/\{([a-z-]+)\}/g, (_, id: string) => `the day of ${named(id, names)}`)
}

/** Of a warning's condition what is known before anything is recorded: court, place and kind of case. */
function whereItMatters(when: When | undefined, names: Names): Rich {
  const { court, 'not-court': notCourt, flag, 'no-flag': noFlag, 'place-of-service': place } = when ?? {}
  const said = sayWhen(
    {
      ...(court && { court }),
      ...(notCourt && { 'not-court': notCourt }),
      ...(flag && { flag }),
      ...(noFlag && { 'no-flag': noFlag }),
      ...(place && { 'place-of-service': place }),
    },
    names,
  )
  return said.length === 0 ? [] : rich(' (', said, ')')
}

function warningsPanel({ method }: ChartInput, names: Names): Panel {
  const entries = (method.warnings ?? []).map(({ say, cite, when }) => ({
    label: '',
    text: rich(fillIn(say, names), whereItMatters(when, names), cites(cite, names)),
  }))
  return { title: 'To watch for', entries }
}

function otherPanel(input: ChartInput): Panel {
  const entries = notArising(input).map(({ id, title }) => ({ label: phrase(id), text: rich(title) }))
  return { title: 'Does not arise here', entries }
}

function proofsPanel({ method }: ChartInput): Panel {
  const entries = (method.proofs ?? []).map((id) => ({ label: '', text: rich(`as in proofs/${id}.yaml`) }))
  return { title: 'Proof of service', entries }
}

/** What stands in small type under the chart; panels with nothing in them are left out. */
export function smallPrint(input: ChartInput, names: Names): Panel[] {
  const panels = [
    warningsPanel(input, names),
    proofsPanel(input),
    otherPanel(input),
    countingPanel(input, names),
    flagsPanel(input, names),
  ]
  return panels.filter(({ entries }) => entries.length > 0)
}
