import type { Day } from '../../calendar/day'
import { dayWords } from '../../deadlines/sentences'
import type { Deadline, ExplainedSheet, Reasons, Warning } from '../../deadlines/sheet'
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

/** A move that nobody has accepted; `isDismissed`: a person has refused it, and the older date stays. */
export type HeldProposal = DateProposal & { readonly isDismissed?: boolean }

/** On which day all was done that a deadline binds, by its id; `null` where that is not known. */
export type DoneOn = (deadline: string) => Day | null

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

/** What was dismissed stays dismissed when the act is done; where other facts came in since, the date follows from those. */
function isHeld(live: DatedDeadline, held: HeldProposal): boolean {
  if (wire(held.is) !== wire(live)) return false
  return held.isDismissed === true || !DONE.includes(live.deadline.status)
}

/** Done by the older day or after it: the mailing of 1 December is late where that of 30 November was the last. */
function statusDone(
  { deadline: live }: DatedDeadline,
  { day, kind }: Deadline,
  doneOn: DoneOn,
): Deadline['status'] {
  const done = doneOn(live.id)
  if (kind !== 'limit' || day === null || done === null) return live.status
  return done > day ? 'late' : 'met'
}

function heldDeadline(
  live: DatedDeadline,
  held: HeldProposal,
  asOf: Day | null,
  doneOn: DoneOn,
): DatedDeadline {
  if (!isHeld(live, held)) return live
  if (held.was === null)
    return { ...live, deadline: { ...live.deadline, day: null, minute: null, status: 'none' } }
  const { deadline, reasons } = held.was
  const isDone = DONE.includes(live.deadline.status)
  const status = isDone ? statusDone(live, deadline, doneOn) : statusThen(deadline, asOf)
  return { reasons, deadline: { ...deadline, status } }
}

/** Says of each dismissed move whether the older date still stands; none of them comes in without a word. */
function dismissedWarning(live: DatedDeadline | null, held: HeldProposal): Warning[] {
  const title = (held.is ?? held.was)?.deadline.title ?? held.deadline
  const stands = live === null || isHeld(live, held)
  if (held.isDismissed !== true) return []
  const message = stands
    ? `${title}: kept at ${datedWords(held.was)} as the office decided; the rules of today give ${datedWords(held.is)}.`
    : `${title}: the office dismissed ${datedWords(held.is)} for ${datedWords(held.was)}; other facts have come in since, and this date follows from them by the rules of today. Look at it again.`
  return [{ id: 'dismissed-rule-change', message, cite: [] }]
}

/**
 * The sheet with the dates that a person has not yet accepted, or has refused, left as they were before the
 * rules changed.
 */
export function holdDates(
  sheet: ExplainedSheet,
  held: readonly HeldProposal[],
  doneOn: DoneOn = () => null,
): ExplainedSheet {
  if (held.length === 0) return sheet
  const known = sheet.deadlines.flatMap(({ id }) => dated(sheet, id) ?? [])
  const shown = known.map((live) => {
    const own = held.find(({ deadline }) => deadline === live.deadline.id)
    return own === undefined ? live : heldDeadline(live, own, sheet.asOf, doneOn)
  })
  const gone = held.flatMap(({ deadline, was }) =>
    was !== null && dated(sheet, deadline) === null ? [was] : [],
  )
  const all = [...shown, ...gone]
  return {
    ...sheet,
    deadlines: all.map(({ deadline }) => deadline),
    reasons: all.map(({ reasons }) => reasons),
    warnings: [
      ...sheet.warnings,
      ...held.flatMap((one) => dismissedWarning(dated(sheet, one.deadline), one)),
    ],
  }
}
