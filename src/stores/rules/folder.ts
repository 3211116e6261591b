import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { suggestion } from '../../domain/rules/check/words'
import { ALLOWED_FILES, REQUIRED, SUBFOLDERS } from './kinds'
import { LINK, reasonOf } from './read-text'

/** What is in a folder: names to read, and what should not be there. */
export type Listing = {
  readonly names: readonly string[]
  readonly problems: readonly { readonly file: string; readonly message: string }[]
}

/** Rule files of a jurisdiction's folder by their names in it (`methods/x.yaml`), sorted. */
export function listJurisdiction(dir: string): Listing {
  const entries = list(dir, '')
  if ('problems' in entries) return entries
  const parts = entries.map((entry) => look(dir, entry))
  const names = parts.flatMap((part) => part.names)
  const missing = [...REQUIRED, 'methods']
    .filter((name) => !names.some((found) => found === name || found.startsWith(`${name}/`)))
    .map((name) => ({
      file: name,
      message: `is missing; a jurisdiction needs ${REQUIRED.join(', ')} and methods/`,
    }))
  return { names: names.toSorted(), problems: [...parts.flatMap((part) => part.problems), ...missing] }
}

function look(dir: string, entry: Dirent): Listing {
  if (entry.isSymbolicLink()) return problem(entry.name, LINK)
  if (entry.isDirectory() && SUBFOLDERS.includes(entry.name)) return lookInto(dir, entry.name)
  if (ALLOWED_FILES.includes(entry.name)) return { names: [entry.name], problems: [] }
  const allowed = [...ALLOWED_FILES, ...SUBFOLDERS.map((folder) => `${folder}/`)]
  return problem(entry.name, `is not a rule file; ${suggestion(entry.name, allowed)}`)
}

function lookInto(dir: string, folder: string): Listing {
  const entries = list(dir, folder)
  if ('problems' in entries) return entries
  const parts = entries.map((entry): Listing => {
    const name = `${folder}/${entry.name}`
    return entry.name.endsWith('.yaml')
      ? { names: [name], problems: [] }
      : problem(name, 'is not a rule file; allowed: files that end in .yaml')
  })
  return { names: parts.flatMap((part) => part.names), problems: parts.flatMap((part) => part.problems) }
}

function problem(file: string, message: string): Listing {
  return { names: [], problems: [{ file, message }] }
}

function list(dir: string, folder: string): Dirent[] | Listing {
  try {
    return readdirSync(join(dir, folder), { withFileTypes: true })
  } catch (error) {
    return problem(folder, `cannot be read: ${reasonOf(error)}`)
  }
}
