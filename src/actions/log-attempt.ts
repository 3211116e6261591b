import { DomainError } from '../domain/errors'
import type { Context } from './context'
import type { LogAttempt } from './log-attempt.input'
import { recordOnServe, type Recorded } from './recording'

/**
 * Records a try that did not end in service, and the sheet that follows. What the law holds against it (a barred
 * day) does not refuse it: it happened; it stands among the sheet's violations and warnings.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `not-an-attempt`, `bad-date`, `not-yet`, `no-such-hour`,
 * `unknown-file`, `bad-id`, `id-reused`. Sent again with the same id and body it answers the same.
 */
export async function logAttempt(ctx: Context, input: LogAttempt): Promise<Recorded> {
  if (input.event.type === 'attempted') return recordOnServe(ctx, 'log-attempt', input)
  const message = `event.type: "${input.event.type}" is not an attempt; record it as an event.`
  throw new DomainError('not-an-attempt', message, 'event.type')
}
