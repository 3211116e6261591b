import { parseDay } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'
import type { Source } from '../../domain/rules/source-types'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { show, type Answer } from '../answer'
import { anchorOf, rulebookPaths } from './paths'
import { headOf, jurisdictionRead, type Reading } from './shelf'
import { usesOf, type Use } from './uses'

export type SourceView = {
  readonly anchor: string
  readonly cite: string
  readonly title: string
  readonly address: string
  readonly host: string
  readonly checked: string
  readonly confidence: Source['confidence']
  readonly note: string
  readonly uses: readonly Use[]
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''
}

/** Only web addresses become links. */
function linkOf(address: string | undefined): string {
  return address !== undefined && /^https?:\/\//.test(address) ? address : ''
}

function sourceView(cite: string, source: Source, uses: readonly Use[]): SourceView {
  const address = linkOf(source.address)
  const checked = parseDay(source.checked)
  return {
    anchor: anchorOf(cite),
    cite,
    title: source.title === cite ? '' : source.title,
    address,
    host: hostOf(address),
    checked: checked === null ? source.checked : shortDate(checked),
    confidence: source.confidence,
    note: source.note ?? '',
    uses,
  }
}

/** `CPLR 308(2)` before `CPLR 308(10)`. */
const byCite = new Intl.Collator('en', { numeric: true })

function sourceViews(loaded: LoadedJurisdiction): SourceView[] {
  const uses = usesOf(loaded)
  return Object.entries(loaded.sources)
    .map(([cite, source]) => sourceView(cite, source, uses.get(cite) ?? []))
    .toSorted((a, b) => byCite.compare(a.cite, b.cite))
}

const SHOWS = [
  ['', 'All'],
  ['doubtful', 'Not fully verified'],
] as const

/** GET /rulebook/:jurisdiction/sources?show= */
export function sourcesPage(reading: Reading): Answer {
  const loaded = jurisdictionRead(reading)
  const here = rulebookPaths.sources(loaded.id)
  const shown = reading.query['show'] === 'doubtful' ? 'doubtful' : ''
  const all = sourceViews(loaded)
  const count = (confidence: Source['confidence']): number =>
    all.filter((source) => source.confidence === confidence).length
  return show('rulebook/sources', 'Sources', {
    head: headOf(loaded, here),
    counts: {
      all: all.length,
      verified: count('verified'),
      secondary: count('secondary'),
      unverified: count('unverified'),
    },
    shows: SHOWS.map(([value, label]) => ({
      href: value === '' ? here : `${here}?show=${value}`,
      label,
      current: value === shown,
    })),
    sources: shown === '' ? all : all.filter(({ confidence }) => confidence !== 'verified'),
  })
}
