import { ulid } from 'ulid'
import { amendServe } from '../../actions/amend-serve'
import { checkAmendServe, type ServeChanges } from '../../actions/amend-serve.input'
import { permit } from '../../actions/permissions'
import type { JsonObject } from '../../domain/cases/matter'
import { go, show, showAgain, type Answer } from '../answer'
import type { Group } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { textOf, type ReadForm } from '../forms/read-form'
import { typedOf } from '../forms/typed-of'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { paths } from '../paths'
import { loadServe, type LoadedServe } from './load-serve'

/** A page on which something of a serve is put right or chosen anew. */
export type Amendment = {
  readonly title: string
  readonly say?: string
  readonly submit: string
  readonly done: string
  readonly action: (serveId: string) => string
  readonly groups: (loaded: LoadedServe, visit: MemberVisit) => readonly Group[]
  /** What stands in the form before anything is typed, where that is not what the serve has. */
  readonly before?: (loaded: LoadedServe, groups: readonly Group[]) => JsonObject
  readonly changes: (form: ReadForm, groups: readonly Group[], loaded: LoadedServe) => ServeChanges
}

type Pages = {
  readonly page: (visit: MemberVisit) => Promise<Answer>
  readonly post: (visit: MemberVisit) => Promise<Answer>
}

async function loadedOf({ member, params }: MemberVisit): Promise<LoadedServe> {
  permit(member.ctx.actor.role, 'amend-serve')
  return loadServe(member, params['serve'] ?? '')
}

/** Sent twice, the same form has the same id, and changes the serve once. */
function withId(groups: readonly Group[]): Group[] {
  return [...groups, { title: '', fields: [{ name: 'id', label: 'Id', kind: 'hidden', value: ulid() }] }]
}

/** The page and what it sends, of one kind of amendment. */
export function amendmentPages(of: Amendment): Pages {
  const texts = ({ serve: { id } }: LoadedServe, csrf: string): Parameters<typeof formView>[1] => {
    const refused = 'Nothing was changed'
    return { action: of.action(id), csrf, submit: of.submit, cancel: paths.serve(id), refused }
  }
  const values = ({ serve }: LoadedServe, form: FormView) => ({
    heading: of.title,
    say: of.say ?? '',
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    back: paths.serve(serve.id),
    form,
  })
  return {
    page: async (visit) => {
      const loaded = await loadedOf(visit)
      const groups = of.groups(loaded, visit)
      const typed = typedOf(
        groups.flatMap(({ fields }) => fields),
        of.before?.(loaded, groups) ?? loaded.serve.details,
      )
      const form = formView(withId(groups), texts(loaded, visit.csrf), typed)
      return show('shared/form-page', of.title, values(loaded, form))
    },
    post: async (visit) => {
      const loaded = await loadedOf(visit)
      const groups = of.groups(loaded, visit)
      const asked = withId(groups)
      const serveId = loaded.serve.id
      const result = await submit({
        fields: asked.flatMap(({ fields }) => fields),
        body: visit.body,
        input: (form) => ({ id: textOf(form, 'id'), serveId, serve: of.changes(form, groups, loaded) }),
        check: checkAmendServe,
        act: (input) => amendServe(visit.member.ctx, input),
      })
      if ('done' in result) return go(paths.serve(serveId), of.done)
      const form = formView(asked, texts(loaded, visit.csrf), result.typed, result.errors)
      const answer = form.errors.length > 0 ? showAgain : show
      return answer('shared/form-page', of.title, values(loaded, form))
    },
  }
}
