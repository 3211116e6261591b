import { ulid } from 'ulid'
import { amendUser, permitOnUser } from '../../actions/amend-user'
import { checkAmendUser } from '../../actions/amend-user.input'
import { isObject, type JsonObject } from '../../domain/cases/matter'
import type { User } from '../../stores/read/types'
import { go, show, showAgain, type Answer } from '../answer'
import type { Group } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { textOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { typedOf } from '../forms/typed-of'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { SERVER_FIELDS } from './server-fields'

/** Whose details are on the page, and where the page is and leads back to. */
type Detailed = {
  readonly user: User
  readonly heading: string
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
}

async function userOf({ member }: MemberVisit, id: string): Promise<User> {
  permitOnUser(member.ctx, id)
  return member.ctx.firm.read((stores) => stores.users.get(id, 'user'))
}

async function own(visit: MemberVisit): Promise<Detailed> {
  const user = await userOf(visit, visit.member.ctx.actor.id)
  const back = { href: paths.board(), label: 'Board' }
  return { user, heading: 'Your details', action: paths.ownDetails(), back }
}

async function another(visit: MemberVisit): Promise<Detailed> {
  const user = await userOf(visit, visit.params['user'] ?? '')
  const back = { href: paths.people(), label: 'People' }
  return { user, heading: `Details of ${user.name}`, action: paths.details(user.id), back }
}

function groups({ name }: User): Group[] {
  return [
    {
      title: name,
      hint: 'Proofs drawn from now on say this of the person who served. What is signed stays as it was signed.',
      fields: [...SERVER_FIELDS, { name: 'id', label: 'Id', kind: 'hidden', value: ulid() }],
    },
  ]
}

function pageOf({ heading, back }: Detailed, form: FormView): Readonly<Record<string, unknown>> {
  return { heading, recipient: back.label, back: back.href, form }
}

function textsOf({ action, back }: Detailed, csrf: string): Parameters<typeof formView>[1] {
  return { action, csrf, submit: 'Keep the details', cancel: back.href, refused: 'Nothing was changed' }
}

/** All that the form asks for; what is left empty in it is taken away. */
function serverOf(form: ReadForm): JsonObject {
  const { server } = treeOf(SERVER_FIELDS, form)
  const keys = SERVER_FIELDS.map(({ name }) => name.split('.')[1] ?? name)
  const none = Object.fromEntries(keys.map((key) => [key, null]))
  return isObject(server) ? { ...none, ...server } : none
}

function shown(detailed: Detailed, { csrf }: MemberVisit): Answer {
  const typed = typedOf(SERVER_FIELDS, { server: detailed.user.server })
  const form = formView(groups(detailed.user), textsOf(detailed, csrf), typed)
  return show('shared/form-page', detailed.heading, pageOf(detailed, form))
}

async function kept(detailed: Detailed, { member, body, csrf }: MemberVisit): Promise<Answer> {
  const { user, heading, back } = detailed
  const asked = groups(user)
  const result = await submit({
    fields: asked.flatMap(({ fields }) => fields),
    body,
    input: (form) => ({ id: textOf(form, 'id'), userId: user.id, server: serverOf(form) }),
    check: checkAmendUser,
    act: (input) => amendUser(member.ctx, input),
  })
  if ('done' in result) return go(back.href, `The details of ${user.name} are kept.`)
  const form = formView(asked, textsOf(detailed, csrf), result.typed, result.errors)
  return showAgain('shared/form-page', heading, pageOf(detailed, form))
}

/** GET /you */
export async function ownDetailsPage(visit: MemberVisit): Promise<Answer> {
  return shown(await own(visit), visit)
}

/** POST /you */
export async function postOwnDetails(visit: MemberVisit): Promise<Answer> {
  return kept(await own(visit), visit)
}

/** GET /people/:user/details */
export async function detailsPage(visit: MemberVisit): Promise<Answer> {
  return shown(await another(visit), visit)
}

/** POST /people/:user/details */
export async function postDetails(visit: MemberVisit): Promise<Answer> {
  return kept(await another(visit), visit)
}
