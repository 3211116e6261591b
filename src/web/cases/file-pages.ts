import { permitOnServe, permit } from '../../actions/permissions'
import { DomainError } from '../../domain/errors'
import { go, showAgain, type Answer } from '../answer'
import { seesAll } from '../member'
import { paths } from '../paths'
import type { MemberVisit } from '../visit'
import { caseValues, loadCase } from './case-page'
import { fileForm } from './files'
import { keepFile } from './keep-file'

/** POST /cases/:case/files */
export async function postFile(visit: MemberVisit): Promise<Answer> {
  const loaded = await loadCase(visit.member, visit.params['case'] ?? '')
  const { id } = loaded.lawsuit
  const result = await keepFile(visit, { caseId: id })
  if ('done' in result) return go(`${paths.case(id)}#files`, 'The file is kept.')
  const form = fileForm(paths.addFile(id), visit.csrf, result.typed, result.errors)
  const values = caseValues(loaded, visit.member, form)
  return showAgain('cases/case', values.caption, values)
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
