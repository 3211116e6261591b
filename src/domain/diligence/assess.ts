import { serviceActs } from '../deadlines/limits'
import type { Plan } from '../deadlines/plan'
import type { Run } from '../deadlines/run'
import type { Warning } from '../deadlines/sheet'
import type { DiligenceCase, DiligenceCheck, DiligenceFile } from '../rules/diligence-types'
import { isExempt, isMet, type IsHoliday } from './checks'
import { countedRecord, recordOf, recordOfDecision, uncounted, type Try, type TryRecord } from './record'

/** One thing that courts looked for, and whether the record has it. */
export type Point = {
  readonly check: DiligenceCheck
  readonly isThere: boolean
  /** Of a point that is missing: decisions on records that lacked it too, by their result. */
  readonly accepted: readonly DiligenceCase[]
  readonly rejected: readonly DiligenceCase[]
}

/** The record of attempts as a court might look at it: guidance with its decisions, never a verdict. */
export type Assessment = {
  readonly points: readonly Point[]
  readonly uncounted: readonly {
    readonly attempt: Try
    readonly because: string
    readonly cite: readonly string[]
  }[]
}

/** A check that minds on which days nobody should come looks at every attempt, the others at those that count. */
function lacks(record: TryRecord, file: DiligenceFile, isHoliday: IsHoliday): DiligenceCheck[] {
  const counted = countedRecord(record, file)
  return file.checks.filter(
    (check) =>
      !isExempt(check, record) && !isMet(check, check['none-on'] === undefined ? counted : record, isHoliday),
  )
}

/** Whether a check is asked for before this way of service. */
export function isAskedBefore({ before }: DiligenceCheck, method: string): boolean {
  return before === undefined || before.includes(method)
}

/**
 * The ids of the points that a decided record lacks; `null` where the decision gives no record. What is asked for
 * before one way of service alone is not held against decisions, which mostly concern another.
 */
export function lackedInDecision(
  decision: DiligenceCase,
  file: DiligenceFile,
  isHoliday: IsHoliday,
): readonly string[] | null {
  if (decision.record === undefined) return null
  const lacking = lacks(recordOfDecision(decision.record), file, isHoliday)
  return lacking.filter(({ before }) => before === undefined).map(({ id }) => id)
}

/**
 * Holds a record against the pattern that courts accepted: for each point what is there or missing, and the
 * decisions that accepted or refused a record with the same gap.
 */
export function assessRecord(record: TryRecord, file: DiligenceFile, isHoliday: IsHoliday): Assessment {
  const missing = new Set(lacks(record, file, isHoliday).map(({ id }) => id))
  const decided = file.cases.map((decision) => ({
    decision,
    lacked: lackedInDecision(decision, file, isHoliday) ?? [],
  }))
  const like = (id: string, result: DiligenceCase['result']): DiligenceCase[] =>
    decided.flatMap(({ decision, lacked }) =>
      missing.has(id) && decision.result === result && lacked.includes(id) ? [decision] : [],
    )
  return {
    points: file.checks
      .filter((check) => !isExempt(check, record))
      .map((check) => ({
        check,
        isThere: !missing.has(check.id),
        accepted: like(check.id, 'accepted'),
        rejected: like(check.id, 'rejected'),
      })),
    uncounted: record.attempts.flatMap((attempt) => {
      const why = uncounted(attempt, record, file)
      return why === null ? [] : [{ attempt, because: why.say, cite: why.cite }]
    }),
  }
}

/**
 * What the recorded attempts still lack against the pattern that courts accepted, as warnings: guidance with
 * cites, never pass or fail. Only for methods that need diligence, once an attempt or the fallback is recorded.
 */
export function assessDiligence(plan: Plan, run: Run): Warning[] {
  const { diligence } = plan.jurisdiction
  if (plan.method.requires === undefined || diligence === null) return []
  const record = recordOf(run.facts.events, run.facts.case.flags)
  const acts = serviceActs(plan.method)
  if (record.attempts.length === 0 && !run.facts.events.some(({ type }) => acts.includes(type))) return []
  return lacks(record, diligence, plan.isHoliday)
    .filter((check) => isAskedBefore(check, plan.method.id))
    .map(({ id, say, cite }) => ({ id, message: say, cite }))
}
