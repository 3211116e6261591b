/** Keys and list positions from the top of a file down to a value. */
export type Path = readonly (string | number)[]

/** A mistake inside one file. */
export type Flaw = { readonly path: Path; readonly message: string }

/** A mistake in one of the files of a jurisdiction; `file` is its name inside the folder. */
export type Finding = Flaw & { readonly file: string }

export function flaw(path: Path, message: string): Flaw {
  return { path, message }
}

/** Flaws of every item of a list, each looked at under its own path. */
export function eachAt<T>(
  list: readonly T[] | undefined,
  path: Path,
  check: (item: T, path: Path) => readonly Flaw[],
): Flaw[] {
  return (list ?? []).flatMap((item, index) => check(item, [...path, index]))
}

/** Flaws of every value of a named collection, each looked at under its own path. */
export function eachIn<T>(
  values: Readonly<Record<string, T>> | undefined,
  path: Path,
  check: (value: T, path: Path) => readonly Flaw[],
): Flaw[] {
  return Object.entries(values ?? {}).flatMap(([key, value]) => check(value, [...path, key]))
}

/** The last key of a path, and for an item of a list its number: `deadlines 3`. */
export function placeOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  return typeof last === 'number' ? `${placeOf(path.slice(0, -1))} ${last + 1}` : last
}
