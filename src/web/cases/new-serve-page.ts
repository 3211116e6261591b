import { ulid } from 'ulid'
import { addServe } from '../../actions/add-serve'
import { checkAddServe } from '../../actions/add-serve.input'
import { assignServer } from '../../actions/assign-server'
import { permit } from '../../actions/permissions'
import { isObject } from '../../domain/cases/matter'
import { jurisdictionNamed } from '../../domain/rules/rulebook'
import { levelsOffered } from '../../domain/rules/policy-layers'
import type { ServiceLevel } from '../../domain/rules/policy-types'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { Case, User } from '../../stores/read/types'
import { go, show, showAgain, type Answer } from '../answer'
import type { Group, Option } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { textOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { sentence } from '../words'
import { recipientKinds, serveGroups } from './new-serve-form'
import { captionOf } from './title'

type Asked = {
  readonly lawsuit: Case
  readonly people: readonly User[]
  readonly loaded: LoadedJurisdiction
  /** Service levels that the firm, or the client of the case, offers. */
  readonly levels: readonly ServiceLevel[]
  readonly kinds: readonly Option[]
  readonly kind: string
}

function sentKind({ query, body }: MemberVisit): string {
  const sent = typeof body === 'object' && body !== null && 'kind' in body ? body.kind : null
  return typeof sent === 'string' ? sent : (query['kind'] ?? '')
}

async function askedOf(visit: MemberVisit): Promise<Asked> {
  const { ctx } = visit.member
  permit(ctx.actor.role, 'add-serve')
  const { lawsuit, people, house } = await ctx.firm.read(async (stores) => ({
    lawsuit: await stores.cases.get(visit.params['case'] ?? '', 'caseId'),
    people: await stores.users.list(),
    house: await stores.houseRules.inForce(),
  }))
  const levels = levelsOffered(house, lawsuit.case)
  const { loaded } = jurisdictionNamed(ctx.rulebook, lawsuit.case.jurisdiction)
  const kinds = recipientKinds(loaded, lawsuit.case.court ?? '')
  const kind = kinds.find(({ value }) => value === sentKind(visit))?.value ?? ''
  return { lawsuit, people, loaded, levels, kinds, kind }
}

function groupsOf({ loaded, lawsuit, kind, people, levels }: Asked): Group[] {
  const hidden: Group = {
    title: '',
    fields: [
      { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      { name: 'assignment', label: 'Id', kind: 'hidden', value: ulid() },
      { name: 'kind', label: 'Kind', kind: 'hidden', value: kind },
    ],
  }
  return [...serveGroups(loaded, lawsuit, kind, { people, levels }), hidden]
}

function valuesOf(
  { lawsuit, loaded, kinds, kind }: Asked,
  form: FormView,
): Readonly<Record<string, unknown>> {
  const here = paths.newServe(lawsuit.id)
  return {
    caption: captionOf(lawsuit.case, loaded.jurisdiction),
    back: paths.case(lawsuit.id),
    kind: kind === '' ? '' : sentence(kind),
    here,
    kinds: kinds.map(({ value, label, hint }) => ({
      href: `${here}?kind=${value}`,
      label,
      hint: hint ?? '',
    })),
    form,
  }
}

function texts({ lawsuit }: Asked, csrf: string): Parameters<typeof formView>[1] {
  const { id } = lawsuit
  return { action: paths.newServe(id), csrf, submit: 'Add the recipient', cancel: paths.case(id) }
}

/** GET /cases/:case/recipients/new, first without and then with ?kind= */
export async function newServePage(visit: MemberVisit): Promise<Answer> {
  const asked = await askedOf(visit)
  const form = formView(groupsOf(asked), texts(asked, visit.csrf))
  return show('cases/new-serve', 'Add a recipient', valuesOf(asked, form))
}

function inputOf({ lawsuit, kind }: Asked, groups: readonly Group[]): (form: ReadForm) => object {
  const fields = groups.flatMap((group) => group.fields)
  const ofServe = fields.filter(({ name }) => !['id', 'assignment', 'kind', 'server'].includes(name))
  return (form) => {
    const tree = treeOf(ofServe, form)
    const named = isObject(tree['recipient']) ? tree['recipient'] : {}
    const serve = { ...tree, recipient: { ...named, kind } }
    return { id: textOf(form, 'id'), caseId: lawsuit.id, serve }
  }
}

/** POST /cases/:case/recipients/new */
export async function postServe(visit: MemberVisit): Promise<Answer> {
  const asked = await askedOf(visit)
  const groups = groupsOf(asked)
  const { ctx } = visit.member
  const sent = { userId: '', id: '' }
  const result = await submit({
    fields: groups.flatMap((group) => group.fields),
    body: visit.body,
    input: (form) => {
      sent.userId = textOf(form, 'server')
      sent.id = textOf(form, 'assignment')
      return inputOf(asked, groups)(form)
    },
    check: checkAddServe,
    act: async (input) => {
      const added = await addServe(ctx, input)
      if (sent.userId !== '') await assignServer(ctx, { ...sent, serveId: added.serve.id })
      return added
    },
  })
  if ('done' in result) return go(paths.serve(result.done.serve.id), 'The recipient is added.')
  const form = formView(groups, texts(asked, visit.csrf), result.typed, result.errors)
  return showAgain('cases/new-serve', 'Add a recipient', valuesOf(asked, form))
}
