import { DomainError } from '../domain/errors'
import type { ComposedPaper } from '../domain/proof/compose'
import { refuseWithoutOath } from '../domain/proof/form'
import type { OathForm } from '../domain/rules/oath-types'
import type { ProofForm, ProofPaper } from '../domain/rules/proof-types'
import type { PaperForm } from '../documents/paper'
import type { FormBlank, FormFolder } from '../stores/form-folder'

function refuseOtherEdition({ sha256 }: ProofForm, blank: FormBlank): void {
  if (sha256 === undefined || sha256 === blank.sha256) return
  const because = `is another file (SHA-256 ${blank.sha256}) than the one that the rules were written for (${sha256})`
  const remedy = 'put that edition there, or take the blank away to use the program’s own layout'
  throw new DomainError('form-edition', `${blank.place}: ${because}; ${remedy}`, blank.place)
}

/**
 * The official form of a paper, filled: where its rules name one and the blank lies there; else `null`, and the paper
 * is drawn in the program's own layout.
 *
 * @throws DomainError `form-unreadable`, `form-edition`, `form-oath`
 */
export function formOf(
  { 'official-form': form }: ProofPaper,
  { fills }: ComposedPaper,
  oath: OathForm,
  jurisdiction: string,
  forms: FormFolder | undefined,
): PaperForm | null {
  if (form === undefined || fills === null) return null
  const blank = forms?.blank(jurisdiction, form.file) ?? null
  if (blank === null) return null
  refuseOtherEdition(form, blank)
  refuseWithoutOath(form, oath, blank.place)
  return { ...blank, fills }
}
