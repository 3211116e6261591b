import { ulid } from 'ulid'
import { assignServer } from '../../actions/assign-server'
import { checkAssignServer } from '../../actions/assign-server.input'
import { permit } from '../../actions/permissions'
import { go, show, showAgain, type Answer } from '../answer'
import { option, type Group } from '../forms/field'
import { formView } from '../forms/form-view'
import { textOf } from '../forms/read-form'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { loadServe, type LoadedServe } from './load-serve'

function groupsOf({ people, serve }: LoadedServe): Group[] {
  const here = people.filter(({ disabledAt, id }) => disabledAt === null && id !== serve.serverId)
  return [
    {
      title: 'Who serves from now on',
      hint: 'Who was to serve before stays on record.',
      fields: [
        {
          name: 'userId',
          label: 'Server',
          kind: 'chips',
          options: here.map(({ id, name }) => option(id, name)),
          required: 'Server: choose a person.',
        },
        { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      ],
    },
  ]
}

function valuesOf({ serve }: LoadedServe): Readonly<Record<string, string>> {
  return {
    heading: 'Assign a server',
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    back: paths.serve(serve.id),
  }
}

function texts({ serve }: LoadedServe, csrf: string): Parameters<typeof formView>[1] {
  return { action: paths.assign(serve.id), csrf, submit: 'Assign', cancel: paths.serve(serve.id) }
}

/** GET /serves/:serve/server */
export async function assignPage({ member, params, csrf }: MemberVisit): Promise<Answer> {
  permit(member.ctx.actor.role, 'assign-server')
  const loaded = await loadServe(member, params['serve'] ?? '')
  const form = formView(groupsOf(loaded), texts(loaded, csrf))
  return show('shared/form-page', 'Assign a server', { ...valuesOf(loaded), form })
}

/** POST /serves/:serve/server */
export async function postAssignment({ member, params, body, csrf }: MemberVisit): Promise<Answer> {
  permit(member.ctx.actor.role, 'assign-server')
  const loaded = await loadServe(member, params['serve'] ?? '')
  const groups = groupsOf(loaded)
  const { id } = loaded.serve
  const result = await submit({
    fields: groups.flatMap(({ fields }) => fields),
    body,
    input: (form) => ({ id: textOf(form, 'id'), serveId: id, userId: textOf(form, 'userId') }),
    check: checkAssignServer,
    act: (input) => assignServer(member.ctx, input),
  })
  if ('done' in result) return go(paths.serve(id), 'The server is assigned.')
  const form = formView(groups, texts(loaded, csrf), result.typed, result.errors)
  return showAgain('shared/form-page', 'Assign a server', { ...valuesOf(loaded), form })
}
