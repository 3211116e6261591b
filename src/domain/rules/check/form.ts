import { formPaths, namesIn, printsOath, unsaidBy } from '../../proof/form-paths'
import { isPaper, sheetOf } from '../../proof/sheet'
import type { FormEntry, ProofFile, ProofForm } from '../proof-types'
import { exactlyOne } from './exactly-one'
import { eachIn, flaw, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { suggestion } from './words'

const KINDS = ['text', 'check', 'choose', 'sign'] as const
const PATH: Path = ['official-form', 'fields']

/** Checks that the fields of an official form ask for what the paper has, and leave nothing out that it must state. */
export function checkForm(proof: ProofFile, proofs: readonly ProofFile[], scope: Scope): Flaw[] {
  if (!isPaper(proof)) return []
  const form = proof['official-form']
  if (form === undefined) return []
  const sheet = sheetOf(proof, proofs)
  const known = formPaths(sheet)
  const flaws = [
    ...unknownWords('oath', form.oath, ['official-form', 'oath'], scope),
    ...eachIn(form.fields, PATH, (entry, path) => entryFlaws(entry, path, known)),
  ]
  if (flaws.length > 0) return flaws
  return [...wholeFlaws(form), ...unsaidFlaws(unsaidBy(form, sheet))]
}

function entryFlaws(entry: FormEntry, path: Path, known: readonly string[]): Flaw[] {
  const kinds = exactlyOne<(typeof KINDS)[number]>(entry, KINDS, path)
  if (kinds.length > 0 || !('text' in entry)) return kinds
  return namesIn(entry.text)
    .filter((name) => !known.includes(name))
    .map((name) =>
      flaw([...path, 'text'], `unknown value "${name}" of this paper; ${suggestion(name, known)}`),
    )
}

function wholeFlaws(form: ProofForm): Flaw[] {
  if (printsOath(form) || form.oath !== undefined) return []
  return [
    flaw(
      ['official-form'],
      'official-form has no oath; allowed: a field with {oath.words}, or the ids of the oaths printed on this edition under oath',
    ),
  ]
}

function unsaidFlaws(unsaid: readonly string[]): Flaw[] {
  if (unsaid.length === 0) return []
  return [
    flaw(
      PATH,
      `the form says nothing of ${unsaid.join(', ')}, which the paper must state; give each a field`,
    ),
  ]
}
