import { isList, isObject, type Json } from '../cases/matter'

/** `mailed[].to.kind` in steps; `each` walks the entries of a list. */
export type Step = { readonly key: string; readonly each: boolean }
export type Path = readonly Step[]

/** A value at a place: which entry of each list was walked, and what stands there (undefined: nothing). */
export type Found = { readonly indexes: readonly number[]; readonly value: Json | undefined }

export function parsePath(text: string): Path {
  return text.split('.').map((part) => ({ key: part.replace(/\[\]$/, ''), each: part.endsWith('[]') }))
}

/** `mailed[1].to.kind`; without numbers where a list has only one entry and `plain` asks for that. */
export function writePath(path: Path, indexes: readonly (number | undefined)[]): string {
  let walked = 0
  return path
    .map(({ key, each }) => {
      if (!each) return key
      const index = indexes[walked]
      walked += 1
      return index === undefined ? key : `${key}[${index}]`
    })
    .join('.')
}

/** Every place that a path names: one without lists names exactly one; a list names one per entry. */
export function walk(root: Json | undefined, path: Path, indexes: readonly number[] = []): Found[] {
  const [step, ...rest] = path
  if (step === undefined) return [{ indexes, value: root }]
  const next = isObject(root) ? root[step.key] : undefined
  if (!step.each) return walk(next, rest, indexes)
  if (!isList(next)) return []
  return next.flatMap((entry, index) => walk(entry, rest, [...indexes, index]))
}

/** How many lists two paths walk together from their start. */
export function sharedLists(a: Path, b: Path): number {
  let shared = 0
  for (const [index, step] of a.entries()) {
    const other = b[index]
    if (other?.key !== step.key || other.each !== step.each) break
    if (step.each) shared += 1
  }
  return shared
}

/** Whether something is recorded: not nothing, not an empty list, not an object without anything recorded. */
export function isRecorded(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return false
  if (isList(value)) return value.some(isRecorded)
  return isObject(value) ? Object.values(value).some(isRecorded) : true
}
