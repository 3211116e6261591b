/** A name without what says nothing: letter case, spacing, the last full stop. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim()
}

/** A county by its bare name: “Philadelphia County” and “County of Philadelphia” are “Philadelphia”. */
export function countyName(written: string): string {
  const name = written.trim().replace(/\s+/g, ' ')
  return name.replace(/^county of (?=\S)/i, '').replace(/(?<=\S) county$/i, '')
}

/** The same for one county however it was written; counties are compared by it. */
export function countyKey(written: string): string {
  return foldedName(countyName(written))
}
