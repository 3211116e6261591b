import { isForKind, isInCourt } from '../../domain/rules/for-kind'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { MethodFile } from '../../domain/rules/method-types'
import { jurisdictionsByTitle } from '../../domain/rules/rulebook'
import { courtTitles, kindTitle } from '../../domain/rules/titles'
import { phrase } from '../../pictures/phrases'
import { show, type Answer } from '../answer'
import { counted, dayText } from '../words'
import { citeViews, type CiteView } from './cite-view'
import { rulebookPaths } from './paths'
import { headOf, jurisdictionRead, type Reading } from './shelf'
import { doubtfulCites } from './uses'

type Choice = { readonly value: string; readonly label: string; readonly chosen: boolean }

export type WayRow = {
  readonly title: string
  readonly href: string
  readonly cites: readonly CiteView[]
  readonly whom: string
  readonly steps: string
  readonly doubts: string
}

function wayRow(method: MethodFile, loaded: LoadedJurisdiction): WayRow {
  const doubts = doubtfulCites(method, loaded).length
  return {
    title: method.title,
    href: rulebookPaths.method(loaded.id, method.id),
    cites: citeViews(method.cite, loaded),
    whom: method.recipients.map((kind) => kindTitle(loaded.jurisdiction, kind)).join(', '),
    steps: method.steps.map(({ event }) => phrase(event)).join(' → '),
    doubts: doubts === 0 ? '' : `${counted(doubts, 'cite')} not fully verified`,
  }
}

function isOpen(method: MethodFile, whom: string, court: string): boolean {
  return (whom === '' || isForKind(method, whom)) && (court === '' || isInCourt(method, court))
}

function recipientChoices({ jurisdiction }: LoadedJurisdiction, chosen: string): Choice[] {
  return Object.keys(jurisdiction.recipients).map((value) => {
    return { value, label: kindTitle(jurisdiction, value), chosen: value === chosen }
  })
}

function courtChoices({ jurisdiction }: LoadedJurisdiction, chosen: string): Choice[] {
  return jurisdiction.courts.map(({ id, title }) => ({ value: id, label: title, chosen: id === chosen }))
}

type Duty = { readonly say: string; readonly cites: readonly CiteView[]; readonly where: string }
type DutyRule = {
  readonly say: string
  readonly cite: readonly string[]
  readonly 'when-county'?: readonly string[]
}

function duties(loaded: LoadedJurisdiction): { readonly title: string; readonly entries: readonly Duty[] }[] {
  const { records } = loaded
  if (records === null) return []
  const duty = ({ say, cite, ...rule }: DutyRule): Duty => {
    return { say, cites: citeViews(cite, loaded), where: (rule['when-county'] ?? []).join(', ') }
  }
  return [
    { title: 'Who may serve', entries: records['who-may-serve'].map(duty) },
    { title: 'Licences', entries: records.licences.map(duty) },
    { title: 'Records to be kept', entries: records.records.map(duty) },
  ]
}

/** GET /rulebook/:jurisdiction */
export function jurisdictionPage(reading: Reading): Answer {
  const loaded = jurisdictionRead(reading)
  const { whom = '', court = '' } = reading.query
  const here = rulebookPaths.jurisdiction(loaded.id)
  const open = loaded.methods.filter((method) => isOpen(method, whom, court))
  return show('rulebook/jurisdiction', `Rulebook: ${loaded.jurisdiction.title}`, {
    head: headOf(loaded, here),
    here,
    whom: recipientChoices(loaded, whom),
    courts: courtChoices(loaded, court),
    filtered: whom !== '' || court !== '',
    ways: open.map((method) => wayRow(method, loaded)),
    summary: `${counted(open.length, 'way')} of service, from ${counted(loaded.scenarios.length, 'worked case')} and ${counted(
      loaded.methods.reduce((sum, { examples }) => sum + examples.length, 0),
      'example',
    )}; covered from ${dayText(loaded.jurisdiction['covers-from'])} on.`,
    duties: duties(loaded),
    hash: loaded.hash,
  })
}

/** GET /rulebook */
export function indexPage({ rulebook }: Reading): Answer {
  const shelves = jurisdictionsByTitle(rulebook).map(({ id, jurisdiction, methods }) => ({
    title: jurisdiction.title,
    href: rulebookPaths.jurisdiction(id),
    ways: methods.map((method) => ({ title: method.title, href: rulebookPaths.method(id, method.id) })),
    courts: courtTitles(jurisdiction),
  }))
  return show('rulebook/index', 'Rulebook', { shelves })
}
