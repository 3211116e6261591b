import type { SheetOrError } from '../actions/calculate-sheets'
import { dayOnTheWire } from '../domain/deadlines/wire'
import type { Deadline, ExplainedSheet } from '../domain/deadlines/sheet'

function byId<T>(sheet: ExplainedSheet, value: (deadline: Deadline, index: number) => T): Record<string, T> {
  return Object.fromEntries(sheet.deadlines.map((deadline, index) => [deadline.id, value(deadline, index)]))
}

function withoutEmpty<T extends readonly unknown[]>(values: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0))
}

/** An entry of `deadlines --json`. */
export function jsonEntry(result: SheetOrError): unknown {
  if ('error' in result) {
    const { code, message } = result.error
    return { id: result.id, error: { code, message } }
  }
  const { sheet } = result
  return {
    id: result.id,
    deadlines: byId(sheet, dayOnTheWire),
    violations: sheet.violations.map(({ id }) => id),
    waitingFor: withoutEmpty(byId(sheet, ({ waitingFor }) => waitingFor)),
    warnings: sheet.warnings,
    reasons: byId(sheet, (_, index) => sheet.reasons[index]?.steps ?? []),
    cites: byId(sheet, (_, index) => sheet.reasons[index]?.cite ?? []),
    marks: withoutEmpty(byId(sheet, (_, index) => sheet.reasons[index]?.marks ?? [])),
    status: byId(sheet, ({ status }) => status),
  }
}
