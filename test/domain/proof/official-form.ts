import type { Matter } from '../../../src/domain/cases/matter'
import { composePaper } from '../../../src/domain/proof/compose'
import { holds } from '../../../src/domain/proof/condition'
import { withGaps } from '../../../src/domain/proof/field-values'
import { formFills, type FormFill } from '../../../src/domain/proof/form'
import { prepareServe } from '../../../src/domain/proof/prepare'
import { wholePaper, type Scope } from '../../../src/domain/proof/scope'
import type { ProofSheet } from '../../../src/domain/proof/sheet'
import type { Values } from '../../../src/domain/proof/values'
import type { ProofForm } from '../../../src/domain/rules/proof-types'
import { jurisdictionNamed } from '../../../src/domain/rules/rulebook'
import { drop, edited, isFields, set, tell, type Edit, type Path } from '../../rules/support/mutants/edit'
import { rulebook } from '../../support/matters'

/** A paper of the first serve of a matter, up to where its form is filled. */
export type LaidOut = {
  readonly form: ProofForm
  readonly sheet: ProofSheet
  readonly values: Values
  readonly scope: Scope
}

export function laidOut(matter: Matter, paper: string): LaidOut {
  const { loaded } = jurisdictionNamed(rulebook, matter.case.jurisdiction ?? '')
  const [serve] = matter.serves
  const method = loaded.methods.find(({ id }) => id === serve?.method)
  if (serve === undefined || method === undefined) throw new Error('no serve')
  const prepared = prepareServe(matter, serve, 0, { loaded, method, rulebook })
  if ('refused' in prepared) throw new Error(JSON.stringify(prepared.refused))
  const one = prepared.papers.find(({ draw }) => draw.sheet.paper.id === paper)
  const form = one?.draw.sheet.paper['official-form']
  if (one === undefined || form === undefined) throw new Error(`no ${paper} with a form`)
  const court = loaded.jurisdiction.courts.find(({ id }) => id === matter.case.court)
  const { draw, oath, setting } = one
  const { values } = composePaper(withGaps(draw, setting, serve), { matter, serve, court, oath, setting })
  return { form, sheet: draw.sheet, values, scope: wholePaper(draw.facts.view, setting) }
}

function saidIn(fill: FormFill): unknown {
  if (fill.kind === 'check') return fill.on
  if (fill.kind === 'choose') return fill.option
  if (fill.kind === 'sign') return 'the signature'
  return fill.pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.blank}]`)).join('')
}

/** What stands in the fields of the form, by the ends of their names; `null` where the paper is drawn without it. */
export function filled(
  { form: own, sheet, values, scope }: LaidOut,
  form: ProofForm = own,
): Readonly<Record<string, unknown>> | null {
  if (!holds(form.when, scope)) return null
  const fills = formFills(form, { sheet, values, scope }).map((fill) => [fill.field, saidIn(fill)] as const)
  const told = fills.filter(([, said]) => said !== '' && said !== false && said !== null)
  return Object.fromEntries(told.map(([field, said]) => [field.replace(/^.*Page(\d)\[0\]\./, '$1 '), said]))
}

/** Each name and each bracket of a text, left out. */
function textEdits(text: string, path: Path): Edit[] {
  return [...text.matchAll(/\{[^{}]*\}|\[[^[\]]+\]/g)].map(([part]) => set(path, text.replace(part, '')))
}

function editsIn(value: unknown, path: Path): Edit[] {
  const here = path.length === 1 ? [] : [drop(path)]
  if (typeof value === 'string' && path.at(-1) === 'text') return textEdits(value, path)
  if (Array.isArray(value)) {
    const several = value.length > 1 ? value.map((_, index) => drop([...path, index])) : []
    return [...here, ...several]
  }
  const inner = isFields(value) ? Object.entries(value) : []
  const below = inner.flatMap(([key, one]) => editsIn(one, [...path, key]))
  return path.at(-1) === 'check' ? [] : [...here, ...below]
}

/** The form with one small change of its map or of the papers that it is for. */
export function formMutants(laid: LaidOut | undefined): { what: string; form: ProofForm }[] {
  if (laid === undefined) return []
  const { form } = laid
  const edits = [...editsIn(form.fields, ['fields']), ...editsIn(form.when, ['when'])]
  return edits.map((edit) => ({ what: tell(form, edit), form: edited(form, edit) }))
}
