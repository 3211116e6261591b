import { flaw, type Flaw, type Path } from './flaw'

/** A flaw for every item whose id an earlier item of the list has, or that is taken elsewhere. */
export function repeatedIds(
  items: readonly { readonly id: string }[] | undefined,
  path: Path,
  taken: readonly string[] = [],
): Flaw[] {
  const seen = new Set(taken)
  return (items ?? []).flatMap(({ id }, index) => {
    const isRepeated = seen.has(id)
    seen.add(id)
    return isRepeated ? [flaw([...path, index, 'id'], `the id "${id}" is taken; allowed: each id once`)] : []
  })
}
