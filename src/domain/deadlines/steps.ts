/** A step that tells where a period starts; days are `YYYY-MM-DD`. */
export type MomentStep =
  | { readonly step: 'start'; readonly from: string; readonly day: string }
  | {
      readonly step: 'later-of' | 'earlier-of'
      readonly of: readonly { readonly from: string; readonly day: string }[]
      readonly day: string
    }
  | { readonly step: 'order'; readonly says: string; readonly day: string }

/** What an amount is told in. */
export type AmountUnit = 'days' | 'open days' | 'clear days' | 'months' | 'years' | 'hours'

/** One step of the working of a deadline, as `deadlines --json` prints it. */
export type Step =
  | MomentStep
  | { readonly step: 'exception'; readonly because: string; readonly cite: readonly string[] }
  | {
      readonly step: 'add' | 'subtract'
      readonly amount: number
      readonly unit: AmountUnit
      readonly to: string
      readonly counting: string
      readonly cite: readonly string[]
    }
  /** Counting starts on another day than the act. */
  | { readonly step: 'begin'; readonly day: string; readonly because: string }
  /** The next such weekday after the period, at its hour. */
  | { readonly step: 'then'; readonly next: string; readonly to: string }
  | { readonly step: 'toll'; readonly because: string; readonly to: string }
  | { readonly step: 'move'; readonly from: string; readonly to: string; readonly because: string }
  | { readonly step: 'stay'; readonly day: string; readonly because: string }
  | { readonly step: 'wait'; readonly for: readonly string[] }
  | { readonly step: 'none'; readonly because: string }
  | { readonly step: 'void'; readonly because: string }
