import { ulid } from 'ulid'
import { addUser } from '../../actions/add-user'
import { checkAddUser } from '../../actions/add-user.input'
import { isRole, permit, ROLES } from '../../actions/permissions'
import { go, show, showAgain, type Answer } from '../answer'
import { option, type Group } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { textOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { roleWords } from '../member'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { SERVER_FIELDS } from './server-fields'

const SERVER: Group = {
  title: 'For proofs, if this person serves papers',
  hint: 'What a proof says of the server.',
  folded: true,
  fields: SERVER_FIELDS,
}

function groups(): Group[] {
  return [
    {
      title: 'The person',
      fields: [
        { name: 'name', label: 'Name', kind: 'text', required: 'Name: write it as the person signs.' },
        {
          name: 'role',
          label: 'Role',
          kind: 'chips',
          options: ROLES.filter((role) => role !== 'client').map((role) => option(role, roleWords(role))),
          required: 'Role: choose what the person does here.',
        },
        {
          name: 'signIn.email',
          label: 'E-mail address',
          kind: 'email',
          autocomplete: 'off',
          required: 'E-mail address: write the one the person signs in with.',
        },
        {
          name: 'signIn.password',
          label: 'First password',
          kind: 'password',
          autocomplete: 'new-password',
          hint: '15 characters or more. Hand it over in person.',
          required: 'First password: choose one of 15 characters or more.',
        },
        { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      ],
    },
    SERVER,
  ]
}

/** GET /people */
export async function peoplePage({ member }: MemberVisit): Promise<Answer> {
  permit(member.ctx.actor.role, 'add-user')
  const users = await member.ctx.firm.read((stores) => stores.users.list())
  const people = users.map(({ id, name, role, email, disabledAt }) => ({
    name,
    role: isRole(role) ? roleWords(role) : role,
    email: email ?? '',
    details: paths.details(id),
    left: disabledAt !== null,
    leaving: disabledAt !== null || id === member.ctx.actor.id ? '' : paths.leaving(id),
  }))
  return show('people/people', 'People', { people, newPerson: paths.newPerson(), firm: member.firmName })
}

function valuesOf(form: FormView): Readonly<Record<string, unknown>> {
  return { heading: 'Add a person', recipient: 'People', back: paths.people(), form }
}

function texts(csrf: string): Parameters<typeof formView>[1] {
  return { action: paths.newPerson(), csrf, submit: 'Add the person', cancel: paths.people() }
}

/** GET /people/new */
export function newPersonPage({ member, csrf }: MemberVisit): Answer {
  permit(member.ctx.actor.role, 'add-user')
  return show('shared/form-page', 'Add a person', valuesOf(formView(groups(), texts(csrf))))
}

/** POST /people/new */
export async function postPerson({ member, body, csrf }: MemberVisit): Promise<Answer> {
  permit(member.ctx.actor.role, 'add-user')
  const asked = groups()
  const fields = asked.flatMap((group) => group.fields)
  const result = await submit({
    fields,
    body,
    input: (form: ReadForm) => ({ ...treeOf(fields, form), id: textOf(form, 'id') }),
    check: checkAddUser,
    act: (input) => addUser(member.ctx, input),
  })
  if ('done' in result) return go(paths.people(), `${result.done.name} can sign in now.`)
  const form = formView(asked, texts(csrf), result.typed, result.errors)
  return showAgain('shared/form-page', 'Add a person', valuesOf(form))
}
