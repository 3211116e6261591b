import { contextOf, type Context } from '../../../../src/actions/context'
import type { SampleAccess } from '../../../../src/actions/load-sample-data'
import { makeMotion } from '../../../../src/actions/make-motion'
import { saveApplication } from '../../../../src/actions/save-application'
import { setHouseRules } from '../../../../src/actions/set-house-rules'
import { signIn } from '../../../../src/actions/sign-in'
import { newId } from '../../../../src/stores/ids'
import { movedBack } from '../../../support/changed-rules'
import type { OpenSite } from './open-site'

/** What the addresses of pages are made of, in the sample firm. */
export type Found = {
  readonly caseId: string
  readonly serve: (recipient: string) => string
  readonly entry: string
  readonly proof: string
  readonly filed: string
  readonly leaver: string
  readonly sheet: string
  /** The first version of an application. */
  readonly version: string
}

/** The application of the sample whose pages are seen. */
export const MOTION = 'alternative-service'

/** Two versions of an application and a packet of the second; answers the id of the first. */
async function versionsOf(ctx: Context, serveId: string): Promise<string> {
  const first = newId()
  const said = (text: string) => ({ prior: 'none', argument: { 'in-hand': { text } } })
  const application = { serveId, motion: MOTION }
  await saveApplication(ctx, { ...application, id: first, answers: said('He has moved away.') })
  await saveApplication(ctx, { ...application, id: newId(), answers: said('He has moved to Boston.') })
  await makeMotion(ctx, application)
  return first
}

/** Sets the sample firm up so that each page has something to show, and finds what their addresses are made of. */
export async function findings(site: OpenSite, { email, password }: SampleAccess): Promise<Found> {
  const { program } = site.site
  const { firmId, actor } = await signIn(program, { email, password }, '192.0.2.1')
  const ctx = contextOf(program, firmId, actor)
  const { firm } = ctx
  await movedBack(ctx, 'Anna O’Brien')
  const [policy] = ctx.policies
  await setHouseRules(ctx, { id: newId(), client: null, policy: { ...policy } })
  const absent = (await firm.read((stores) => stores.pages.board())).find(
    ({ serve }) => serve.details.recipient.name === 'أحمد منصور',
  )
  const version = await versionsOf(ctx, absent?.serve.id ?? '')
  return firm.read(async (stores) => {
    const board = await stores.pages.board()
    const of = (name: string) => {
      const row = board.find(({ serve }) => serve.details.recipient.name === name)
      if (row === undefined) throw new Error(`The sample serves nobody called ${name}.`)
      return row
    }
    const proofOf = async (name: string): Promise<string> =>
      (await stores.proofs.ofServe(of(name).serve.id))[0]?.id ?? ''
    return {
      version,
      caseId: of('Łukasz Żółć').case.id,
      serve: (name) => of(name).serve.id,
      entry: of('Łukasz Żółć').events[0]?.id ?? '',
      proof: await proofOf('王小明'),
      filed: await proofOf('Seán O’Brien'),
      sheet: (await stores.sheets.latest(of('Anna O’Brien').serve.id))?.id ?? '',
      leaver: (await stores.users.list()).find(({ id }) => id !== actor.id)?.id ?? '',
    }
  })
}
