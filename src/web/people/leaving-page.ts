import { ulid } from 'ulid'
import { disableUser } from '../../actions/disable-user'
import { checkDisableUser } from '../../actions/disable-user.input'
import { permit } from '../../actions/permissions'
import type { User } from '../../stores/read/types'
import { go, show, showAgain, type Answer } from '../answer'
import type { Group } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { textOf } from '../forms/read-form'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'

const TITLE = 'End a person’s access'

function groups({ name }: User): Group[] {
  return [
    {
      title: name,
      hint: 'Signed out everywhere at once, and not let in again. All that the person did stays on record.',
      fields: [
        {
          name: 'left',
          label: `${name} has left`,
          kind: 'yes',
          required: 'Tick the box if the person has left.',
        },
        { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      ],
    },
  ]
}

async function leaverOf({ member, params }: MemberVisit): Promise<User> {
  permit(member.ctx.actor.role, 'disable-user')
  return member.ctx.firm.read((stores) => stores.users.get(params['user'] ?? '', 'user'))
}

function textsOf({ id }: User, csrf: string): Parameters<typeof formView>[1] {
  const refused = 'Nothing was changed'
  return { action: paths.leaving(id), csrf, submit: 'End the access', cancel: paths.people(), refused }
}

function valuesOf(form: FormView): Readonly<Record<string, unknown>> {
  return { heading: TITLE, recipient: 'People', back: paths.people(), form }
}

/** GET /people/:user/leaving */
export async function leavingPage(visit: MemberVisit): Promise<Answer> {
  const user = await leaverOf(visit)
  return show('shared/form-page', TITLE, valuesOf(formView(groups(user), textsOf(user, visit.csrf))))
}

/** POST /people/:user/leaving */
export async function postLeaving(visit: MemberVisit): Promise<Answer> {
  const user = await leaverOf(visit)
  const asked = groups(user)
  const result = await submit({
    fields: asked.flatMap(({ fields }) => fields),
    body: visit.body,
    input: (form) => ({ id: textOf(form, 'id'), userId: user.id }),
    check: checkDisableUser,
    act: (input) => disableUser(visit.member.ctx, input),
  })
  if ('done' in result) return go(paths.people(), `${user.name} has no access any more.`)
  const form = formView(asked, textsOf(user, visit.csrf), result.typed, result.errors)
  return showAgain('shared/form-page', TITLE, valuesOf(form))
}
