// Imported before anything else: what follows may use what an old Node does not know.

/** The oldest Node that the program runs on, as `engines` in package.json has it. */
export const OLDEST = [22, 14] as const

/** What to say to somebody who runs this version of Node, such as `20.20.2`; `null` where it is new enough. */
export function refusalOf(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null
  return (
    `This is Node ${version}; affiant needs ${OLDEST.join('.')} or newer, and brings Node 24 with it.\n` +
    'Start it through npm, which puts that one first (npm ci, then npm run tour), or write\n' +
    'node_modules/.bin/node in place of node.\n'
  )
}

const refusal = refusalOf(process.versions.node)
if (refusal !== null) {
  process.stderr.write(refusal)
  process.exit(1)
}
