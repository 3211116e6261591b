import { addDays } from '../calendar/day'
import type { Part } from './demand'
import type { Policy } from './policy-types'

function mailWithin(days: number, after: readonly string[]): Part {
  return {
    id: 'mail-within',
    say: `papers must be mailed within ${days === 1 ? '1 day' : `${days} days`} of ${after[0]?.replaceAll('-', ' ') ?? ''}`,
    strictness: -days,
    judge: ({ events, asOf }) => {
      const begun = events.find(({ type }) => after.includes(type))
      if (begun === undefined) return 'open'
      const last = addDays(begun.day, days)
      const mailed = events.find(({ type, day }) => type === 'mailed' && day >= begun.day)
      if (mailed === undefined) return asOf > last ? 'breached' : 'open'
      return mailed.day <= last ? 'kept' : 'breached'
    },
  }
}

function mailClasses(classes: readonly string[]): Part {
  return {
    id: 'mail-classes',
    say: `papers must be mailed by ${classes.map((word) => word.replaceAll('-', ' ')).join(' or ')} mail`,
    strictness: null,
    judge: ({ events }) => {
      const sent = events.flatMap(({ type, fields }) =>
        type === 'mailed' ? [fields['mailClass'] ?? ''] : [],
      )
      const known = sent.filter((word) => word !== '')
      if (known.length === 0) return 'open'
      return known.every((word) => classes.includes(word)) ? 'kept' : 'breached'
    },
  }
}

/** How soon after which act a policy wants the papers mailed, and by which class. */
export function demandsOnMail({ mail }: Policy): Part[] {
  if (mail === undefined) return []
  const { 'within-days': days, after = [], classes } = mail
  return [
    days === undefined ? [] : mailWithin(days, after),
    classes === undefined ? [] : mailClasses(classes),
  ].flat()
}
