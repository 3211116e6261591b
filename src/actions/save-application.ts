import { DomainError } from '../domain/errors'
import { answerFlaws } from '../domain/motions/answers'
import type { Application } from '../stores/application-store'
import { auditOf, writtenBy, type Context } from './context'
import { withAccepted } from './motion-drafts'
import { takeMotion } from './motion-in-hand'
import { permit } from './permissions'
import type { SaveApplication } from './save-application.input'

/**
 * Saves the answers for an application to the court as a new version. Of a draft that is accepted its words are kept.
 * Sent again with the same id and body it changes nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-motion`, `bad-answer` with the path of the answer,
 * `bad-id`, `id-reused`.
 */
export async function saveApplication(ctx: Context, input: SaveApplication): Promise<Application> {
  permit(ctx.actor.role, 'save-application')
  const { id, serveId, motion, answers } = input
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const inHand = await takeMotion(ctx, stores, input, 'save-application')
    const [flaw] = answerFlaws(answers, inHand.motion, inHand.file)
    if (flaw !== undefined) throw new DomainError('bad-answer', flaw.message, flaw.path)
    const application = { id, serveId, motion, answers: withAccepted(inHand, answers, ctx) }
    const post = { id, action: 'save-application', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      await stores.applications.save(application, writtenBy(ctx.actor, at))
      await stores.audit.record(auditOf(ctx.actor, at, 'save-application', ['serve', serveId], { motion }))
      return {}
    })
    return application
  })
}
