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
    ...(paper.form === undefined ? {} : { Form: paper.form.place, FormHash: paper.form.sha256 }),
    ...(paper.dated === null ? {} : days(paper.dated)),
    ...(signing === undefined ? {} : { SignedAt: signing.at, SignedVersion: signing.seen }),
  }
  const written = Object.entries(values).map(([name, value]): [string, PDFHexString] => [
    name,
    PDFHexString.fromText(value),
  ])
  context.trailerInfo.Info = context.register(context.obj(Object.fromEntries(written)))
  const id = PDFHexString.of(sha256(JSON.stringify(withoutBytes(paper))).slice(0, 32))
  context.trailerInfo.ID = context.obj([id, id])
}

/** The blank is named by its hash. */
function withoutBytes({ form, ...paper }: Paper): unknown {
  return form === undefined ? paper : { ...paper, form: { ...form, bytes: '' } }
}

function days(dated: string): Record<string, string> {
  const moment = `D:${dated.replaceAll('-', '')}000000Z`
  return { CreationDate: moment, ModDate: moment }
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
