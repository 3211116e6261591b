/** One way to do the work: `run` handles the serve of that number. */
export type Variant = { readonly name: string; readonly run: (index: number) => unknown }

export type Timed = { readonly name: string; readonly nanoseconds: number }

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Where results go, so that no work can be left out as useless. */
const kept: unknown[] = []

function timeOnce({ run }: Variant, serves: number, repeats: number): number {
  const start = process.hrtime.bigint()
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (let index = 0; index < serves; index += 1) kept[index % 8] = run(index)
  }
  return Number(process.hrtime.bigint() - start) / (serves * repeats)
}

/** As many repeats as fill about the given milliseconds; also warms the variant up. */
function repeatsFor(variant: Variant, serves: number, milliseconds: number): number {
  timeOnce(variant, serves, 4)
  const once = timeOnce(variant, serves, 1) * serves
  return Math.max(1, Math.round((milliseconds * 1e6) / once))
}

/** Nanoseconds a serve of each variant: the median of rounds in which the variants take turns. */
export function timeInTurns(
  variants: readonly Variant[],
  serves: number,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Timed[] {
  const repeats = variants.map((variant) => repeatsFor(variant, serves, milliseconds))
  const times = variants.map(() => [] as number[])
  for (let round = 0; round < rounds; round += 1) {
    variants.forEach((variant, at) => times[at]?.push(timeOnce(variant, serves, repeats[at] ?? 1)))
  }
  return variants.map(({ name }, at) => ({ name, nanoseconds: median(times[at] ?? []) }))
}
