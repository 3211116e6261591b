import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { hashOfChecking, ownCode, sameCode } from './checking-code'
import { packageFolder } from './package-folder'

/** Jurisdictions that were checked before: the one with this id and this hash of its files, or `null`. */
export type Kept = (id: string, hash: string) => LoadedJurisdiction | null

/** Nothing is taken from before: every file is parsed and checked. */
export const NOTHING_KEPT: Kept = () => null

/** Which code found these files good: the first line of a kept file. */
type Seal = { readonly code: readonly string[]; readonly hash: string }

function keptFolder(): string {
  return join(packageFolder(), 'dist', 'rules-checked')
}

/**
 * What the build found good, believed only where the hash of every file of the jurisdiction and the hash of
 * the checking code, schemas and parser are still the same; anything else counts as not kept.
 */
export function keptRules(folder = keptFolder()): Kept {
  let code: string | null = null
  return (id, hash) => {
    const [seal, loaded] = read(join(folder, `${id}.json`))
    if (!isSeal(seal) || seal.hash !== hash) return null
    code ??= hashOfChecking(ownCode())
    if (!seal.code.includes(code)) return null
    const before = parsed(loaded)
    return isLoaded(before) && before.id === id && before.hash === hash ? before : null
  }
}

/** Keeps jurisdictions in which nothing is wrong, for `keptRules` of the code that runs and of its source. */
export function keepRules(
  jurisdictions: readonly LoadedJurisdiction[],
  folder = keptFolder(),
  codes = sameCode(),
): void {
  const code = codes.map(hashOfChecking)
  mkdirSync(folder, { recursive: true })
  for (const loaded of jurisdictions) {
    const file = join(folder, `${loaded.id}.json`)
    const seal: Seal = { code, hash: loaded.hash }
    // Written beside and renamed: whoever reads meanwhile finds the old one or the new one, never a half.
    writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(seal)}\n${JSON.stringify(loaded)}`)
    renameSync(`${file}.${process.pid}`, file)
  }
}

/** The seal, and the text of what it is about: parsed only where the seal is good. */
function read(file: string): [seal: unknown, loaded: string] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const end = text.indexOf('\n')
  return [parsed(text.slice(0, Math.max(end, 0))), text.slice(end + 1)]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isSeal(value: unknown): value is Seal {
  return typeof value === 'object' && value !== null && 'code' in value && Array.isArray(value.code)
}

function isLoaded(value: unknown): value is LoadedJurisdiction {
  return typeof value === 'object' && value !== null && 'jurisdiction' in value && 'methods' in value
}
