import { ulid } from 'ulid'
import { openCase } from '../../actions/open-case'
import { checkOpenCase } from '../../actions/open-case.input'
import { permit } from '../../actions/permissions'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { jurisdictionsByTitle } from '../../domain/rules/rulebook'
import { courtTitles } from '../../domain/rules/titles'
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

type Jurisdictions = readonly LoadedJurisdiction[]

function jurisdictionsOf({ member }: MemberVisit): Jurisdictions {
  const all = jurisdictionsByTitle(member.ctx.rulebook)
  if (all.length === 0) throw new DomainError('no-rules', 'No rules are loaded; no case can be opened.')
  return all
}

function sentJurisdiction({ query, body }: MemberVisit): string | undefined {
  const sent = typeof body === 'object' && body !== null && 'jurisdiction' in body ? body.jurisdiction : null
  return typeof sent === 'string' ? sent : query['in']
}

/** The jurisdiction that the page is asked for; else the one of the firm's newest case, or the only one. */
async function chosenOf(visit: MemberVisit, all: Jurisdictions): Promise<LoadedJurisdiction | undefined> {
  const sent = sentJurisdiction(visit)
  if (sent !== undefined) return all.find(({ id }) => id === sent)
  if (all.length === 1) return all[0]
  const [newest] = await visit.member.ctx.firm.read(({ pages }) => pages.cases())
  return all.find(({ id }) => id === newest?.case.jurisdiction)
}

function groupsOf(chosen: LoadedJurisdiction): Group[] {
  const hidden: Group = {
    title: '',
    fields: [
      { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      { name: 'jurisdiction', label: 'Jurisdiction', kind: 'hidden', value: chosen.id },
    ],
  }
  return [...caseGroups(chosen), hidden]
}

function valuesOf(
  chosen: LoadedJurisdiction,
  all: Jurisdictions,
  form: FormView,
): Readonly<Record<string, unknown>> {
  const change = all.length > 1 ? `${paths.newCase()}?in=` : ''
  return { form, title: chosen.jurisdiction.title, change, back: paths.cases() }
}

function choice(all: Jurisdictions): Answer {
  const jurisdictions = all.map(({ id, jurisdiction }) => ({
    href: `${paths.newCase()}?in=${id}`,
    label: jurisdiction.title,
    hint: courtTitles(jurisdiction),
  }))
  return show('cases/new', 'Open a case', { jurisdictions, back: paths.cases() })
}

function texts(csrf: string): Parameters<typeof formView>[1] {
  return { action: paths.newCase(), csrf, submit: 'Open the case', cancel: paths.cases() }
}

/** GET /cases/new, where need be first without and then with ?in= */
export async function newCasePage(visit: MemberVisit): Promise<Answer> {
  permit(visit.member.ctx.actor.role, 'open-case')
  const all = jurisdictionsOf(visit)
  const chosen = await chosenOf(visit, all)
  if (chosen === undefined) return choice(all)
  const form = formView(groupsOf(chosen), texts(visit.csrf))
  return show('cases/new', 'Open a case', valuesOf(chosen, all, form))
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
  const all = jurisdictionsOf(visit)
  const chosen = await chosenOf(visit, all)
  if (chosen === undefined)
    throw new DomainError('no-jurisdiction', 'Choose first whose courts the case is in.')
  const groups = groupsOf(chosen)
  const result = await submit({
    fields: groups.flatMap((group) => group.fields),
    body,
    input: inputOf(groups, chosen.id),
    check: checkOpenCase,
    act: (input) => openCase(member.ctx, input),
  })
  if ('done' in result)
    return go(paths.case(result.done.id), 'The case is open. Now add the first person to be served.')
  const form = formView(groups, texts(csrf), result.typed, result.errors)
  return showAgain('cases/new', 'Open a case', valuesOf(chosen, all, form))
}
