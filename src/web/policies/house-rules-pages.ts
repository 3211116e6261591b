import { ulid } from 'ulid'
import { permit } from '../../actions/permissions'
import { setHouseRules } from '../../actions/set-house-rules'
import { checkSetHouseRules } from '../../actions/set-house-rules.input'
import { demandsOf } from '../../domain/rules/policy-demands'
import { clientOf } from '../../domain/rules/policy-layers'
import type { Policy } from '../../domain/rules/policy-types'
import type { StoredHouseRule } from '../../stores/read/types'
import { go, show, showAgain, type Answer } from '../answer'
import { formView, type FormTexts } from '../forms/form-view'
import { textOf } from '../forms/read-form'
import type { Member } from '../member'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { instantWords } from '../words-of-time'
import { policyGroups, typedOfPolicy } from './policy-form'
import { policyOfForm } from './policy-read'

const TITLE = 'House rules'
const EMPTY: Policy = { id: 'own-rules', title: 'Our rules' }

type Loaded = {
  readonly inForce: readonly StoredHouseRule[]
  /** Clients that cases name. */
  readonly clients: readonly string[]
  readonly names: ReadonlyMap<string, string>
}

async function load({ ctx }: Member): Promise<Loaded> {
  permit(ctx.actor.role, 'set-house-rules')
  return ctx.firm.read(async (stores) => {
    const inForce = await stores.houseRules.inForce()
    const named = (await stores.pages.cases()).flatMap(({ case: lawsuit }) => clientOf(lawsuit) ?? [])
    const people = await stores.users.list()
    const clients = [...new Set([...inForce.flatMap(({ client }) => client ?? []), ...named])]
    return {
      inForce,
      clients: clients.toSorted((a, b) => a.localeCompare(b, 'en')),
      names: new Map(people.map(({ id, name }) => [id, name])),
    }
  })
}

function edit(client: string | null, from = ''): string {
  const query = { ...(client === null ? {} : { client }), ...(from === '' ? {} : { from }) }
  const text = new URLSearchParams(query).toString()
  return text === '' ? paths.editHouseRules() : `${paths.editHouseRules()}?${text}`
}

function sayings(policy: Policy): string[] {
  return demandsOf({ kind: 'house', name: '', policy }).map(
    ({ say }) => `${say.slice(0, 1).toUpperCase()}${say.slice(1)}.`,
  )
}

function cardOf({ names, inForce }: Loaded, firmName: string, client: string | null) {
  const rule = inForce.find((one) => one.client === client)
  const policy = rule?.policy ?? null
  return {
    heading: client ?? firmName,
    what: client === null ? 'every case' : 'cases of this client',
    title: policy?.title ?? '',
    says: policy === null ? [] : sayings(policy),
    set:
      rule === undefined
        ? ''
        : `Set by ${names.get(rule.by) ?? 'somebody'} on ${instantWords(rule.at, 'UTC')} UTC`,
    edit: edit(client),
  }
}

/** GET /house-rules */
export async function houseRulesPage({ member }: MemberVisit): Promise<Answer> {
  const loaded = await load(member)
  const clients: readonly (string | null)[] = [null, ...loaded.clients]
  return show('policies/house-rules', TITLE, {
    cards: clients.map((client) => cardOf(loaded, member.firmName, client)),
    ready: member.ctx.policies.map((policy) => ({
      title: policy.title,
      say: policy.say ?? '',
      says: sayings(policy),
      use: edit(null, policy.id),
    })),
  })
}

type Asked = { readonly client: string | null; readonly from: Policy; readonly isSet: boolean }

async function asked({ member, query }: MemberVisit): Promise<Asked> {
  const { inForce } = await load(member)
  const client = (query['client'] ?? '') === '' ? null : (query['client'] ?? null)
  const rule = inForce.find((one) => one.client === client)
  const ready = member.ctx.policies.find(({ id }) => id === query['from'])
  return { client, from: ready ?? rule?.policy ?? EMPTY, isSet: rule !== undefined }
}

function textsOf({ client, from }: Asked, csrf: string): FormTexts {
  const action = edit(client, from.id)
  return { action, csrf, submit: 'Set these rules', cancel: paths.houseRules(), refused: 'Nothing was set' }
}

function values({ client, from, isSet }: Asked, csrf: string, member: Member) {
  return {
    heading: client === null ? 'House rules of the firm' : `Rules of ${client}`,
    ready: member.ctx.policies.map(({ id, title }) => ({
      title,
      use: edit(client, id),
      current: id === from.id,
    })),
    withdraw: isSet ? { action: edit(client), csrf, id: ulid() } : null,
    back: paths.houseRules(),
  }
}

/** GET /house-rules/edit */
export async function editHouseRulesPage(visit: MemberVisit): Promise<Answer> {
  const what = await asked(visit)
  const form = formView(
    policyGroups(what.from, what.client),
    textsOf(what, visit.csrf),
    typedOfPolicy(what.from),
  )
  return show('policies/edit', TITLE, { ...values(what, visit.csrf, visit.member), form })
}

function isWithdrawal(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'withdraw' in body
}

/** POST /house-rules/edit */
export async function postHouseRules(visit: MemberVisit): Promise<Answer> {
  const what = await asked(visit)
  const { client, from } = what
  const groups = policyGroups(from, client)
  const withdraw = isWithdrawal(visit.body)
  const fields = groups.flatMap((group) => group.fields)
  const result = await submit({
    fields: withdraw ? fields.filter(({ name }) => name === 'id') : fields,
    body: visit.body,
    input: (form) => ({
      id: textOf(form, 'id'),
      client,
      policy: withdraw ? null : policyOfForm(form, from),
    }),
    check: checkSetHouseRules,
    act: (input) => setHouseRules(visit.member.ctx, input),
  })
  if ('done' in result)
    return go(paths.houseRules(), withdraw ? 'The rules are withdrawn.' : 'The rules hold from now on.')
  const form = formView(groups, textsOf(what, visit.csrf), result.typed, result.errors)
  return showAgain('policies/edit', TITLE, { ...values(what, visit.csrf, visit.member), form })
}
