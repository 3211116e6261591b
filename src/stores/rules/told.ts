import type { LoadedRules } from '../../domain/rules/loaded'

/**
 * What was checked and how long that took, in one phrase: "9 jurisdictions, 912 files
 * checked in 0.42 s". Files that are the same bytes as when the program was built are not parsed again, and that is said.
 */
export function toldRules(
  { jurisdictions, drafts, files, unchanged }: LoadedRules,
  milliseconds: number,
): string {
  const seconds = (milliseconds / 1000).toFixed(2)
  const count = jurisdictions.length + drafts.length
  const checked = `${count} ${count === 1 ? 'jurisdiction' : 'jurisdictions'}, ${files} files checked in ${seconds} s`
  if (unchanged.length === 0) return checked
  const same = unchanged.length === count ? 'all' : unchanged.length
  return `${checked}; ${same} by SHA-256 as checked when the program was built`
}
