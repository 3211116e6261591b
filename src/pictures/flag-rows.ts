/** A label beside its stem at `x`: it reaches `words` to one side, and `sign` to the other. */
export type Standing = { readonly x: number; readonly sign: number; readonly words: number }

export type Side = 'left' | 'right'
/** Row 0 lies nearest to the band. */
export type Place = { readonly side: Side; readonly row: number }

type Reach = Standing & { readonly side: Side; readonly from: number; readonly to: number }

function reachOf(label: Standing, side: Side): Reach {
  const { x, sign, words } = label
  const [from, to] = side === 'right' ? [x - sign, x + words] : [x - words, x + sign]
  return { ...label, side, from, to }
}

/** Whether the words of one lie across the stem of the other, which must then end nearer to the band. */
function covers({ x, from, to, side }: Reach, other: Reach): boolean {
  return side === 'right' ? other.x > x && other.x < to : other.x < x && other.x > from
}

function overlap(a: Reach, b: Reach): boolean {
  return a.from < b.to && b.from < a.to
}

/** The rows of labels on given sides, or `null` where two lie across each other's stems. */
function rowsOf(labels: readonly Reach[]): number[] | null {
  const rows = new Map<number, number>()
  const open = new Set<number>()
  const rowOf = (index: number): number | null => {
    const known = rows.get(index)
    const label = labels[index]
    if (known !== undefined || label === undefined) return known ?? 0
    if (open.has(index)) return null
    open.add(index)
    let row = 0
    for (const [at, other] of labels.entries()) {
      if (at === index || !covers(label, other)) continue
      const nearer = rowOf(at)
      if (nearer === null) return null
      row = Math.max(row, nearer + 1)
    }
    const isTaken = (wanted: number): boolean =>
      labels.some((other, at) => rows.get(at) === wanted && overlap(label, other))
    while (isTaken(row)) row += 1
    rows.set(index, row)
    return row
  }
  const all = labels.map((_, index) => labels.length - 1 - index).map(rowOf)
  return all.includes(null) ? null : labels.map((_, index) => rows.get(index) ?? 0)
}

type Arranged = { readonly places: readonly Place[]; readonly cost: number }

/** Few rows first, then short stems, then words on the right. */
function arranged(labels: readonly Standing[], sides: readonly Side[], least: number): Arranged | null {
  const reaches = labels.map((label, index) => reachOf(label, sides[index] ?? 'right'))
  const rows = rowsOf(reaches)
  if (rows === null || reaches.some(({ side, from }) => side === 'left' && from < least)) return null
  const lefts = sides.filter((side) => side === 'left').length
  const cost = Math.max(0, ...rows) * 1000 + rows.reduce((sum, row) => sum + row, 0) * 10 + lefts
  return { places: rows.map((row, index) => ({ row, side: sides[index] ?? 'right' })), cost }
}

function cheaper(a: Arranged, b: Arranged | null): Arranged {
  return b !== null && b.cost < a.cost ? b : a
}

/** The best of all that differ from this one in the side of one label; itself where none is better. */
function improved(before: Arranged, labels: readonly Standing[], least: number): Arranged {
  const sides = before.places.map(({ side }) => side)
  return labels.reduce((best, _, index) => {
    const turned = sides.with(index, sides[index] === 'left' ? 'right' : 'left')
    return cheaper(best, arranged(labels, turned, least))
  }, before)
}

/**
 * Places labels beside their stems so that no two overlap and no stem runs through the words of another, in few
 * rows. All start on the right of their stems; as long as it saves rows, one is turned to the left. `labels` are
 * in the order of `x`; nothing may lie left of `least`.
 */
export function arrange(labels: readonly Standing[], least: number): readonly Place[] {
  const toTheRight = labels.map((): Side => 'right')
  let best = arranged(labels, toTheRight, least)
  while (best !== null) {
    const next: Arranged = improved(best, labels, least)
    if (next === best) return best.places
    best = next
  }
  return []
}

/**
 * The room that must stay free at the right, so that no label leaves a picture of `width`; `share` is where on
 * the scale a stem stands, from 0 to 1.
 */
export function roomAtRight(
  labels: readonly { readonly share: number; readonly words: number }[],
  left: number,
  width: number,
): number {
  const rooms = labels.map(({ share, words }) => {
    return share <= 0 ? 0 : width - left - (width - left - words) / share
  })
  return Math.max(0, ...rooms)
}
