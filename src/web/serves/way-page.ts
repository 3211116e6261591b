import { jurisdictionNamed } from '../../domain/rules/rulebook'
import { methodField } from '../cases/new-serve-form'
import type { Group } from '../forms/field'
import { textOf } from '../forms/read-form'
import { paths } from '../paths'
import type { MemberVisit } from '../visit'
import { amendmentPages } from './amend-page'
import type { LoadedServe } from './load-serve'

function groups({ serve, lawsuit }: LoadedServe, { member }: MemberVisit): Group[] {
  const { loaded } = jurisdictionNamed(member.ctx.rulebook, lawsuit.case.jurisdiction)
  const kind = serve.details.recipient.kind ?? ''
  return [{ title: 'How', fields: [methodField(loaded, kind, lawsuit.case.court ?? '')] }]
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
