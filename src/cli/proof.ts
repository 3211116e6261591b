import type { Command } from 'commander'
import { draftProofs, type ServeProofs } from '../actions/draft-proof'
import type { Matter, MatterProblem } from '../domain/cases/matter'
import { readConfig } from '../config'
import { FormFolder } from '../stores/form-folder'
import { readMatterFile } from '../stores/matter-file'
import { writePaper } from '../stores/paper-folder'
import { complain, print } from './print'
import { ownRulebook } from './rulebook'

type Options = { readonly out: string; readonly serve?: string; readonly draft?: true }

function problemLine({ path, because, remedy }: MatterProblem): string {
  return `${path === '' ? '' : `${path}: `}${because}; ${remedy}`
}

function matterOf(file: string): Matter | null {
  const read = readMatterFile(file)
  if ('matter' in read) return read.matter
  for (const problem of read.problems) complain(problemLine(problem))
  process.exitCode = 1
  return null
}

function report({ serve, drawn, missing, refused }: ServeProofs, { out, draft }: Options): void {
  for (const { name, method, pages, sha256, bytes } of drawn) {
    print([writePaper(out, name, bytes), method, String(pages), sha256].join('  '))
  }
  for (const line of missing) complain(line)
  for (const problem of refused) complain(`${serve}: ${problemLine(problem)}`)
  if (refused.length > 0 || (missing.length > 0 && draft !== true)) process.exitCode = 1
}

async function draw(file: string, options: Options): Promise<void> {
  const matter = matterOf(file)
  if (matter === null) return
  const { serve, draft } = options
  const forms = new FormFolder(readConfig().dataDir)
  const input = { matter, draft: draft === true, forms, ...(serve === undefined ? {} : { serve }) }
  for (const result of await draftProofs(input, ownRulebook())) report(result, options)
}

/** `affiant proof MATTER --out DIR [--serve ID] [--draft]`. */
export function addProofCommand(program: Command): void {
  program
    .command('proof')
    .description(
      'the proofs of service of the serves in MATTER, as PDF; one line a file: path, method, pages, SHA-256',
    )
    .argument('<matter>', 'a matter file, JSON or YAML')
    .requiredOption('--out <dir>', 'the folder that the papers are written into')
    .option('--serve <id>', 'only the serve of this id')
    .option('--draft', 'draw what lacks something too, with marked blanks and DRAFT on each page')
    .action(draw)
}
