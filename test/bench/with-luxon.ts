import { DateTime } from 'luxon'
import type { Serve } from '../support/deliver-and-mail'
import type { Answer } from './answer'

const UTC = { zone: 'utc' }

/** Deliver and mail as a careful programmer writes it with Luxon in UTC; ISO days in and out. */
export function withLuxon(holidays: ReadonlySet<string>): (serve: Serve) => Answer<string> {
  const roll = (date: DateTime): DateTime => {
    let open = date
    while (open.weekday > 5 || holidays.has(open.toISODate() ?? '')) open = open.plus({ days: 1 })
    return open
  }
  return (serve) => {
    const commenced = DateTime.fromISO(serve.commenced, UTC)
    const delivered = DateTime.fromISO(serve.delivered, UTC)
    const mailed = DateTime.fromISO(serve.mailed, UTC)
    const filed = DateTime.fromISO(serve.filed, UTC)
    const violations: string[] = []
    const sunday = delivered.weekday === 7
    if (sunday) violations.push('sunday-service')
    const serveBy = roll(commenced.plus({ days: 120 }))
    if (delivered > serveBy || mailed > serveBy) violations.push('serve-by')
    const mailBy = roll(delivered.plus({ days: 20 }))
    const lateMail = mailed > mailBy
    if (lateMail) violations.push('mail-by')
    const fileBy = roll((mailed > delivered ? mailed : delivered).plus({ days: 20 }))
    const lateProof = filed > fileBy
    if (lateProof) violations.push('file-proof-by')
    const first = [serveBy.toISODate(), mailBy.toISODate(), fileBy.toISODate()]
    if (sunday || lateMail || lateProof) {
      return { days: [...first, null, null, null, null], violations }
    }
    const complete = filed.plus({ days: 10 })
    const respondBy = roll(complete.plus({ days: 30 }))
    const defaultFrom = respondBy.plus({ days: 1 })
    const defaultBy = roll(respondBy.plus({ years: 1 }))
    const rest = [complete, respondBy, defaultFrom, defaultBy].map((date) => date.toISODate())
    return { days: [...first, ...rest], violations }
  }
}
