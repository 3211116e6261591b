import { join } from 'node:path'
import { packageFolder } from './package-folder'

/** The program's own folder of rules. */
export function rulesFolder(): string {
  return join(packageFolder(), 'rules')
}
