import type { LoadedJurisdiction } from '../../domain/rules/loaded'
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

/** Which part of the heading of a court's papers has to be filled from the case: `{CITY}`, `{DISTRICT}`. */
function asksFor({ jurisdiction }: LoadedJurisdiction, blank: string): boolean {
  return jurisdiction.courts.some(({ heading }) => heading.some((line) => line.includes(`{${blank}}`)))
}

/** City and district: of a place whose every court has one it cannot be left out. */
function blankFields({ jurisdiction: { courts } }: LoadedJurisdiction): Field[] {
  const blanks = [
    ['city', 'City', '{CITY}'],
    ['district', 'District', '{DISTRICT}'],
  ] as const
  return blanks.flatMap(([name, label, blank]) => {
    const having = courts.filter(({ heading }) => heading.some((line) => line.includes(blank)))
    if (having.length === 0) return []
    const required = `${label}: write it as the papers of the court have it.`
    const hint = 'Only where the name of the court has it.'
    return [
      { name, label, kind: 'text' as const, ...(having.length === courts.length ? { required } : { hint }) },
    ]
  })
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

function commencedField({ jurisdiction: { words } }: LoadedJurisdiction): Field {
  const own = words?.commenced
  const day = own === undefined ? 'The day on which the first paper was filed. ' : ''
  const label = own ?? 'Commenced on'
  const required = `${label}: write the day on which the case began.`
  return { name: 'commenced', label, kind: 'date', hint: `${day}Most dates count from it.`, required }
}

/** The courts of a place; where it has one alone, that one is chosen. */
function courtField(loaded: LoadedJurisdiction): Field {
  const options = courtsOf(loaded)
  const required = 'Court: choose the one the case is in.'
  const field: Field = { name: 'court', label: 'Court', kind: 'select', options, required }
  const [only, ...others] = options
  return only === undefined || others.length > 0 ? field : { ...field, value: only.value }
}

/** Which court a case is in, its number there, and the day on which it began. */
export function courtGroup(loaded: LoadedJurisdiction): Group {
  return {
    title: 'Court',
    fields: [
      courtField(loaded),
      ...countyFields(loaded),
      ...blankFields(loaded),
      { name: 'number', label: loaded.jurisdiction.words?.number ?? 'Case number', kind: 'text' },
      commencedField(loaded),
    ],
  }
}
