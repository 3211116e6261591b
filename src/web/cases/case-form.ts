import { wireKey } from '../../domain/cases/read-further'
import type { MatterCase } from '../../domain/cases/matter'
import type { CaseFact } from '../../domain/rules/jurisdiction-types'
import type { ProofField } from '../../domain/rules/proof-types'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { factField, isDemanded } from '../forms/fact-field'
import { option, type Field, type Group, type Option } from '../forms/field'

/** Counties that the rules name somewhere; any other may be written. */
function countiesOf(loaded: LoadedJurisdiction): string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      if ((key === 'county' || key === 'not-county') && Array.isArray(item)) {
        for (const name of item) if (typeof name === 'string') found.add(name)
      } else look(item)
    }
  }
  look(loaded.jurisdiction)
  return [...found].toSorted()
}

function courtsOf({ jurisdiction }: LoadedJurisdiction): Option[] {
  return jurisdiction.courts.map(({ id, title }) => option(id, title))
}

/** What is so of one serve is asked there; of the case only where it was said of everybody served. */
function flagsOf({ jurisdiction }: LoadedJurisdiction, told: readonly string[]): Option[] {
  return Object.entries(jurisdiction.flags)
    .filter(([id, { of }]) => of === undefined || told.includes(id))
    .map(([id, { title, say }]) => option(id, title, say))
}

function wordsOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Which part of the heading of a court's papers has to be filled from the case: `{CITY}`, `{DISTRICT}`. */
function asksFor({ jurisdiction }: LoadedJurisdiction, blank: string): boolean {
  return jurisdiction.courts.some(({ heading }) => heading.some((line) => line.includes(`{${blank}}`)))
}

/** Asked where it stands in the name of a court or the rules turn on it. */
function countyFields(loaded: LoadedJurisdiction): Field[] {
  const suggestions = countiesOf(loaded)
  if (suggestions.length === 0 && !asksFor(loaded, 'COUNTY')) return []
  return [
    {
      name: 'county',
      label: 'County',
      kind: 'text',
      suggestions,
      hint: 'The name alone, without “County”.',
      required: 'County: write the name of the county.',
    },
  ]
}

function courtGroup(loaded: LoadedJurisdiction): Group {
  const blanks = [
    ['city', 'City', 'CITY'],
    ['district', 'District', 'DISTRICT'],
  ] as const
  return {
    title: 'Court',
    fields: [
      {
        name: 'court',
        label: 'Court',
        kind: 'select',
        options: courtsOf(loaded),
        required: 'Court: choose the one the case is in.',
      },
      ...countyFields(loaded),
      ...blanks
        .filter(([, , blank]) => asksFor(loaded, blank))
        .map(([name, label]) => ({
          name,
          label,
          kind: 'text' as const,
          hint: 'Only where the name of the court has it.',
        })),
      { name: 'number', label: loaded.jurisdiction.words?.number ?? 'Case number', kind: 'text' },
      {
        name: 'commenced',
        label: 'Commenced on',
        kind: 'date',
        hint: 'The day on which the first paper was filed. Most dates count from it.',
        required: 'Commenced on: write the day on which the first paper was filed.',
      },
    ],
  }
}

/** The sides as American courts have them, or as the jurisdiction calls them. */
function partiesGroup({ jurisdiction: { words: { plaintiffs } = {} } }: LoadedJurisdiction): Group {
  return {
    title: 'Parties',
    hint: 'One name a line, as the caption has them.',
    fields: [
      {
        name: 'plaintiffs',
        label: plaintiffs ?? 'Plaintiffs or petitioners',
        kind: 'lines',
        required: `${plaintiffs ?? 'Plaintiffs'}: write at least one name.`,
      },
      {
        name: 'defendants',
        label: plaintiffs === undefined ? 'Defendants or respondents' : 'Defendants',
        kind: 'lines',
        required: 'Defendants: write at least one name.',
      },
    ],
  }
}

const PAPERS: Group = {
  title: 'Papers to be served',
  hint: 'One title a line, in full, as the proof is to name them.',
  fields: [
    {
      name: 'papers',
      label: 'Titles',
      kind: 'lines',
      required: 'Titles: write at least one paper, such as Summons and Complaint.',
    },
  ],
}

