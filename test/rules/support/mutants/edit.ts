/** Keys and list positions from the top of a rule file down to a value. */
export type Path = readonly (string | number)[]

/** One small change of a rule file: a value set, a key or list item dropped, a key renamed. */
export type Edit = { readonly path: Path } & (
  | { readonly do: 'set'; readonly value: unknown }
  | { readonly do: 'drop' }
  | { readonly do: 'rename'; readonly to: string }
)

export const set = (path: Path, value: unknown): Edit => ({ path, do: 'set', value })
export const drop = (path: Path): Edit => ({ path, do: 'drop' })
export const rename = (path: Path, to: string): Edit => ({ path, do: 'rename', to })

export type Fields = Record<string, unknown>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}

function child(node: unknown, key: string | number): unknown {
  if (isList(node) && typeof key === 'number') return node[key]
  return isFields(node) ? node[String(key)] : undefined
}

function changeField(fields: Fields, key: string, edit: Edit): void {
  if (edit.do === 'set') fields[key] = edit.value
  if (edit.do === 'rename') fields[edit.to] = fields[key]
  if (edit.do !== 'set') Reflect.deleteProperty(fields, key)
}

function changeItem(list: unknown[], index: number, edit: Edit): void {
  if (edit.do === 'set') list[index] = edit.value
  else list.splice(index, 1)
}

/** A copy of the file with the edit made; the file itself stays as it is. */
export function edited<T>(file: T, edit: Edit): T {
  const copy = structuredClone(file)
  const last = edit.path.at(-1) ?? ''
  const parent = edit.path.slice(0, -1).reduce<unknown>(child, copy)
  if (isList(parent)) changeItem(parent, Number(last), edit)
  else if (isFields(parent)) changeField(parent, String(last), edit)
  return copy
}

/** `deadlines.mail-by.base.add.days = 21`: list items by their id where they have one. */
export function tell(file: unknown, edit: Edit): string {
  let node: unknown = file
  const names = edit.path.map((key) => {
    node = child(node, key)
    const id = typeof key === 'number' && isFields(node) ? node['id'] : undefined
    return typeof id === 'string' ? id : String(key)
  })
  const place = names.join('.')
  if (edit.do === 'set') return `${place} = ${JSON.stringify(edit.value)}`
  return edit.do === 'drop' ? `${place} dropped` : `${place} renamed to ${edit.to}`
}
