import type { Context } from './context'
import type { RecordEvent } from './record-event.input'
import { recordOnServe, type Recorded } from './recording'

/**
 * Records what happened on a serve, and the sheet that follows. Facts are recorded even where the law holds
 * something against them; that stands among the sheet's violations.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-event` (a type there is not), `bad-date`, `not-yet`,
 * `no-such-hour`, `unknown-file`, `bad-id`, `id-reused`. Sent again with the same id and body it answers the same.
 */
export async function recordEvent(ctx: Context, input: RecordEvent): Promise<Recorded> {
  return recordOnServe(ctx, 'record-event', input)
}
