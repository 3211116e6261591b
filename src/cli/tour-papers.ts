import { relative } from 'node:path'
import { draftProofs, type DrawnProof } from '../actions/draft-proof'
import type { Matter } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import type { Rulebook } from '../domain/rules/rulebook'
import { readMatterFile } from '../stores/matter-file'
import { writePaper } from '../stores/paper-folder'

/** What was drawn of a matter, and the rule behind its first paper. */
export type Drawn = {
  readonly lines: readonly string[]
  readonly jurisdiction: string
  readonly method: string
}

function matterOf(file: string): Matter {
  const read = readMatterFile(file)
  if ('matter' in read) return read.matter
  const lines = read.problems.map(({ path, because, remedy }) => `${path}: ${because}; ${remedy}`)
  throw new DomainError('bad-matter', `${file}\n${lines.join('\n')}`)
}

function told({ name, method, pages, sha256, bytes }: DrawnProof, folder: string): string[] {
  const path = relative(process.cwd(), writePaper(folder, name, bytes))
  const length = pages === 1 ? '1 page' : `${pages} pages`
  return [`    ${path}: ${method}, ${length}`, `      SHA-256 ${sha256}`]
}

/**
 * Draws the proofs of a matter file into a folder and tells path, way of service, pages and SHA-256 of each.
 *
 * @throws DomainError where the file is wrong or lacks what a proof must state
 */
export async function drawPapers(file: string, folder: string, rulebook: Rulebook): Promise<Drawn> {
  const matter = matterOf(file)
  const proofs = await draftProofs({ matter, draft: false }, rulebook)
  const lacking = proofs.flatMap(({ missing, refused }) => [
    ...missing,
    ...refused.map(({ because }) => because),
  ])
  if (lacking.length > 0) throw new DomainError('bad-matter', `${file}\n${lacking.join('\n')}`)
  return {
    lines: proofs.flatMap(({ drawn }) => drawn.flatMap((proof) => told(proof, folder))),
    jurisdiction: matter.case.jurisdiction ?? '',
    method: matter.serves[0]?.method ?? '',
  }
}
