import { addFile } from '../../actions/add-file'
import { checkAddFile } from '../../actions/add-file.input'
import type { StoredFile } from '../../stores/read/types'
import { readForm, textOf } from '../forms/read-form'
import { submit, type Submitted } from '../submit'
import type { MemberVisit } from '../visit'
import { fileFields } from './files'

const NO_FILE = { name: 'file', message: 'File: choose one; an empty file has nothing to keep.' }

/** Where a file belongs: to a case, or to one serve in it. */
export type FilePlace = { readonly caseId: string; readonly serveId?: string }

/** Keeps the file that came with a form, exactly as it came. */
export async function keepFile(visit: MemberVisit, place: FilePlace): Promise<Submitted<StoredFile>> {
  const { member, body, upload } = visit
  const fields = fileFields()
  if (upload === null) {
    const { typed, errors } = readForm(fields, body)
    return { typed, errors: [NO_FILE, ...errors] }
  }
  const { name, mime, bytes } = upload
  return submit({
    fields,
    body,
    input: (form) => ({ id: textOf(form, 'id'), ...place, kind: textOf(form, 'kind'), name, mime }),
    check: checkAddFile,
    act: (input) => addFile(member.ctx, input, bytes),
  })
}
