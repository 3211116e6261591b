import type { Inspected } from './inspect'

/** Page by page, a line for each numbered sentence; where lines break on paper is not this test's business. */
export function textOf(inspected: Inspected | undefined): string {
  const pages = inspected?.pages.map(({ text }) => text.replace(/\s+/g, ' ').trim()) ?? []
  return `${pages
    // The numbers of the lines, where a paper has them, come after everything else on the page.
    .map((page) => page.replace(/(SHA-256 of the facts: [0-9a-f]{64}) 1 2 3(?: \d{1,2})*$/, '$1'))
    .map((page) => page.replace(/SHA-256 of the facts: [0-9a-f]{64}/, 'SHA-256 of the facts'))
    .map((page) => page.replace(/ (?=\d{1,2}\. [“A-Z]|I affirm this|page \d+ of)/g, '\n'))
    .join('\n\n')}\n`
}
