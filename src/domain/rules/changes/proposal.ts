import type { Day } from '../../calendar/day'
import { dayWords } from '../../deadlines/sentences'
import type { Deadline, ExplainedSheet, Reasons } from '../../deadlines/sheet'
import { dayOnTheWire } from '../../deadlines/wire'

/** A deadline as one version of the rules gives it, with its reasons. */
export type DatedDeadline = { readonly deadline: Deadline; readonly reasons: Reasons }

/**
 * A date that a change of the rules would move, on facts that did not change: `delete` there would be none any
 * more, `add` there was none, `update` it would be another.
 */
export type DateProposal = {
  readonly deadline: string
  readonly kind: 'delete' | 'update' | 'add'
  readonly was: DatedDeadline | null
  readonly is: DatedDeadline | null
}

const DONE: readonly Deadline['status'][] = ['met', 'late']

function dated(sheet: ExplainedSheet, id: string): DatedDeadline | null {
  const index = sheet.deadlines.findIndex((one) => one.id === id)
  const [deadline, reasons] = [sheet.deadlines[index], sheet.reasons[index]]
  return deadline === undefined || reasons === undefined ? null : { deadline, reasons }
}

function wire(one: DatedDeadline | null): string | null {
  return one === null ? null : dayOnTheWire(one.deadline)
}

function kindOf(was: string | null, is: string | null): DateProposal['kind'] | null {
  if (was === is) return null
  if (was === null) return 'add'
  return is === null ? 'delete' : 'update'
}

/** The deadlines that differ between two sheets of the same facts, in the order of the newer sheet. */
export function proposalsBetween(was: ExplainedSheet, is: ExplainedSheet): DateProposal[] {
  const ids = new Set([...is.deadlines, ...was.deadlines].map(({ id }) => id))
  return [...ids].flatMap((deadline) => {
    const [before, after] = [dated(was, deadline), dated(is, deadline)]
    const kind = kindOf(wire(before), wire(after))
    return kind === null ? [] : [{ deadline, kind, was: before, is: after }]
  })
}

/** A proposal for each date that would be gone altogether: the newer rules cannot date these facts. */
export function proposalsOfNothing(was: ExplainedSheet): DateProposal[] {
  return was.deadlines.flatMap(({ id }) => {
    const before = dated(was, id)
    return wire(before) === null ? [] : [{ deadline: id, kind: 'delete' as const, was: before, is: null }]
  })
}

/** The day of a dated deadline in words; `no day` where there is none. */
export function datedWords(one: DatedDeadline | null): string {
  return one === null || wire(one) === null ? 'no day' : dayWords(one.deadline)
}

function statusThen({ status, kind, day }: Deadline, asOf: Day | null): Deadline['status'] {
  if (status !== 'open' && status !== 'missed') return status
  return asOf !== null && day !== null && asOf > day && kind === 'limit' ? 'missed' : 'open'
}

function heldDeadline(live: DatedDeadline, held: DateProposal | undefined, asOf: Day | null): DatedDeadline {
  // Where other facts came in since, or the act was done, the date follows from those.
  const applies = held !== undefined && wire(held.is) === wire(live) && !DONE.includes(live.deadline.status)
  if (!applies) return live
  if (held.was === null)
    return { ...live, deadline: { ...live.deadline, day: null, minute: null, status: 'none' } }
  const { deadline, reasons } = held.was
  return { reasons, deadline: { ...deadline, status: statusThen(deadline, asOf) } }
}

/**
 * The sheet with the dates that a person has not yet accepted, or has refused, left as they were before the
 * rules changed.
 */
export function holdDates(sheet: ExplainedSheet, held: readonly DateProposal[]): ExplainedSheet {
  if (held.length === 0) return sheet
  const known = sheet.deadlines.flatMap(({ id }) => dated(sheet, id) ?? [])
  const shown = known.map((live) =>
    heldDeadline(
      live,
      held.find(({ deadline }) => deadline === live.deadline.id),
      sheet.asOf,
    ),
  )
  const gone = held.flatMap(({ deadline, was }) =>
    was !== null && dated(sheet, deadline) === null ? [was] : [],
  )
  const all = [...shown, ...gone]
  return {
    ...sheet,
    deadlines: all.map(({ deadline }) => deadline),
    reasons: all.map(({ reasons }) => reasons),
  }
}
