import type { Command } from 'commander'
import type { FirmReport, LedgerReport } from '../actions/verify-ledger'
import { complain, onOneLine, print } from './print'

type Options = { readonly head?: string; readonly write?: string }

const DAY_LENGTH = 'YYYY-MM-DD'.length

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function chainWords({ chain }: FirmReport): string {
  if (chain === null) return 'entries not readable'
  const { count, head, lastReceivedAt } = chain
  const last = lastReceivedAt === null ? '' : `, the last of ${lastReceivedAt.slice(0, DAY_LENGTH)} (UTC)`
  return `${counted(count, 'entry', 'entries')}${last}, head ${head.hash}`
}

function printFirm(report: FirmReport): void {
  const files = counted(report.filesChecked, 'file', 'files')
  const count = report.problems.length
  const verdict = count === 0 ? 'nothing differs' : counted(count, 'problem', 'problems')
  print(onOneLine(`${report.name} (${report.firmId}): ${chainWords(report)}, ${files} checked: ${verdict}`))
  for (const { where, differs, remedy } of report.problems) {
    complain(onOneLine(`${report.firmId}: ${where}: ${differs}; ${remedy}.`))
  }
}

const SHOWS_ALL = 'to see all, let DATABASE_URL name a role with BYPASSRLS for this command'

/** What the check cannot see, so that nobody takes it for more than it is. */
function printBounds({ whole }: LedgerReport, head: string | undefined): void {
  print('')
  if (!whole)
    print(`PostgreSQL lists no firms to this role, so only those of --head were checked; ${SHOWS_ALL}.`)
  print(
    head === undefined
      ? 'Without a head kept elsewhere this cannot see entries cut off the end, nor a chain rewritten as a whole. Keep one outside this machine (--write FILE) and give it the next time (--head FILE).'
      : `Up to the entries named in ${head} a change shows. What was recorded after them could have been cut off or rewritten unseen.`,
  )
  print('Cases, recipients and people are outside the chain: a change to them does not show here.')
}

function printWritten({ written, sound, firms }: LedgerReport, write: string | undefined): void {
  if (write === undefined) return
  if (written) print(`The heads are in ${write}. Keep that file outside this machine.`)
  else if (!sound) complain(`${write} was not written: only the heads of a ledger without problems are.`)
  else if (firms.length === 0) complain(`${write} was not written: there is no head yet.`)
}

function report(found: LedgerReport, { head, write }: Options): void {
  for (const line of found.damage) {
    complain(onOneLine(`database: ${line}; keep the file as it is and restore a backup beside it.`))
  }
  if (found.firms.length === 0 && found.sound) print('There is no firm in this database yet.')
  for (const firm of found.firms) printFirm(firm)
  printBounds(found, head)
  printWritten(found, write)
  if (!found.sound) process.exitCode = 1
}

/** Loads the database driver only now: the other commands have no use for it. */
async function verify(options: Options): Promise<void> {
  const [{ verifyLedger }, { readConfig, sqliteFile }] = await Promise.all([
    import('../actions/verify-ledger.js'),
    import('../config.js'),
  ])
  const { databaseUrl, dataDir } = readConfig()
  const place = databaseUrl === null ? { file: sqliteFile(dataDir) } : { url: databaseUrl }
  const { head = null, write = null } = options
  report(await verifyLedger({ place, dataDir, head, write }), options)
}

/** `affiant verify [--head FILE] [--write FILE]`. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('checks the ledger: each chain of entries, the bytes of every file, every signed proof')
    .option('--head <file>', 'hold it against heads that were kept elsewhere')
    .option('--write <file>', 'write the heads of today, to be kept elsewhere')
    .action(verify)
}
