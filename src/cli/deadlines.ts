import { InvalidArgumentError, type Command } from 'commander'
import { calculateSheets, type SheetOrError } from '../actions/calculate-sheets'
import { parseDay, type Day } from '../domain/calendar/day'
import { dayWords, markSentence, missedSentence, workingSentence } from '../domain/deadlines/sentences'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { jsonEntry } from './entry'
import { columns, complain, onOneLine, print } from './print'
import { readEntries } from './read-input'
import { rulebookIn } from './rulebook'

type Options = { readonly json?: true; readonly asOf?: Day; readonly rules?: string }

function asDay(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new InvalidArgumentError('write a day as YYYY-MM-DD.')
  return day
}

function heading({ id, jurisdiction, method }: ExplainedSheet): string {
  return onOneLine(`${id || 'serve'} (${jurisdiction}, ${method})`)
}

function faultLine({ id, error }: Extract<SheetOrError, { error: unknown }>): string {
  return onOneLine(`${id || 'entry'}: ${error.message}`)
}

function tableOf(sheet: ExplainedSheet): string[] {
  const rows = sheet.deadlines.map((deadline, index) => {
    const reasons = sheet.reasons[index]
    const working = reasons === undefined ? '' : workingSentence(reasons)
    const mark = reasons !== undefined && reasons.marks.length > 0 ? '?' : ' '
    return [`  ${deadline.id}`, dayWords(deadline) + mark, deadline.status, working]
  })
  return columns(rows)
}

/** What the `?` of the table means, deadline by deadline. */
function doubtsOf({ deadlines, reasons }: ExplainedSheet): string[] {
  return deadlines.flatMap(({ id }, index) => {
    const why = reasons[index]
    const marks = why === undefined ? null : markSentence(why)
    return marks === null ? [] : [`  ? ${id}: rests on law not fully verified. ${marks}.`]
  })
}

function notesOf(sheet: ExplainedSheet): string[] {
  return [
    ...sheet.violations.map(({ id, because, cite }) => `  ! ${id}: ${because} (${cite.join(', ')})`),
    ...sheet.warnings.map(({ id, message, cite }) => `  ~ ${id}: ${message} (${cite.join(', ')})`),
  ]
}

/** One entry as a table: id, day, status, working; `?` marks law that is less than verified. */
export function sheetTable(result: SheetOrError): string[] {
  if ('error' in result) return [faultLine(result)]
  const { sheet } = result
  return [heading(sheet), ...tableOf(sheet), ...doubtsOf(sheet), ...notesOf(sheet)]
}

/** One entry in sentences: what a person could check by hand. */
export function sheetSentences(result: SheetOrError): string[] {
  if ('error' in result) return [faultLine(result)]
  const { sheet } = result
  const told = sheet.deadlines.flatMap((deadline, index) => {
    const reasons = sheet.reasons[index]
    if (reasons === undefined) return []
    const marks = markSentence(reasons)
    return [
      `  ${deadline.title}: ${dayWords(deadline)}`,
      `    ${workingSentence(reasons)}`,
      ...[missedSentence(reasons), marks === null ? null : `Rests on law not fully verified. ${marks}.`]
        .filter((sentence) => sentence !== null)
        .map((sentence) => `    ${sentence}`),
    ]
  })
  return [heading(sheet), ...told, ...notesOf(sheet)]
}

function reportErrors(results: readonly SheetOrError[]): void {
  for (const result of results) {
    if (!('error' in result)) continue
    complain(faultLine(result))
    process.exitCode = 1
  }
}

function calculateFile(file: string, { asOf, rules }: Options): SheetOrError[] {
  return calculateSheets(readEntries(file), rulebookIn(rules), asOf ?? null)
}

function printDeadlines(file: string, options: Options): void {
  const results = calculateFile(file, options)
  if (options.json === true) print(JSON.stringify(results.map(jsonEntry), null, 2))
  else for (const result of results) print([...sheetTable(result), ''].join('\n'))
  reportErrors(results)
}

function printExplanations(file: string, options: Options): void {
  const results = calculateFile(file, options)
  for (const result of results) print([...sheetSentences(result), ''].join('\n'))
  reportErrors(results)
}

const RULES = [
  '--rules <dir>',
  'another folder of rules than the program’s own, such as that of an earlier day',
] as const

/** `affiant deadlines` and `affiant explain`. */
export function addDeadlineCommands(program: Command): void {
  program
    .command('deadlines')
    .description('each deadline of the serves in FILE (or -), with its reasons')
    .argument('<file>', 'one entry, a list of entries, or JSON Lines')
    .option('--json', 'one list, an entry per input in the same order')
    .option('--as-of <date>', 'the day that tells open limits from missed ones (YYYY-MM-DD)', asDay)
    .option(...RULES)
    .action(printDeadlines)
  program
    .command('explain')
    .description('the same in sentences with cites, to be checked by hand')
    .argument('<file>', 'one entry, a list of entries, or JSON Lines')
    .option('--as-of <date>', 'the day that tells open limits from missed ones (YYYY-MM-DD)', asDay)
    .option(...RULES)
    .action(printExplanations)
}
