import { writeSync } from 'node:fs'
import { lackedInDecision } from '../../src/domain/diligence/assess'
import type { DiligenceCase, DiligenceFile } from '../../src/domain/rules/diligence-types'
import { shipped, shippedRulebook } from './support/shipped'

type Row = { readonly decision: DiligenceCase; readonly lacks: readonly string[] | null }

/** The decisions of a jurisdiction with what the assessment of each record finds missing. */
function rowsOf(id: string, file: DiligenceFile): Row[] {
  const plan = [...(shippedRulebook.get(id)?.plans.values() ?? [])][0]
  return file.cases.map((decision) => ({
    decision,
    lacks: lackedInDecision(decision, file, (day) => plan?.isHoliday(day) === true),
  }))
}

/** A record that was refused lacks something; one that was accepted lacks nothing. */
function isInLine({ decision, lacks }: Row): boolean {
  return lacks !== null && (decision.result === 'rejected') === lacks.length > 0
}

function line({ decision, lacks }: Row): string {
  const found = lacks === null ? 'not assessed' : lacks.length === 0 ? 'nothing missing' : lacks.join(', ')
  return `${decision.name.padEnd(44)} ${decision.result.padEnd(9)} ${found}`
}

const files = shipped.flatMap(({ id, diligence }) => (diligence === null ? [] : [{ id, diligence }]))

describe.each(files)('the decisions of $id, put in as attempts', ({ id, diligence }) => {
  const rows = rowsOf(id, diligence)
  writeSync(1, `${[`${id}: decision and result, and what the record lacks`, ...rows.map(line)].join('\n')}\n`)

  it('each have a record, or the reason why there is none', () => {
    const without = rows.filter(
      ({ decision }) => (decision.record === undefined) === (decision['not-assessed'] === undefined),
    )
    expect(without.map(({ decision }) => decision.name)).toEqual([])
  })

  it('are assessed in line with their result, or say why not', () => {
    const unexplained = rows.filter(
      (row) => row.lacks !== null && isInLine(row) === (row.decision.unlike !== undefined),
    )
    expect(unexplained.map(line)).toEqual([])
  })
})
