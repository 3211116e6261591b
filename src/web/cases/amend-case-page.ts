import { ulid } from 'ulid'
import { amendCase } from '../../actions/amend-case'
import { checkAmendCase } from '../../actions/amend-case.input'
import { permit } from '../../actions/permissions'
import type { JsonObject } from '../../domain/cases/matter'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { jurisdictionNamed } from '../../domain/rules/rulebook'
import type { Case } from '../../stores/read/types'
import { go, show, showAgain, type Answer } from '../answer'
import type { Field, Group } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { putRight } from '../forms/put-right'
import { textOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { typedOf } from '../forms/typed-of'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { amendGroups } from './case-form'
import { captionOf } from './title'

const TITLE = 'Correct the case'

type Amending = {
  readonly lawsuit: Case
  readonly loaded: LoadedJurisdiction
  readonly groups: readonly Group[]
  readonly fields: readonly Field[]
}

async function amendingOf({ member, params }: MemberVisit): Promise<Amending> {
  const { ctx } = member
  permit(ctx.actor.role, 'amend-case')
  const lawsuit = await ctx.firm.read((stores) => stores.cases.get(params['case'] ?? '', 'caseId'))
  const { loaded } = jurisdictionNamed(ctx.rulebook, lawsuit.case.jurisdiction)
  const groups = amendGroups(loaded, lawsuit.case)
  return { lawsuit, loaded, groups, fields: groups.flatMap(({ fields }) => fields) }
}

/** Sent twice, the same form has the same id, and changes the case once. */
function withId(groups: readonly Group[]): Group[] {
  return [...groups, { title: '', fields: [{ name: 'id', label: 'Id', kind: 'hidden', value: ulid() }] }]
}

function textsOf({ lawsuit: { id } }: Amending, csrf: string): Parameters<typeof formView>[1] {
  const refused = 'Nothing was changed'
  return { action: paths.amendCase(id), csrf, submit: 'Correct the case', cancel: paths.case(id), refused }
}

function valuesOf({ lawsuit, loaded }: Amending, form: FormView): Readonly<Record<string, unknown>> {
  return {
    heading: TITLE,
    recipient: captionOf(lawsuit.case, loaded.jurisdiction),
    back: paths.case(lawsuit.id),
    form,
  }
}

/** Every fact that the form asks for: what is left empty in it is taken away, what it does not ask for stays. */
function changesOf({ lawsuit, fields }: Amending, form: ReadForm): JsonObject {
  const typed = treeOf(fields, form)
  return { ...putRight(lawsuit.case, fields, typed), flags: typed['flags'] ?? [] }
}

/** GET /cases/:case/correction */
export async function amendCasePage(visit: MemberVisit): Promise<Answer> {
  const amending = await amendingOf(visit)
  const { groups, fields, lawsuit } = amending
  const form = formView(withId(groups), textsOf(amending, visit.csrf), typedOf(fields, lawsuit.case))
  return show('shared/form-page', TITLE, valuesOf(amending, form))
}

/** POST /cases/:case/correction */
export async function postAmendment(visit: MemberVisit): Promise<Answer> {
  const amending = await amendingOf(visit)
  const { lawsuit, groups } = amending
  const asked = withId(groups)
  const result = await submit({
    fields: asked.flatMap(({ fields }) => fields),
    body: visit.body,
    input: (form) => ({ id: textOf(form, 'id'), caseId: lawsuit.id, case: changesOf(amending, form) }),
    check: checkAmendCase,
    act: (input) => amendCase(visit.member.ctx, input),
  })
  const said =
    'The case is corrected; its dates are calculated anew. Proofs that are signed stay as they are.'
  if ('done' in result) return go(paths.case(lawsuit.id), said)
  const form = formView(asked, textsOf(amending, visit.csrf), result.typed, result.errors)
  return showAgain('shared/form-page', TITLE, valuesOf(amending, form))
}
