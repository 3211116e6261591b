import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PACKAGE = 'affiant'

/** The program's own folder, found from where its code lies, compiled or not. */
export function packageFolder(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (isPackage(join(folder, 'package.json'))) return folder
  }
  throw new Error(`No package.json of ${PACKAGE} above ${__dirname}`)
}

function isPackage(file: string): boolean {
  if (!existsSync(file)) return false
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof content === 'object' && content !== null && 'name' in content && content.name === PACKAGE
}
