import type { LoadedJurisdiction } from '../loaded'
import type { Finding, Flaw } from './flaw'

export type NamedFile = { readonly file: string; readonly value: unknown }

export function methodFile(id: string): string {
  return `methods/${id}.yaml`
}

/** The files of a jurisdiction that carry rules of law, by their names in the folder. */
export function filesOf(loaded: LoadedJurisdiction): NamedFile[] {
  return [
    { file: 'jurisdiction.yaml', value: loaded.jurisdiction },
    { file: 'holidays.yaml', value: loaded.holidays },
    { file: 'oaths.yaml', value: loaded.oaths },
    { file: 'diligence.yaml', value: loaded.diligence },
    { file: 'default.yaml', value: loaded.default },
    { file: 'motions.yaml', value: loaded.motions },
    { file: 'records.yaml', value: loaded.records },
    ...loaded.methods.map((value) => ({ file: methodFile(value.id), value })),
    ...loaded.proofs.map((value) => ({ file: `proofs/${value.id}.yaml`, value })),
  ]
}

export function inFile(file: string, flaws: readonly Flaw[]): Finding[] {
  return flaws.map((flaw) => ({ file, ...flaw }))
}
