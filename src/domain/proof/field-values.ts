import { isList, isObject, type Json, type JsonObject, type MatterServe } from '../cases/matter'
import { missingRows } from './missing'
import type { PaperToDraw } from './papers'
import { parsePath, walk, type Path } from './places'
import { isThere, missingEvents, rowsOf, type Row } from './rows'
import type { Setting } from './scope'
import { show } from './show'
import { ValueTree } from './tree'
import type { Blank, Values } from './values'

function startsWith(path: string, start: string): boolean {
  return path !== start && (path.startsWith(`${start}.`) || path.startsWith(`${start}[]`))
}

/** A row that other rows look into (a list of sources) is shown by them. */
function isContainer(draw: PaperToDraw, path: string): boolean {
  return draw.sheet.fields.some((field) => startsWith(field.path, path))
}

function replaced(root: JsonObject, path: Path, value: Json): JsonObject {
  const [step, ...rest] = path
  if (step === undefined) return root
  const there = root[step.key]
  if (rest.length === 0) return { ...root, [step.key]: value }
  if (step.each) {
    return isList(there)
      ? { ...root, [step.key]: there.map((one) => (isObject(one) ? replaced(one, rest, value) : one)) }
      : root
  }
  return { ...root, [step.key]: replaced(isObject(there) ? there : {}, rest, value) }
}

/** A draft shows an event or a list that is lacking as one entry of blanks. */
export function withGaps(draw: PaperToDraw, setting: Setting, serve: MatterServe): PaperToDraw {
  const gaps = missingEvents(draw, setting)
  const empty = Object.fromEntries(gaps.map(({ as, many }) => [as, many === true ? [{}] : {}]))
  const groups = (draw.sheet.paper.groups ?? []).filter(({ of }) => of in empty)
  const made = Object.fromEntries(groups.map(({ as }) => [as, [{}]]))
  const told = new Map(
    [...draw.facts.told].map(([as, events]) =>
      as in empty ? ([as, [{ index: -1, event: { type: as, at: '' } }]] as const) : ([as, events] as const),
    ),
  )
  const open = { ...draw, facts: { view: { ...draw.facts.view, ...empty, ...made }, told } }
  const lists = missingRows(open, setting, serve).filter((row) =>
    open.sheet.fields.some(({ path }) => path.startsWith(`${row.field.path}[]`)),
  )
  const view = lists.reduce((known, row) => replaced(known, row.path, [{}]), open.facts.view)
  return { ...open, facts: { view, told } }
}

function listsOf(path: Path): Path[] {
  return path.flatMap((step, at) => (step.each ? [path.slice(0, at + 1)] : []))
}

/** Every list that the rows walk is there for the template, even where it has no entry. */
function layLists(draw: PaperToDraw, tree: ValueTree): void {
  for (const list of draw.sheet.fields.flatMap(({ path }) => listsOf(parsePath(path)))) {
    const above = [...list.slice(0, -1), { key: list.at(-1)?.key ?? '', each: false }]
    for (const { indexes } of walk(draw.facts.view, above)) tree.list(list, indexes)
  }
}

/** Of a list that is lacking as a whole, the first of its fields bears the blank. */
function heirs(draw: PaperToDraw, lacking: readonly Row[]): Map<string, string> {
  const lists = lacking.filter(({ field }) => isContainer(draw, field.path))
  const pairs = lists.flatMap(({ field }) => {
    const first = draw.sheet.fields.find(({ path }) => startsWith(path, field.path))
    return first === undefined ? [] : [[first.path, field.say] as const]
  })
  return new Map(pairs)
}

/** The values of a paper's fields under their paths; a blank where something needed is lacking. */
export function fieldValues(draw: PaperToDraw, setting: Setting, serve: MatterServe): Values {
  const tree = new ValueTree()
  layLists(draw, tree)
  const missing = missingRows(draw, setting, serve)
  const lacking = new Set(missing.map(keyOf))
  const instead = heirs(draw, missing)
  const blankOf = (row: Row): Blank | null => {
    if (lacking.has(keyOf(row))) return { blank: row.field.say }
    const say = instead.get(row.field.path)
    return say === undefined || isThere(row) ? null : { blank: say }
  }
  const rows = rowsOf(draw, setting).filter(({ field }) => !isContainer(draw, field.path))
  const shown = rows.map((row) => ({ row, blank: blankOf(row) }))
  for (const { row, blank } of [...shown.filter((one) => !one.blank), ...shown.filter((one) => one.blank)]) {
    tree.put(row.path, row.indexes, show(row.field, row.value, blank, setting.writing))
  }
  return tree.values()
}

function keyOf(row: Row): string {
  return `${row.field.path} ${row.indexes.join(' ')} ${row.field.need}`
}
