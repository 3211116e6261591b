import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOfChecking, ownCode, sameCode } from './checking-code'
import { packageFolder } from './package-folder'

/** What was checked before: that of this name (a jurisdiction's id) and this hash of its files, or `null`. */
export type Kept = (name: string, hash: string) => unknown

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
  return (name, hash) => {
    const [seal, content] = read(join(folder, `${name}.json`))
    if (!isSeal(seal) || seal.hash !== hash) return null
    code ??= hashOfChecking(ownCode())
    if (!seal.code.includes(code)) return null
    return parsed(content)
  }
}

/** What is found good: its name, the hash of its files, and the files as they were read. */
export type Good = { readonly name: string; readonly hash: string; readonly content: unknown }

/** Keeps what is found good, for `keptRules` of the code that runs and of its source. */
export function keepRules(good: readonly Good[], folder = keptFolder(), codes = sameCode()): void {
  const code = codes.map(hashOfChecking)
  mkdirSync(folder, { recursive: true })
  for (const { name, hash, content } of good) {
    const file = join(folder, `${name}.json`)
    const seal: Seal = { code, hash }
    // Written beside and renamed: whoever reads meanwhile finds the old one or the new one, never a half.
    writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(seal)}\n${JSON.stringify(content)}`)
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
