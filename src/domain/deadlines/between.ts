/** From `from` on and before `before`; a bound that is not written does not bind. */
export function between(
  { from, before }: { readonly from?: string; readonly before?: string },
  parse: (text: string) => number | null,
): (value: number) => boolean {
  const first = from === undefined ? null : parse(from)
  const end = before === undefined ? null : parse(before)
  return (value) => value >= (first ?? value) && (end === null || value < end)
}
