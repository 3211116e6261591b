import { signIn } from '../../actions/sign-in'
import { signOut } from '../../actions/sign-out'
import { checkSignIn } from '../../actions/sign-in.input'
import { show, showAgain, type Answer } from '../answer'
import type { Field, Group } from '../forms/field'
import { formView } from '../forms/form-view'
import { textOf } from '../forms/read-form'
import { tokenFor } from '../middleware/csrf'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit, Visit } from '../visit'
import { heldIn, type Held } from './held'

const FIELDS: readonly Field[] = [
  {
    name: 'email',
    label: 'E-mail address',
    kind: 'email',
    autocomplete: 'username',
    required: 'E-mail address: write the one you were given access with.',
  },
  {
    name: 'password',
    label: 'Password',
    kind: 'password',
    autocomplete: 'current-password',
    required: 'Password: write it.',
  },
]

const GROUPS: readonly Group[] = [{ title: '', fields: FIELDS }]

function texts(csrf: string): Parameters<typeof formView>[1] {
  return { action: paths.signIn(), csrf, submit: 'Sign in' }
}

/** GET /sign-in, and what anyone sees who is not signed in; `held` is a form that was on its way. */
export function signInPage({ csrf }: Visit, back: string, held: Held | null = null): Answer {
  const form = formView(GROUPS, texts(csrf))
  const answer = show('sign-in/sign-in', 'Sign in', { form, back, held })
  return held === null ? answer : { ...answer, status: 401 }
}

/** Where one was going, or the form that was on its way, to be sent with the new session. */
function signedIn(token: string, back: string, held: Held | null): Answer {
  if (held === null) return { go: back, session: token }
  return { ...show('sign-in/resume', 'Signed in again', { held, csrf: tokenFor(token) }), session: token }
}

/** Whoever was signed in in this browser until now is not any more. */
async function endFormer({ member, token }: Visit): Promise<void> {
  if (member !== null && token !== null) await signOut(member.ctx, token)
}

/** POST /sign-in */
export async function postSignIn(visit: Visit): Promise<Answer> {
  const { site, body, csrf, origin } = visit
  const result = await submit({
    fields: FIELDS,
    body,
    input: (form) => ({ email: textOf(form, 'email'), password: textOf(form, 'password') }),
    check: checkSignIn,
    act: (input) => signIn(site.program, input, origin),
  })
  const { back, held } = heldIn(body)
  if ('done' in result) {
    await endFormer(visit)
    return signedIn(result.done.token, back, held)
  }
  const form = formView(GROUPS, texts(csrf), result.typed, result.errors)
  return showAgain('sign-in/sign-in', 'Sign in', { form, back, held })
}

/** POST /sign-out */
export async function postSignOut({ member, token }: MemberVisit): Promise<Answer> {
  await signOut(member.ctx, token)
  return { go: paths.signIn(), say: ['You are signed out.'], session: null }
}
