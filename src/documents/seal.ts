import { createHash } from 'node:crypto'
import { PDFHexString } from 'pdf-lib'
import type { PDFDocument } from 'pdf-lib'
import type { Paper } from './paper'

/**
 * Writes a paper's title, its day and what it rests on into the file's properties. The file's own number is
 * made from the paper, and its only time is the paper's, so the same paper always gives the same bytes.
 */
export function sealInto(document: PDFDocument, paper: Paper): void {
  const { context } = document
  const { rulesHash, templateHash, factsHash, events, signing } = paper.trace
  const values = {
    Title: paper.title,
    Subject: paper.subject,
    Keywords: `rules ${rulesHash} template ${templateHash} facts ${factsHash}`,
    Creator: 'affiant',
    Producer: 'affiant',
    RulesHash: rulesHash,
    TemplateHash: templateHash,
    FactsHash: factsHash,
    Events: events.join(' '),
    ...(paper.dated === null ? {} : days(paper.dated)),
    ...(signing === undefined ? {} : { SignedAt: signing.at, SignedVersion: signing.seen }),
  }
  const written = Object.entries(values).map(([name, value]): [string, PDFHexString] => [
    name,
    PDFHexString.fromText(value),
  ])
  context.trailerInfo.Info = context.register(context.obj(Object.fromEntries(written)))
  const id = PDFHexString.of(sha256(JSON.stringify(paper)).slice(0, 32))
  context.trailerInfo.ID = context.obj([id, id])
}

function days(dated: string): Record<string, string> {
  const moment = `D:${dated.replaceAll('-', '')}000000Z`
  return { CreationDate: moment, ModDate: moment }
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
