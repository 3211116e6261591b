import { addDays, isoDay, parseDay } from '../../calendar/day'
import type { OathForm, OathsFile } from '../oath-types'
import { eachAt, flaw, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'

/** Checks `oaths.yaml` form by form. */
export function checkOaths(file: OathsFile, scope: Scope): Flaw[] {
  return eachAt(file.forms, ['forms'], ({ signers, since, until }, path) => [
    ...unknownWords('signer', signers, [...path, 'signers'], scope),
    ...(until !== undefined && until < since
      ? [flaw([...path, 'until'], `until ${until} is before since ${since}`)]
      : []),
  ])
}

type Placed = { readonly form: OathForm; readonly path: Path }

/** For every signer and day from `covers-from` on exactly one form is the default: no gap, no overlap. */
export function defaultForms(file: OathsFile, scope: Scope): Flaw[] {
  const placed = file.forms.map((form, index) => ({ form, path: ['forms', index] }))
  const defaults = placed
    .filter(({ form }) => form.default === true)
    .toSorted((a, b) => (a.form.since < b.form.since ? -1 : 1))
  return scope.words.signer.flatMap((signer) =>
    chain(
      signer,
      defaults.filter(({ form }) => form.signers.includes(signer)),
      scope.coversFrom,
    ),
  )
}

function chain(signer: string, defaults: readonly Placed[], coversFrom: string): Flaw[] {
  const [first] = defaults
  if (first === undefined)
    return [flaw(['forms'], `${signer} has no default form; one form needs default: true`)]
  const late = first.form.since > coversFrom
  const start = late
    ? [
        flaw(
          [...first.path, 'since'],
          `${signer} has no default form from ${coversFrom} until ${first.form.since}`,
        ),
      ]
    : []
  return [...start, ...defaults.flatMap((placed, index) => link(signer, placed, defaults[index + 1]))]
}

function link(signer: string, { form, path }: Placed, next: Placed | undefined): Flaw[] {
  const after = form.until === undefined ? null : dayAfter(form.until)
  if (next === undefined) {
    return after === null ? [] : [flaw([...path, 'until'], `${signer} has no default form from ${after} on`)]
  }
  if (after === next.form.since) return []
  const message =
    after !== null && after < next.form.since
      ? `${signer} has no default form from ${after} until ${next.form.since}`
      : `${signer} has two default forms on ${next.form.since}, ${form.id} and ${next.form.id}`
  return [flaw([...next.path, 'since'], message)]
}

function dayAfter(iso: string): string {
  const day = parseDay(iso)
  return day === null ? iso : isoDay(addDays(day, 1))
}