function attorneyGroup({ jurisdiction: { words = {} } }: LoadedJurisdiction): Group {
  const { attorney = 'Attorney', plaintiff } = words
  const sides = ['Plaintiff', 'Petitioner', 'Defendant', 'Respondent']
  return {
    title: attorney,
    hint: `As the papers name the ${attorney.toLowerCase()} of the party that has them served.`,
    fields: [
      { name: 'attorney.name', label: 'Name', kind: 'text' },
      { name: 'attorney.firm', label: 'Firm', kind: 'text' },
      { name: 'attorney.address', label: 'Address', kind: 'text' },
      { name: 'attorney.phone', label: 'Telephone', kind: 'text' },
      { name: 'attorney.email', label: 'E-mail', kind: 'text' },
      {
        name: 'attorney.for',
        label: 'For',
        kind: 'text',
        suggestions: plaintiff === undefined ? sides : [plaintiff, 'Defendant'],
      },
    ],
  }
}

const FACT_KINDS = { day: 'date', days: 'lines', hour: 'text', text: 'text' } as const

/** Each line a day, an hour as HH:MM: how a fact is written where its kind does not show it. */
const WRITTEN: Partial<Record<CaseFact['kind'], string>> = {
  days: ' One day a line, as YYYY-MM-DD.',
  hour: ' As HH:MM.',
}

/** A fact that the jurisdiction declares, asked for by its title, with the sentence that says what it is. */
function declaredField([id, fact]: readonly [string, CaseFact]): Field {
  const { kind, title, words = [], say } = fact
  const asked = { name: wireKey(id), label: title ?? wordsOf(id), hint: `${say}${WRITTEN[kind] ?? ''}` }
  if (kind === 'word') return { ...asked, kind: 'select', options: words.map((word) => option(word, word)) }
  return { ...asked, kind: FACT_KINDS[kind] }
}

function factsOf({ jurisdiction: { facts = {} } }: LoadedJurisdiction): Field[] {
  return Object.entries(facts).map(declaredField)
}

function flagGroup(loaded: LoadedJurisdiction, told: readonly string[] = []): Group {
  return {
    title: 'What the rules must know of this case',
    hint: 'Tick only what is so; each changes dates or proofs.',
    folded: true,
    fields: [
      { name: 'flags', label: 'The case', kind: 'checks', options: flagsOf(loaded, told) },
      ...factsOf(loaded),
    ],
  }
}

const OF_CASE = 'case.'
/** The parties, and what the court of the case has a field for by its heading. */
const ASKED_ELSEWHERE = ['plaintiffs', 'defendants', 'jurisdiction', 'city', 'papers']

/** One row for each path, and of several the one that demands it. */
function rowsByPath(rows: readonly ProofField[]): ReadonlyMap<string, ProofField> {
  const demandedLast = rows.toSorted((a, b) => Number(isDemanded(a)) - Number(isDemanded(b)))
  return new Map(demandedLast.map((row) => [row.path.slice(OF_CASE.length), row]))
}

function paperField([path, row]: readonly [string, ProofField]): Field[] {
  const field = factField(path, 'case', path.split('.'), row)
  if (field === null) return []
  const { needed, ...asked } = field
  return isDemanded(row) && needed !== undefined ? [{ ...asked, needed }] : [asked]
}

/** What the papers of the place state of the case and no field above takes: the number of a lawyer at the bar, a branch. */
function paperGroup({ proofs }: LoadedJurisdiction, groups: readonly Group[]): Group[] {
  const asked = groups.flatMap(({ fields }) => fields.map(({ name }) => name))
  const rows = proofs.flatMap(({ fields }) => fields).filter(({ path }) => path.startsWith(OF_CASE))
  const open = [...rowsByPath(rows)].filter(
    ([path]) => !asked.includes(path) && !ASKED_ELSEWHERE.includes(path),
  )
  const fields = open.flatMap(paperField)
  const hint = 'Where a proof or an application of this place is to state it.'
  return fields.length === 0 ? [] : [{ title: 'For the papers', hint, fields }]
}

function withPapers(loaded: LoadedJurisdiction, groups: readonly Group[]): Group[] {
  return [...groups, ...paperGroup(loaded, groups)]
}

/** What can be put right in a case later: all but its parties and papers. */
export function amendGroups(loaded: LoadedJurisdiction, { flags }: MatterCase): Group[] {
  return withPapers(loaded, [courtGroup(loaded), attorneyGroup(loaded), flagGroup(loaded, flags)])
}

/** The form of a new case in a jurisdiction: courts, flags and headings are those of its rules. */
export function caseGroups(loaded: LoadedJurisdiction): Group[] {
  const groups = [courtGroup(loaded), partiesGroup(loaded), PAPERS, attorneyGroup(loaded), flagGroup(loaded)]
  return withPapers(loaded, groups)
}
