import { ulid } from 'ulid'
import { addServe } from '../../actions/add-serve'
import { checkAddServe } from '../../actions/add-serve.input'
import { assignServer } from '../../actions/assign-server'
import { permit } from '../../actions/permissions'
import { isObject } from '../../domain/cases/matter'
import { isAgeAsked } from '../../domain/rules/age-asked'
import { jurisdictionNamed } from '../../domain/rules/rulebook'
import { levelsOffered } from '../../domain/rules/policy-layers'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { ServiceLevel } from '../../domain/rules/policy-types'
import type { Ways } from '../../domain/deadlines/ways'
import type { Case, User } from '../../stores/read/types'
import { go, show, showAgain, type Answer } from '../answer'
import type { Group, Option } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { textOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { placesOf, recipientKinds, serveGroups } from './new-serve-form'
import { flagsTold, isFlagField, serveFlagGroups } from '../serves/flag-fields'
import { captionOf } from './title'
import { waysOffered } from './ways-offered'

type Asked = {
  readonly lawsuit: Case
  readonly people: readonly User[]
  readonly loaded: LoadedJurisdiction
  /** Service levels that the firm, or the client of the case, offers. */
  readonly levels: readonly ServiceLevel[]
  readonly kinds: readonly Option[]
  readonly kind: string
  readonly places: readonly Option[]
  /** Where the papers are served; empty until it is chosen. */
  readonly place: string
  /** None before both are chosen. */
  readonly ways: Ways
}

const NO_WAYS: Ways = { open: [], closed: [] }

function waysAsked(
  { member }: MemberVisit,
  { case: lawsuit }: Case,
  kind: string,
  placeOfService: string,
): Ways {
  if (kind === '' || placeOfService === '') return NO_WAYS
  const unserved = { recipient: { kind }, placeOfService, events: [] }
  return waysOffered(member.ctx.rulebook, lawsuit, unserved)
}

/** What was chosen before the form, from the form when it comes back. */
function sent({ query, body }: MemberVisit, name: string): string {
  const entries: readonly (readonly [string, unknown])[] =
    typeof body === 'object' && body !== null ? Object.entries(body) : []
  const inForm = entries.find(([key]) => key === name)?.[1]
  return typeof inForm === 'string' ? inForm : (query[name] ?? '')
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
  const kind = kinds.find(({ value }) => value === sent(visit, 'kind'))?.value ?? ''
  const places = placesOf(loaded)
  const place = places.find(({ value }) => value === sent(visit, 'placeOfService'))?.value ?? ''
  return {
    lawsuit,
    people,
    loaded,
    levels,
    kinds,
    kind,
    places,
    place,
    ways: waysAsked(visit, lawsuit, kind, place),
  }
}

function groupsOf({ lawsuit, loaded, kind, place, ways, people, levels }: Asked): Group[] {
  const hidden: Group = {
    title: '',
    fields: [
      { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      { name: 'assignment', label: 'Id', kind: 'hidden', value: ulid() },
      { name: 'kind', label: 'Kind', kind: 'hidden', value: kind },
      { name: 'placeOfService', label: 'Where', kind: 'hidden', value: place },
    ],
  }
  const asked = serveFlagGroups(loaded.jurisdiction, { placeOfService: place })
  const around = { people, levels, asked, isAgeAsked: isAgeAsked(loaded, kind) }
  return [...serveGroups(lawsuit, ways, around), hidden]
}

type Choice = { readonly href: string; readonly label: string; readonly hint: string }
type Step = { readonly title: string; readonly picks: readonly Choice[] }

/** What is chosen before the form, one thing after the other, since the ways of service hang on it. */
function nextStep({ kinds, kind, places, place }: Asked, here: string): Step | null {
  const picks = (options: readonly Option[], href: string): Step['picks'] =>
    options.map(({ value, label, hint }) => ({ href: `${href}${value}`, label, hint: hint ?? '' }))
  if (kind === '') return { title: 'Who is to be served?', picks: picks(kinds, `${here}?kind=`) }
  if (place !== '') return null
  return {
    title: 'Where are they to be served?',
    picks: picks(places, `${here}?kind=${kind}&placeOfService=`),
  }
}

function chosenWords({ kinds, kind, places, place }: Asked): string {
  const labels = [kinds.find(({ value }) => value === kind), places.find(({ value }) => value === place)]
  return labels.flatMap((found) => found?.label ?? []).join(' · ')
}

function valuesOf(asked: Asked, form: FormView): Readonly<Record<string, unknown>> {
  const { lawsuit, loaded } = asked
  const here = paths.newServe(lawsuit.id)
  return {
    caption: captionOf(lawsuit.case, loaded.jurisdiction),
    back: paths.case(lawsuit.id),
    chosen: chosenWords(asked),
    here,
    step: nextStep(asked, here),
    form,
  }
}

function texts({ lawsuit }: Asked, csrf: string): Parameters<typeof formView>[1] {
  const { id } = lawsuit
  return { action: paths.newServe(id), csrf, submit: 'Add the recipient', cancel: paths.case(id) }
}

/** GET /cases/:case/recipients/new, first alone, then with ?kind=, then with &placeOfService= */
export async function newServePage(visit: MemberVisit): Promise<Answer> {
  const asked = await askedOf(visit)
  const form = formView(groupsOf(asked), texts(asked, visit.csrf))
  return show('cases/new-serve', 'Add a recipient', valuesOf(asked, form))
}

function inputOf({ lawsuit, kind }: Asked, groups: readonly Group[]): (form: ReadForm) => object {
  const fields = groups.flatMap((group) => group.fields)
  const apart = ['id', 'assignment', 'kind', 'server']
  const ofServe = fields.filter((field) => !apart.includes(field.name) && !isFlagField(field))
  return (form) => {
    const tree = treeOf(ofServe, form)
    const named = isObject(tree['recipient']) ? tree['recipient'] : {}
    const serve = { ...tree, recipient: { ...named, kind }, flags: flagsTold(form, groups) }
    return { id: textOf(form, 'id'), caseId: lawsuit.id, serve }
  }
}

/** POST /cases/:case/recipients/new */
export async function postServe(visit: MemberVisit): Promise<Answer> {
  const asked = await askedOf(visit)
  const groups = groupsOf(asked)
  const { ctx } = visit.member
  const server = { userId: '', id: '' }
  const result = await submit({
    fields: groups.flatMap((group) => group.fields),
    body: visit.body,
    input: (form) => {
      server.userId = textOf(form, 'server')
      server.id = textOf(form, 'assignment')
      return inputOf(asked, groups)(form)
    },
    check: checkAddServe,
    act: async (input) => {
      const added = await addServe(ctx, input)
      if (server.userId !== '') await assignServer(ctx, { ...server, serveId: added.serve.id })
      return added
    },
  })
  if ('done' in result) return go(paths.serve(result.done.serve.id), 'The recipient is added.')
  const form = formView(groups, texts(asked, visit.csrf), result.typed, result.errors)
  return showAgain('cases/new-serve', 'Add a recipient', valuesOf(asked, form))
}
