import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { migrate, openDatabase, type Place } from '../../src/stores/database'
import { startPostgres, type Server } from './embedded-postgres'

/** What a test run shares: a migrated database of each engine, to be copied and never written to. */
export type Templates = {
  /** The PostgreSQL server as its superuser. */
  readonly adminUrl: string
  readonly template: string
  /** A role without rights of its own and without BYPASSRLS, as the application should have. */
  readonly role: string
  readonly password: string
  readonly sqliteFile: string
}

const SETTING = 'AFFIANT_TEST_TEMPLATES'

function isTemplates(value: unknown): value is Templates {
  return typeof value === 'object' && value !== null && 'adminUrl' in value && 'sqliteFile' in value
}

/** What the run's set-up left for the test files, which run in other processes. */
export function templates(): Templates {
  const left: unknown = JSON.parse(process.env[SETTING] ?? 'null')
  if (isTemplates(left)) return left
  throw new Error('The databases were not set up: this test belongs into the Jest project "database".')
}

export function urlOf(url: string, database: string, user?: { role: string; password: string }): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  if (user !== undefined) {
    changed.username = user.role
    changed.password = user.password
  }
  return changed.href
}

/** Runs statements on the server as its superuser. */
export async function asAdmin(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

async function migrated(place: Place): Promise<void> {
  const database = await openDatabase(place)
  await migrate(database)
  await database.close()
}

let server: Server | null = null
let folder: string | null = null

async function makePostgresTemplate(adminUrl: string, names: Omit<Templates, 'sqliteFile'>): Promise<void> {
  const { template, role, password } = names
  await asAdmin(adminUrl, [
    `create database ${template} template template0`,
    `create role ${role} login password '${password}' nosuperuser nobypassrls`,
  ])
  await migrated({ url: urlOf(adminUrl, template) })
  await asAdmin(urlOf(adminUrl, template), [`grant all on all tables in schema public to ${role}`])
}

/** Makes the templates: on the server of TEST_DATABASE_URL, else on one that the run starts itself. */
export async function makeTemplates(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'] ?? ''
  if (given === '') server = await startPostgres()
  const adminUrl = server?.url ?? given
  folder = mkdtempSync(join(tmpdir(), 'affiant-sqlite-'))
  const tag = randomBytes(4).toString('hex')
  const names = {
    adminUrl,
    template: `affiant_template_${tag}`,
    role: `affiant_app_${tag}`,
    password: randomBytes(12).toString('hex'),
  }
  await makePostgresTemplate(adminUrl, names)
  const sqliteFile = join(folder, 'template.sqlite')
  await migrated({ file: sqliteFile })
  process.env[SETTING] = JSON.stringify({ ...names, sqliteFile })
}

/** Takes the templates away, and the server if the run started one. */
export async function dropTemplates(): Promise<void> {
  const { adminUrl, template, role } = templates()
  if (server !== null) await server.stop()
  else {
    await asAdmin(urlOf(adminUrl, template), [`drop owned by ${role}`])
    await asAdmin(adminUrl, [`drop database ${template}`, `drop role ${role}`])
  }
  if (folder !== null) rmSync(folder, { recursive: true })
}
