import type { ProofField } from '../../domain/rules/proof-types'
import { kindOfFact, titleOfFact, wholeFact, type WholeFact } from '../../stores/read/kind-of-fact'
import { capital, sentence } from '../words'
import { listGroups, withoutPlaces, type Standing } from './entries'
import { factField, isDemanded, plainField } from './fact-field'
import type { Field, Group } from './field'

/**
 * A row of a paper, with the part of the matter file that its fact stands in and the path there, without `[]`. The names
 * of fields begin with `prefix`, such as `server.`.
 */
export type FactRow = {
  readonly part: string
  readonly prefix: string
  readonly path: readonly string[]
  readonly row: ProofField
}

/** `receivedBackAt` → `Received back at`. */
export function labelOf(key: string): string {
  return sentence(key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
}

const nameOf = (path: readonly string[]): string => path.join('.')

type Rows = ReadonlyMap<string, FactRow>

/** The first row that speaks of each fact, in the order of the papers; one that demands it goes before. */
function byName(rows: readonly FactRow[]): Rows {
  const isFirst = ({ row }: FactRow): boolean => isDemanded(row)
  const found = new Map<string, FactRow>()
  for (const one of [...rows.filter(isFirst), ...rows.filter((other) => !isFirst(other))]) {
    const name = one.prefix + nameOf(one.path)
    if (!found.has(name)) found.set(name, one)
  }
  return found
}

type Whole = WholeFact & Pick<FactRow, 'part' | 'prefix'>

/** A fact inside an object or an entry, in the words of the papers where they have any. */
function insideField(
  name: string,
  { part, prefix, path }: Whole,
  rest: readonly string[],
  rows: Rows,
): Field[] {
  const full = [...path, ...rest]
  const row = rows.get(prefix + nameOf(full))?.row
  if (row !== undefined) return [factField(name, part, full, row) ?? []].flat()
  const kind = kindOfFact(part, full)
  return kind === null
    ? []
    : [plainField(name, titleOfFact(part, full) ?? labelOf(full.at(-1) ?? name), kind)]
}

const HINT = 'Each by itself; one that is emptied is taken away.'

function wholeGroups(whole: Whole, rows: Rows, standing: Standing): Group[] {
  const { of, path, inside, prefix } = whole
  const name = prefix + nameOf(path)
  const title = capital(rows.get(name)?.row.say ?? labelOf(path.at(-1) ?? ''))
  const fields = (begin: string): Field[] =>
    inside.flatMap((rest) => insideField(`${begin}.${nameOf(rest)}`, whole, rest, rows))
  if (of === 'object') return [{ title, fields: fields(name) }]
  return listGroups(name, { title, hint: HINT, fields: (index) => fields(`${name}.${index}`) }, standing)
}

/** The lists and objects that rows speak of, each once. */
function wholesOf(rows: readonly FactRow[]): Whole[] {
  const found = rows.flatMap(({ part, prefix, path }): Whole[] => {
    const whole = wholeFact(part, path)
    return whole === null ? [] : [{ ...whole, part, prefix }]
  })
  return [...new Map(found.map((one) => [one.prefix + nameOf(one.path), one])).values()]
}

function isInside({ prefix, path }: FactRow, whole: Whole): boolean {
  return prefix === whole.prefix && whole.path.every((key, index) => path[index] === key)
}

/**
 * The fields of the facts that papers cannot do without: those that stand by themselves under one heading, each object
 * under its own, each list with as many entries as are there. What lies in an object or in an entry is asked for whole.
 */
export function demandedGroups(
  rows: readonly FactRow[],
  heading: Pick<Group, 'title' | 'hint' | 'folded'>,
  standing: Standing,
): Group[] {
  return groupsOf(byName(rows), ({ row }) => isDemanded(row), heading, standing)
}

/** `ladder.0.person` of a form asks for the fact `ladder.person`. */
function isAskedIn(groups: readonly Group[]): (row: FactRow) => boolean {
  const names = groups.flatMap(({ fields }) => fields.map(({ name }) => `${withoutPlaces(name)}.`))
  return ({ prefix, path }) => names.some((name) => name.startsWith(`${prefix}${nameOf(path)}.`))
}

/** The same for facts that papers state where they are known and none cannot do without, folded, if no group has them. */
export function optionalGroups(
  rows: readonly FactRow[],
  groups: readonly Group[],
  standing: Standing,
): Group[] {
  const isAsked = isAskedIn(groups)
  const open = rows.filter((row) => !isAsked(row))
  return groupsOf(byName(open), () => true, IF_KNOWN, standing)
}

const IF_KNOWN = {
  title: 'If it is known',
  hint: 'What the papers say where it is recorded, and leave out where it is not.',
  folded: true,
}

function groupsOf(
  all: Rows,
  isWanted: (row: FactRow) => boolean,
  heading: Pick<Group, 'title' | 'hint' | 'folded'>,
  standing: Standing,
): Group[] {
  const wanted = [...all.values()].filter(isWanted)
  const wholes = wholesOf(wanted)
  const single = wanted.filter((one) => !wholes.some((whole) => isInside(one, whole)))
  const fields = single.flatMap(
    ({ part, prefix, path, row }) => factField(prefix + nameOf(path), part, path, row) ?? [],
  )
  const { folded = false } = heading
  return [
    ...(fields.length === 0 ? [] : [{ ...heading, fields }]),
    ...wholes
      .flatMap((whole) => wholeGroups(whole, all, standing))
      .map((group) => (folded ? { ...group, folded } : group)),
  ]
}
