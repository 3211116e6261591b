import { zipSync } from 'fflate'
import { sha256 } from './seal'

/** A file of a bundle by its path inside it, with `/` between folders. */
export type BundleFile = { readonly path: string; readonly bytes: Uint8Array }

/** No time of the machine gets into the archive: the same files give the same bytes. */
const ARCHIVE_DAY = new Date(1980, 0, 2)

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

/** `path: SHA-256` of each file, in the order of the paths, as JSON. */
export function manifestOf(files: readonly BundleFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const hashes = Object.fromEntries(sorted.map(({ path, bytes }) => [path, sha256(bytes)]))
  return `${JSON.stringify({ algorithm: 'SHA-256', files: hashes }, null, 2)}\n`
}

/**
 * Packs files as a ZIP archive together with `manifest.json`, which names the SHA-256 of each of them, and
 * `manifest.sha256`, which names that of the manifest. Answers the archive and the SHA-256 of the manifest: kept
 * elsewhere, it tells a bundle that was changed as a whole from the one that was made.
 */
export function packBundle(files: readonly BundleFile[]): { bytes: Uint8Array; manifest: string } {
  const manifest = text(manifestOf(files))
  const hash = sha256(manifest)
  const all: readonly BundleFile[] = [
    ...files,
    { path: 'manifest.json', bytes: manifest },
    { path: 'manifest.sha256', bytes: text(`${hash}  manifest.json\n`) },
  ]
  const entries = Object.fromEntries(all.map(({ path, bytes }) => [path, bytes]))
  return { bytes: zipSync(entries, { level: 6, mtime: ARCHIVE_DAY }), manifest: hash }
}
