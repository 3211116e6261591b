const MOST = 1500

/** Sentences for the next page, as they travel in a cookie. */
export function packFlash(sentences: readonly string[]): string {
  return Buffer.from(JSON.stringify(sentences).slice(0, MOST)).toString('base64url')
}

/** The sentences of a cookie; none where it is not one of ours. */
export function unpackFlash(value: string | null): readonly string[] {
  if (value === null) return []
  try {
    const read: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'))
    return Array.isArray(read) ? read.filter((item) => typeof item === 'string') : []
  } catch {
    return []
  }
}
