import { DomainError } from '../domain/errors'
import type { Block, ClosingPart, Paper, PaperForm, Rich, Signature, Signing } from './paper'

function wordsOf(rich: Rich): string {
  return rich.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('')
}

/** Whether this is the line above which the signer's name is printed. */
function isLineOf(signer: string, part: ClosingPart): part is Signature {
  return part.kind === 'signature' && wordsOf(part.name) === signer
}

function sign(part: ClosingPart, signer: string): ClosingPart {
  if (!isLineOf(signer, part)) return part
  return { ...part, signed: [{ kind: 'text', text: `/s/ ${signer}`, face: 'regular' }] }
}

function refuseLineless(signer: string): never {
  throw new DomainError(
    'no-line',
    `The paper has no line for ${signer} to sign on; print it and sign in ink.`,
  )
}

function signedForm(paper: Paper, form: PaperForm, signer: string, signing: Signing): Paper {
  if (!form.fills.some(({ kind }) => kind === 'sign')) refuseLineless(signer)
  return { ...paper, form: { ...form, signed: `/s/ ${signer}` }, trace: { ...paper.trace, signing } }
}

/**
 * The same paper with the signer's typed name, “/s/ Pat Server”, on the line above the printed one, and with what
 * was seen and when it was signed among the file's properties. Not a word of it changes besides.
 *
 * @throws DomainError `no-line` for a paper without a line of this signer
 */
export function signedPaper(paper: Paper, signer: string, signing: Signing): Paper {
  if (paper.form !== undefined) return signedForm(paper, paper.form, signer, signing)
  let lines = 0
  const blocks = paper.blocks.map((block): Block => {
    if (block.kind !== 'closing') return block
    lines += block.parts.filter((part) => isLineOf(signer, part)).length
    return { ...block, parts: block.parts.map((part) => sign(part, signer)) }
  })
  if (lines > 0) return { ...paper, blocks, trace: { ...paper.trace, signing } }
  return refuseLineless(signer)
}
