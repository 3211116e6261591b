import type { Mutant } from './mutants'

export type Verdict = {
  readonly mutant: Pick<Mutant, 'file' | 'what'>
  readonly noticed: boolean
}

/** Mutants, how many were noticed, and the share, a line for each file. */
export function scoreTable(verdicts: readonly Verdict[]): string {
  const files = [...new Set(verdicts.map(({ mutant }) => mutant.file)), 'all']
  const rows = files.map((file) => {
    const of = verdicts.filter(({ mutant }) => file === 'all' || mutant.file === file)
    const noticed = of.filter((verdict) => verdict.noticed).length
    const score = `${((100 * noticed) / of.length).toFixed(1)} %`
    return [file, String(of.length), String(noticed), score]
  })
  return [['file', 'mutants', 'noticed', 'score'], ...rows]
    .map(([file = '', ...cells]) => [file.padEnd(46), ...cells.map((cell) => cell.padStart(8))].join(' '))
    .join('\n')
}
