import { standing } from '../../stores/read/page-reader'
import { methodField, waysOffered } from '../cases/ways-offered'
import type { Group } from '../forms/field'
import { textOf } from '../forms/read-form'
import { paths } from '../paths'
import type { MemberVisit } from '../visit'
import { amendmentPages } from './amend-page'
import type { LoadedServe } from './load-serve'

function groups({ serve, lawsuit, events }: LoadedServe, { member }: MemberVisit): Group[] {
  const known = { ...serve.details, events: standing(events) }
  return [{ title: 'How', fields: [methodField(waysOffered(member.ctx.rulebook, lawsuit.case, known))] }]
}

/** GET and POST /serves/:serve/way */
export const { page: wayPage, post: postWay } = amendmentPages({
  title: 'Choose another way of service',
  say: 'The record stays as it is; its dates are calculated anew by the rules of the way chosen.',
  submit: 'Serve this way',
  done: 'The way of service is changed; the dates are calculated anew. Proofs that are signed stay as they are.',
  action: paths.serveWay,
  groups,
  changes: (form) => ({ method: textOf(form, 'method') }),
})
