import { join, resolve } from 'node:path'
import { DomainError } from './domain/errors'

/** One setting as it takes effect, for `affiant start` to print; secrets in addresses are left out of `shown`. */
export type Setting = {
  readonly name: string
  readonly shown: string
  readonly from: 'environment' | 'default'
}

/** What the installation is told from outside; every path absolute. */
export type Config = {
  /** `postgres://…`; `null` = SQLite in the data folder. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly host: string
  readonly port: number
  readonly baseUrl: string
  readonly smtpUrl: string | null
  readonly s3Url: string | null
  readonly settings: readonly Setting[]
}

export type Environment = Readonly<Record<string, string | undefined>>

const HIGHEST_PORT = 65535

function refuse(name: string, message: string): never {
  throw new DomainError('bad-config', `${name}: ${message}`, name)
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1
  if (port >= 0 && port <= HIGHEST_PORT) return port
  return refuse('PORT', `"${text}" is not a port; write a whole number from 0 to ${HIGHEST_PORT}.`)
}

/** A host as addresses have it; one of IPv6 stands in brackets. */
export function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function hostOf(text: string): string {
  if (URL.canParse(`http://${inAddress(text)}`) && !/[/?#@]/.test(text)) return text
  return refuse('HOST', `"${text}" is no host; write a name or an address such as 127.0.0.1.`)
}

/** The value is never repeated in the refusal: addresses of services carry passwords. */
function addressOf(name: string, text: string, schemes: readonly string[]): string {
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1))) return text
  return refuse(name, `is not an address; write ${schemes.map((scheme) => `${scheme}://…`).join(' or ')}.`)
}

function withoutSecrets(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  if (url.password !== '') url.password = '***'
  for (const key of [...url.searchParams.keys()]) {
    if (/password|secret|key|token/i.test(key)) url.searchParams.set(key, '***')
  }
  return url.href
}

/** Path of the SQLite file that stands for an absent `DATABASE_URL`. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'affiant.sqlite')
}

function optionalAddress(env: Environment, name: string, schemes: readonly string[]): string | null {
  const text = env[name] ?? ''
  return text === '' ? null : addressOf(name, text, schemes)
}

function settingsOf(env: Environment, effective: Readonly<Record<string, string>>): Setting[] {
  return Object.entries(effective).map(([name, value]) => ({
    name,
    shown: withoutSecrets(value),
    from: (env[name] ?? '') === '' ? 'default' : 'environment',
  }))
}

/**
 * Reads the settings. An empty one counts as absent. Throws `DomainError` `bad-config` that names the setting,
 * what is wrong with it and what may be written.
 */
export function readConfig(env: Environment = process.env): Config {
  const given = (name: string, otherwise: string): string => env[name] || otherwise
  const dataDir = resolve(given('DATA_DIR', 'data'))
  const host = hostOf(given('HOST', '127.0.0.1'))
  const port = portOf(given('PORT', '3000'))
  const baseUrl = addressOf('BASE_URL', given('BASE_URL', `http://${inAddress(host)}:${port}`), [
    'http',
    'https',
  ])
  const databaseUrl = optionalAddress(env, 'DATABASE_URL', ['postgres', 'postgresql'])
  const smtpUrl = optionalAddress(env, 'SMTP_URL', ['smtp', 'smtps'])
  const s3Url = optionalAddress(env, 'S3_URL', ['s3', 'http', 'https'])
  const settings = settingsOf(env, {
    DATABASE_URL: databaseUrl ?? `SQLite at ${sqliteFile(dataDir)}`,
    DATA_DIR: dataDir,
    HOST: host,
    PORT: String(port),
    BASE_URL: baseUrl,
    SMTP_URL: smtpUrl ?? 'none',
    S3_URL: s3Url ?? 'none',
  })
  return { databaseUrl, dataDir, host, port, baseUrl, smtpUrl, s3Url, settings }
}
