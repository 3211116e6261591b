/** A label with its stem at `x`; it reaches `before` to the left of it and `after` to the right. */
export type Standing = { readonly x: number; readonly before: number; readonly after: number }

/**
 * Rows for labels that stand to the right of their stems, row 0 nearest to the band; in the order given. A stem
 * passes through all rows nearer to the band, so whatever starts under a label must lie nearer than it:
 * laid out from the right, each label goes one row beyond all those that begin within its reach.
 */
export function rowsOf(labels: readonly Standing[]): number[] {
  const rows = new Array<number>(labels.length).fill(0)
  const fromRight = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => b.x - a.x || b.index - a.index)
  fromRight.forEach(({ x, after, index }, place) => {
    const reached = fromRight.slice(0, place).filter((other) => other.x - other.before < x + after)
    rows[index] = Math.max(-1, ...reached.map((other) => rows[other.index] ?? 0)) + 1
  })
  return rows
}

/**
 * The room that must stay free at the right, so that no label leaves a picture of `width`; `share` is where on
 * the scale a stem stands, from 0 to 1.
 */
export function roomAtRight(
  labels: readonly { readonly share: number; readonly after: number }[],
  left: number,
  width: number,
): number {
  const rooms = labels.map(({ share, after }) => {
    return share <= 0 ? 0 : width - left - (width - left - after) / share
  })
  return Math.max(0, ...rooms)
}
