// Checks an evidence bundle in the folder in which it was unpacked. Needs Node.js 18 or later and nothing else:
//   node verify.mjs [SHA-256 of manifest.json, as it was noted when the bundle was made]
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const problems = []
const sha256 = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
const read = (path) => readFileSync(join(folder, ...path.split('/')))

function filesIn(where) {
  return readdirSync(where, { withFileTypes: true }).flatMap((entry) => {
    const path = join(where, entry.name)
    return entry.isDirectory() ? filesIn(path) : [relative(folder, path).split(sep).join('/')]
  })
}

// Each file against the manifest, the manifest against its own hash and against the one noted elsewhere.
function checkFiles() {
  const manifest = read('manifest.json')
  const [noted] = process.argv.slice(2)
  const hash = sha256(manifest)
  if (read('manifest.sha256').toString() !== `${hash}  manifest.json\n`)
    problems.push('manifest.json does not match manifest.sha256')
  if (noted !== undefined && noted.toLowerCase() !== hash)
    problems.push('manifest.json is not the one whose SHA-256 was noted elsewhere')
  const { files } = JSON.parse(manifest)
  const listed = new Set([...Object.keys(files), 'manifest.json', 'manifest.sha256'])
  for (const path of filesIn(folder)) if (!listed.has(path)) problems.push(`${path} is not in the manifest`)
  for (const [path, expected] of Object.entries(files)) {
    try {
      if (sha256(read(path)) !== expected) problems.push(`${path} was changed`)
    } catch {
      problems.push(`${path} is missing`)
    }
  }
}

// The chain: each entry names the hash of the one before it; of entries of other serves only the hashes are here.
function checkChain() {
  const { entries } = JSON.parse(read('entries.json'))
  let before = null
  for (const { seq, hash, prev, text } of entries) {
    if (before !== null && (seq !== before.seq + 1 || prev !== before.hash))
      problems.push(`entry ${seq} does not follow entry ${before.seq}`)
    if (text !== null) {
      // A zero byte before the text keeps the hash of an entry apart from other hashes (RFC 6962, 2.1).
      if (sha256(Buffer.of(0), text) !== hash) problems.push(`entry ${seq} does not match its hash`)
      const said = JSON.parse(text)
      if (said.seq !== seq || said.prev !== prev) problems.push(`entry ${seq} is out of its place`)
    }
    before = { seq, hash }
  }
  return entries.filter(({ text }) => text !== null).length
}

try {
  checkFiles()
  const own = checkChain()
  if (problems.length === 0)
    console.log(`Nothing was changed: every file matches the manifest, ${own} entries match the chain.`)
} catch (error) {
  problems.push(`The bundle cannot be read: ${error.message}`)
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
