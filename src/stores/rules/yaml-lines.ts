import { isMap, isNode, isScalar, isSeq, type LineCounter, type YAMLMap } from 'yaml'
import type { Path } from '../../domain/rules/check/flaw'

/** Line on which a node begins, counted from 1. */
export function lineOfNode(node: unknown, lines: LineCounter): number {
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0
  return lines.linePos(start).line
}

/** Line of a path: of its key in a map, of the item in a list; of the nearest parent where it leads nowhere. */
export function lineFinder(root: unknown, lines: LineCounter): (path: Path) => number {
  return (path) => {
    let [node, line] = [root, lineOfNode(root, lines)]
    for (const step of path) {
      const [place, next] = stepInto(node, step)
      if (place === null) break
      line = lineOfNode(place, lines)
      node = next
    }
    return line
  }
}

function stepInto(node: unknown, step: string | number): readonly [place: unknown, next: unknown] {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return [item ?? null, item]
  }
  const pair = isMap(node) ? pairOf(node, String(step)) : undefined
  return [pair?.key ?? null, pair?.value]
}

function pairOf(map: YAMLMap, name: string): { readonly key: unknown; readonly value: unknown } | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name)
}
