import { DomainError } from '../domain/errors'

const MOST_BYTES = 25 * 1024 * 1024

/** How files of each kind begin, whatever their name says. */
const BEGINNINGS = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
] as const

function typeOf(bytes: Uint8Array): string | null {
  const found = BEGINNINGS.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte))
  return found?.[0] ?? null
}

/**
 * What a file is: by its first bytes where they tell, else what the person's device calls it. Throws `not-what-it-says`
 * for one that is called a PDF, a JPEG or a PNG and is none.
 */
export function fileType(bytes: Uint8Array, called: string): string {
  const found = typeOf(bytes)
  if (found !== null) return found
  if (!BEGINNINGS.some(([type]) => type === called)) return called
  const message = `The file is called ${called}, and its first bytes are not those of one; choose the file again, or save it anew.`
  throw new DomainError('not-what-it-says', message, 'bytes')
}

/** What a scan is by its first bytes. Throws `empty-file`, `too-large`, `not-a-scan`. */
export function scanType(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DomainError('empty-file', 'The file is empty; choose it again.', 'bytes')
  if (bytes.length > MOST_BYTES) {
    const message = `The scan has ${Math.ceil(bytes.length / 1024 / 1024)} MB; at most 25 MB are kept. Scan it in black and white.`
    throw new DomainError('too-large', message, 'bytes')
  }
  const found = typeOf(bytes)
  if (found !== null) return found
  const message =
    'The file is neither a PDF nor a JPEG or PNG picture, whatever its name says; scan the paper as one of these.'
  throw new DomainError('not-a-scan', message, 'bytes')
}
