import { addDays, addYears, formatISO, getDay, isAfter, parseISO } from 'date-fns'
import type { Serve } from '../support/deliver-and-mail'
import type { Answer } from './answer'

const DAY = { representation: 'date' } as const

/** The same with date-fns, in the zone of the process (run with TZ=UTC); ISO days in and out. */
export function withDateFns(holidays: ReadonlySet<string>): (serve: Serve) => Answer<string> {
  const text = (date: Date): string => formatISO(date, DAY)
  const roll = (date: Date): Date => {
    let open = date
    while (getDay(open) % 6 === 0 || holidays.has(text(open))) open = addDays(open, 1)
    return open
  }
  return (serve) => {
    const commenced = parseISO(serve.commenced)
    const delivered = parseISO(serve.delivered)
    const mailed = parseISO(serve.mailed)
    const filed = parseISO(serve.filed)
    const violations: string[] = []
    const sunday = getDay(delivered) === 0
    if (sunday) violations.push('sunday-service')
    const serveBy = roll(addDays(commenced, 120))
    if (isAfter(delivered, serveBy) || isAfter(mailed, serveBy)) violations.push('serve-by')
    const mailBy = roll(addDays(delivered, 20))
    const lateMail = isAfter(mailed, mailBy)
    if (lateMail) violations.push('mail-by')
    const fileBy = roll(addDays(isAfter(mailed, delivered) ? mailed : delivered, 20))
    const lateProof = isAfter(filed, fileBy)
    if (lateProof) violations.push('file-proof-by')
    const first = [text(serveBy), text(mailBy), text(fileBy)]
    if (sunday || lateMail || lateProof) {
      return { days: [...first, null, null, null, null], violations }
    }
    const complete = addDays(filed, 10)
    const respondBy = roll(addDays(complete, 30))
    const rest = [complete, respondBy, addDays(respondBy, 1), roll(addYears(respondBy, 1))].map(text)
    return { days: [...first, ...rest], violations }
  }
}
