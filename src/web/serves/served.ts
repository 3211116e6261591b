import type { Day } from '../../domain/calendar/day'
import type { Case, LedgerEvent, Serve } from '../../stores/read/types'
import type { MotionLink } from './default-view'
import type { LocalWords, Names } from './entries-view'
import type { SheetOrWhy } from './sheet-of-serve'

export type Link = { readonly href: string; readonly label: string }

/** A serve as its page draws it: what is recorded, what follows, and what the reader may do. */
export type Served = {
  readonly serve: Serve
  readonly lawsuit: Case
  readonly events: readonly LedgerEvent[]
  readonly result: SheetOrWhy
  readonly names: Names
  readonly local: LocalWords
  readonly today: Day
  readonly todayText: string
  /** Where the filing of a proof goes on from. */
  readonly proofStep: Link
  /** The applications that this person may prepare for the serve. */
  readonly motions: readonly MotionLink[]
  readonly may: {
    readonly record: boolean
    readonly strike: boolean
    readonly assign: boolean
    readonly amend: boolean
    readonly seeCase: boolean
  }
}
