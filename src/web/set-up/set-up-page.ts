import { createHash, timingSafeEqual } from 'node:crypto'
import { loadSampleData } from '../../actions/load-sample-data'
import { setUpFirm } from '../../actions/set-up-firm'
import { checkSetUpFirm } from '../../actions/set-up-firm.input'
import { signIn } from '../../actions/sign-in'
import { DomainError } from '../../domain/errors'
import { show, showAgain, type Answer } from '../answer'
import type { Field } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import type { ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { roleWords } from '../member'
import { paths } from '../paths'
import { submit } from '../submit'
import type { Visit } from '../visit'
import { GROUPS } from './set-up-form'

const FIELDS: readonly Field[] = GROUPS.flatMap(({ fields }) => fields)

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Only who started the program has seen the token; anyone else who finds the page cannot take it over. */
function isSetUpToken({ site }: Visit, token: string | undefined): boolean {
  return token !== undefined && timingSafeEqual(digest(token), digest(site.setUpToken))
}

function tokenIn(body: unknown): string | undefined {
  const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined
  return typeof token === 'string' ? token : undefined
}

function valuesOf(form: FormView, { site, csrf }: Visit): Readonly<Record<string, unknown>> {
  return { form, token: site.setUpToken, csrf, sample: paths.sampleData() }
}

function texts(csrf: string): Parameters<typeof formView>[1] {
  return { action: paths.setUp(), csrf, submit: 'Set up the firm' }
}

/** GET /set-up?token=… */
export async function setUpPage(visit: Visit): Promise<Answer> {
  if (await visit.site.program.ledger.door.isSetUp()) return { go: paths.board() }
  if (!isSetUpToken(visit, visit.query['token'])) return show('set-up/locked', 'Set-up', {})
  return show('set-up/set-up', 'Set-up', valuesOf(formView(GROUPS, texts(visit.csrf)), visit))
}

/** Throws unless the form carries the token of this start. */
function refuseStranger(visit: Visit): void {
  if (isSetUpToken(visit, tokenIn(visit.body))) return
  throw new DomainError('old-form', 'Open the link that the program printed in its terminal, and try again.')
}

function inputOf(form: ReadForm): object {
  return treeOf(FIELDS, form)
}

/** POST /set-up/sample: a made-up firm to look around in. How its people sign in is shown here and never again. */
export async function postSample(visit: Visit): Promise<Answer> {
  refuseStranger(visit)
  const { site, origin } = visit
  const people = await loadSampleData(site.program)
  const { email = '', password = '' } = people[0] ?? {}
  const { token } = await signIn(site.program, { email, password }, origin)
  const rows = people.map((person) => ({ ...person, role: roleWords(person.role) }))
  const [admin] = rows
  const values = { people: rows, admin: admin?.name ?? '', board: paths.board() }
  return { ...show('set-up/sample', 'The sample firm', values), session: token }
}

/** POST /set-up: sets up the firm and signs its administrator in. */
export async function postSetUp(visit: Visit): Promise<Answer> {
  refuseStranger(visit)
  const { site, body, csrf, origin } = visit
  const result = await submit({
    fields: FIELDS,
    body,
    input: inputOf,
    check: checkSetUpFirm,
    act: async (input) => {
      await setUpFirm(site.program, input)
      const { email, password } = input.admin
      return signIn(site.program, { email, password }, origin)
    },
  })
  if ('done' in result) {
    const say = ['The firm is set up. Open its first case.']
    return { go: paths.board(), session: result.done.token, say }
  }
  const form = formView(GROUPS, texts(csrf), result.typed, result.errors)
  return showAgain('set-up/set-up', 'Set-up', valuesOf(form, visit))
}
