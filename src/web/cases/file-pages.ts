import { addFile } from '../../actions/add-file'
import { checkAddFile } from '../../actions/add-file.input'
import { permitOnServe, permit } from '../../actions/permissions'
import { DomainError } from '../../domain/errors'
import { go, showAgain, type Answer } from '../answer'
import { textOf } from '../forms/read-form'
import { seesAll } from '../member'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { caseValues, loadCase } from './case-page'
import { fileFields, fileForm } from './files'
import { captionOf } from './title'

const NO_FILE = { name: 'file', message: 'File: choose one; an empty file has nothing to keep.' }

async function add(visit: MemberVisit, caseId: string): Promise<Awaited<ReturnType<typeof submit>>> {
  const { member, body, upload } = visit
  const fields = fileFields()
  if (upload === null) {
    const { typed, errors } = await submitNothing(body)
    return { typed, errors: [NO_FILE, ...errors] }
  }
  return submit({
    fields,
    body,
    input: (form) => ({
      id: textOf(form, 'id'),
      caseId,
      kind: textOf(form, 'kind'),
      name: upload.name,
      mime: upload.mime,
    }),
    check: checkAddFile,
    act: (input) => addFile(member.ctx, input, upload.bytes),
  })
}

async function submitNothing(body: unknown): Promise<{ typed: Record<string, string[]>; errors: [] }> {
  const kind = typeof body === 'object' && body !== null && 'kind' in body ? body.kind : ''
  return Promise.resolve({ typed: { kind: typeof kind === 'string' ? [kind] : [] }, errors: [] })
}

/** POST /cases/:case/files */
export async function postFile(visit: MemberVisit): Promise<Answer> {
  const loaded = await loadCase(visit.member, visit.params['case'] ?? '')
  const { id } = loaded.lawsuit
  const result = await add(visit, id)
  if ('done' in result) return go(`${paths.case(id)}#files`, 'The file is kept.')
  const form = fileForm(id, visit.csrf, result.typed, result.errors)
  return showAgain('cases/case', captionOf(loaded.lawsuit.case), caseValues(loaded, visit.member, form))
}

/** GET /files/:file: always as a download, never opened in the page's own name. */
export async function sendFile({ member, params }: MemberVisit): Promise<Answer> {
  const { ctx } = member
  const file = await ctx.firm.read(async (stores) => {
    const found = await stores.files.get(params['file'] ?? '', 'file')
    if (seesAll(member)) return found
    permit(ctx.actor.role, 'add-file')
    if (found.serveId === null) throw new DomainError('unknown-file', 'There is no such file.')
    permitOnServe(ctx.actor, 'add-file', await stores.serves.assignments(found.serveId))
    return found
  })
  const bytes = await ctx.firm.folder.read(file.sha256)
  return { send: bytes, mime: 'application/octet-stream', name: file.name, inline: false }
}
