import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Express } from 'express'
import type { Logger } from 'pino'
import type { Clock, Program } from './actions/context'
import { keepRuleVersions } from './actions/keep-rule-versions'
import { buildApp } from './app'
import type { Config } from './config'
import { sqliteFile } from './config'
import { compileAll, compileRules, type Rulebook } from './domain/rules/rulebook'
import { recheckRules } from './jobs/recheck-rules'
import { gapInRowSecurity, migrate, openDatabase, unreadiness, type Database } from './stores/database'
import { loadCheckedRules, ownPolicies, rulesFolder, toldRules } from './stores/rule-files'
import { openLedger } from './stores/stores'

/** The application with what it stands on. */
export type Wired = {
  readonly app: Express
  readonly program: Program
  readonly setUpToken: string
  /** What was checked of the rules at the start, and how long that took; `null` for rules read before. */
  readonly rules: string | null
  close(): Promise<void>
}

/** The program's own version, which each entry of the record notes. */
function versionIn(root: string): string {
  const read: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : null
  return typeof version === 'string' ? `affiant ${version}` : 'affiant'
}

async function opened({ databaseUrl, dataDir }: Config, log: Logger): Promise<Database> {
  const database = await openDatabase(
    databaseUrl === null ? { file: sqliteFile(dataDir) } : { url: databaseUrl },
  )
  await migrate(database)
  const gap = await gapInRowSecurity(database)
  if (gap !== null) log.warn(gap)
  return database
}

/** What a test brings itself: another clock, rules that were read before. */
export type Parts = { readonly clock?: Clock; readonly rulebook?: Rulebook }

/** The rules of a folder, checked and compiled. */
export function rulebookOf(folder: string): Rulebook {
  return compileRules(loadCheckedRules(folder).jurisdictions)
}

function readRules(folder: string): Pick<Wired, 'rules'> & { readonly rulebook: Rulebook } {
  const begun = performance.now()
  const loaded = loadCheckedRules(folder)
  const rules = toldRules(loaded, performance.now() - begun)
  const rulebook = compileRules(loaded.jurisdictions)
  // Nobody shall wait for it later, and what cannot be compiled is told now.
  compileAll(rulebook)
  return { rulebook, rules }
}

const systemClock: Clock = { now: () => new Date().toISOString() }

/** Opens the database, brings it to this version, checks the rules and builds the application on them. */
export async function wire(config: Config, log: Logger, parts: Parts = {}): Promise<Wired> {
  const folder = rulesFolder()
  const root = dirname(folder)
  const { clock = systemClock } = parts
  const { rulebook, rules } =
    parts.rulebook === undefined ? readRules(folder) : { rulebook: parts.rulebook, rules: null }
  const database = await opened(config, log)
  const program: Program = {
    ledger: openLedger(database, config.dataDir),
    rulebook,
    policies: ownPolicies(),
    clock,
    software: versionIn(root),
  }
  await keepRuleVersions(program)
  const recheck = recheckRules(program, (error) => {
    log.error(error, 'the dates could not be held against the rules')
  })
  for (const firmId of await program.ledger.door.firmIds()) await recheck(firmId)
  const setUpToken = randomBytes(18).toString('base64url')
  const site = {
    program,
    https: config.baseUrl.startsWith('https:'),
    setUpToken,
    // On PostgreSQL no firm is seen before somebody of it is there.
    beforeVisit: recheck,
  }
  const app = buildApp({ site, root, log, readiness: () => unreadiness(database) })
  return { app, program, setUpToken, rules, close: () => database.close() }
}
