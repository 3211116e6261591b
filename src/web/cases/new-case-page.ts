import { ulid } from 'ulid'
import { openCase } from '../../actions/open-case'
import { checkOpenCase } from '../../actions/open-case.input'
import { permit } from '../../actions/permissions'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { DomainError } from '../../domain/errors'
import { go, show, showAgain, type Answer } from '../answer'
import type { Group } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { listOf, textOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { caseGroups } from './case-form'

type Jurisdictions = { readonly chosen: LoadedJurisdiction; readonly all: readonly LoadedJurisdiction[] }

/** The jurisdiction that the page is asked for, or the first. */
function jurisdictionsOf({ member, query, body }: MemberVisit): Jurisdictions {
  const all = [...member.ctx.rulebook.values()].map(({ loaded }) => loaded)
  const sent = typeof body === 'object' && body !== null && 'jurisdiction' in body ? body.jurisdiction : null
  const wanted = typeof sent === 'string' ? sent : query['in']
  const chosen = all.find(({ id }) => id === wanted) ?? all[0]
  if (chosen === undefined) throw new DomainError('no-rules', 'No rules are loaded; no case can be opened.')
  return { chosen, all }
}

function groupsOf({ chosen }: Jurisdictions): Group[] {
  const hidden: Group = {
    title: '',
    fields: [
      { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      { name: 'jurisdiction', label: 'Jurisdiction', kind: 'hidden', value: chosen.id },
    ],
  }
  return [...caseGroups(chosen), hidden]
}

function valuesOf({ chosen, all }: Jurisdictions, form: FormView): Readonly<Record<string, unknown>> {
  const others = all.filter(({ id }) => id !== chosen.id)
  return {
    form,
    title: chosen.jurisdiction.title,
    others: others.map(({ id, jurisdiction }) => ({
      href: `${paths.newCase()}?in=${id}`,
      label: jurisdiction.title,
    })),
    back: paths.cases(),
  }
}

function texts(csrf: string): Parameters<typeof formView>[1] {
  return { action: paths.newCase(), csrf, submit: 'Open the case', cancel: paths.cases() }
}

/** GET /cases/new */
export function newCasePage(visit: MemberVisit): Answer {
  permit(visit.member.ctx.actor.role, 'open-case')
  const jurisdictions = jurisdictionsOf(visit)
  const form = formView(groupsOf(jurisdictions), texts(visit.csrf))
  return show('cases/new', 'Open a case', valuesOf(jurisdictions, form))
}

function inputOf(groups: readonly Group[], jurisdiction: string): (form: ReadForm) => object {
  const fields = groups.flatMap((group) => group.fields)
  const ofCase = fields.filter(({ name }) => !['id', 'papers', 'jurisdiction'].includes(name))
  return (form) => ({
    id: textOf(form, 'id'),
    case: { ...treeOf(ofCase, form), jurisdiction },
    papers: listOf(form, 'papers'),
  })
}

/** POST /cases/new */
export async function postCase(visit: MemberVisit): Promise<Answer> {
  const { member, body, csrf } = visit
  const jurisdictions = jurisdictionsOf(visit)
  const groups = groupsOf(jurisdictions)
  const result = await submit({
    fields: groups.flatMap((group) => group.fields),
    body,
    input: inputOf(groups, jurisdictions.chosen.id),
    check: checkOpenCase,
    act: (input) => openCase(member.ctx, input),
  })
  if ('done' in result)
    return go(paths.case(result.done.id), 'The case is open. Now add the first person to be served.')
  const form = formView(groups, texts(csrf), result.typed, result.errors)
  return showAgain('cases/new', 'Open a case', valuesOf(jurisdictions, form))
}
