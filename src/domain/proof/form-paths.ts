import type { FormEntry, ProofField, ProofForm, ProofWhen } from '../rules/proof-types'
import { pathsIn } from './paths-in'
import type { ProofSheet } from './sheet'

/** Values that a paper has beside those of its fields. */
const OF_PAPER = [
  'paper.title',
  'paper.cite',
  'court',
  'caption.first.role',
  'caption.first.names',
  'caption.second.role',
  'caption.second.names',
  'oath.words',
  'oath.dated',
  'signer.name',
  'signer.title',
]
/** What the paper makes such a value from: printing it says these. */
const MADE_FROM: Readonly<Record<string, readonly string[]>> = {
  court: ['case.court', 'case.county', 'case.city', 'case.district'],
  'caption.first.names': ['case.plaintiffs'],
  'caption.second.names': ['case.defendants'],
  'oath.dated': ['signature.on'],
  'signer.name': ['server.name'],
}
const PARTS: Readonly<Record<string, readonly string[]>> = {
  moment: ['date', 'time'],
  choice: ['text', 'word'],
}

/** The names in braces of a text, in their order: `On {delivered.at.date}` has one. */
export function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name)
}

function valuesOf({ path, show }: ProofField): string[] {
  if (show === 'flag') return []
  const parts = PARTS[show ?? '']
  return parts === undefined ? [path] : parts.map((part) => `${path}.${part}`)
}

/** Every name that a text on a form may have in braces. */
export function formPaths({ fields, phrases }: ProofSheet): string[] {
  const all = [
    ...fields.flatMap(valuesOf),
    ...OF_PAPER,
    ...Object.keys(phrases).map((name) => `phrase.${name}`),
  ]
  return [...new Set(all)]
}

/** The field of a paper that a name in braces prints, or undefined where it is no field. */
export function fieldNamed(name: string, { fields }: ProofSheet): ProofField | undefined {
  return fields.find((field) => valuesOf(field).includes(name))
}

function whensOf(entry: FormEntry): (ProofWhen | undefined)[] {
  if ('choose' in entry) return entry.choose.map(({ when }) => when)
  return 'sign' in entry ? [] : [entry.when]
}

/** The paths of all that a form says: printed, or told by a cross whose condition looks at it. */
function saidBy({ fields }: ProofForm, sheet: ProofSheet): Set<string> {
  const entries = Object.values(fields)
  const names = entries.flatMap((entry) => ('text' in entry ? namesIn(entry.text) : []))
  const printed = names.flatMap((name) => [fieldNamed(name, sheet)?.path ?? name, ...(MADE_FROM[name] ?? [])])
  const looked = entries.filter((entry) => !('text' in entry)).flatMap(whensOf)
  return new Set([...printed, ...looked.flatMap(pathsIn)])
}

type Words = readonly (string | number | boolean)[]

/** The words that a condition wants of each thing, by the name of the thing. */
function wanted({ form, method, recipient, signer, is }: ProofWhen = {}): [string, Words][] {
  const known = Object.entries({ form, method, recipient, signer })
  return [...known, ...Object.entries(is ?? {})].flatMap(([name, words]): [string, Words][] =>
    words === undefined ? [] : [[name, words]],
  )
}

/** Whether the two never hold together: of one thing they want different words. */
function apart(one: ProofWhen | undefined, other: ProofWhen | undefined): boolean {
  const others = new Map(wanted(other))
  return wanted(one).some(([name, words]) => {
    const found = others.get(name)
    return found !== undefined && !words.some((word) => found.includes(word))
  })
}

/** Whether a paper on this form may have the field: its event may be told there, and its condition may hold. */
function mayStand({ path, when }: ProofField, form: ProofForm, { paper }: ProofSheet): boolean {
  const root = path.split(/[.[]/)[0]
  const events = paper.events.filter(({ as }) => as === root)
  const told = events.length === 0 || events.some(({ method }) => !apart(form.when, method && { method }))
  return told && !apart(form.when, when)
}

/** What the paper must state and the form has no field for; a part of a thing says the thing. */
export function unsaidBy(form: ProofForm, sheet: ProofSheet): string[] {
  const said = [...saidBy(form, sheet), ...(form.printed ?? [])]
  const isSaid = (path: string): boolean =>
    said.some((one) => one === path || one.startsWith(`${path}.`) || one.startsWith(`${path}[]`))
  const needed = sheet.fields
    .filter((field) => field.need !== 'optional' && mayStand(field, form, sheet))
    .map(({ path }) => path)
  return [...new Set(needed)].filter((path) => !isSaid(path) && path !== 'signature.form')
}

/** Whether a field of the form prints the words of the oath. */
export function printsOath({ fields }: ProofForm): boolean {
  return Object.values(fields).some((entry) => 'text' in entry && namesIn(entry.text).includes('oath.words'))
}
