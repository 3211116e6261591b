#!/usr/bin/env node
import { Command } from 'commander'
import { DomainError } from '../domain/errors'
import { addChartCommand } from './chart'
import { addDeadlineCommands } from './deadlines'
import { addDiffCommand } from './diff'
import { addDemoCommand } from './demo'
import { addNewCommand } from './new-jurisdiction'
import { complain, onOneLine } from './print'
import { addProofCommand } from './proof'
import { addRulesCommands } from './rules'
import { addScenariosCommand } from './scenarios'
import { addStaleCommand } from './stale'
import { addStartCommand } from './start'
import { addVerifyCommand } from './verify'

/** What could not be read at all ends with 2, what is wrong inside with 1. */
function exitCodeOf(error: DomainError): number {
  return error.code === 'unreadable' ? 2 : 1
}

/** The command line. Errors are sentences on standard error, never a stack trace. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('affiant')
    .description('Service of process: the dates with their reasons, and the proofs. Not legal advice.')
    .configureOutput({
      outputError: (text, write) => {
        write(`${onOneLine(text)} (affiant --help lists the commands)\n`)
      },
    })
  addDeadlineCommands(program)
  addProofCommand(program)
  const rules = addRulesCommands(program)
  addChartCommand(rules)
  addScenariosCommand(rules)
  addDiffCommand(rules)
  addNewCommand(rules)
  addStaleCommand(rules)
  addStartCommand(program)
  addDemoCommand(program)
  addVerifyCommand(program)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    complain(error.message)
    process.exitCode = exitCodeOf(error)
  }
}

/** A reader that has seen enough (`| head`) is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

if (require.main === module) {
  process.stdout.on('error', endQuietly)
  void run(process.argv)
}
