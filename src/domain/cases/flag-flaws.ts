import type { JurisdictionFile } from '../rules/jurisdiction-types'

type Known = Pick<JurisdictionFile, 'flags'>

/** What is wrong with one flag beside the others; `at` is its place among those given. */
export type FlagFlaw = { readonly at: number; readonly because: string; readonly remedy: string }

function answersTwice(flags: readonly string[], at: number, { flags: known }: Known): FlagFlaw[] {
  const flag = flags[at] ?? ''
  const question = known[flag]?.['one-of']
  const first = flags.slice(0, at).find((other) => other !== flag && known[other]?.['one-of'] === question)
  if (question === undefined || first === undefined) return []
  const because = `“${flag}” and “${first}” are two answers to one question (${question})`
  return [{ at, because, remedy: 'leave the one that is so' }]
}

function contradictsServer(
  flags: readonly string[],
  at: number,
  signer: string | null,
  { flags: known }: Known,
): FlagFlaw[] {
  const flag = flags[at] ?? ''
  const classes = known[flag]?.signer
  if (classes === undefined || signer === null || classes.includes(signer)) return []
  const because = `“${flag}” is not so where the server is recorded as “${signer}”`
  return [{ at, because, remedy: 'leave the flag out, or correct the class of the server' }]
}

/**
 * Flags that cannot be so together: two answers to one question, or one that the class of the server contradicts.
 *
 * @param signer the class of the server, where one that the jurisdiction knows is recorded
 */
export function flagFlaws(flags: readonly string[], signer: string | null, known: Known): FlagFlaw[] {
  return flags.flatMap((_, at) => [
    ...answersTwice(flags, at, known),
    ...contradictsServer(flags, at, signer, known),
  ])
}

/** The flags that the class of the server answers. */
export function flagsOfServer(signer: string | null, { flags }: Known): string[] {
  return Object.entries(flags).flatMap(([id, flag]) =>
    signer !== null && flag.signer?.includes(signer) === true ? [id] : [],
  )
}
