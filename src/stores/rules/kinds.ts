import { MAX_JSON_BYTES, MAX_YAML_BYTES } from './limits'

/** The kinds of file in a jurisdiction's folder, named like their schema. */
export const KINDS = [
  'jurisdiction',
  'holidays',
  'sources',
  'oaths',
  'diligence',
  'default',
  'motions',
  'records',
  'scenarios',
  'method',
  'proof',
  'policy',
] as const
export type Kind = (typeof KINDS)[number]

const FOLDERS: Readonly<Record<string, Kind>> = { methods: 'method', proofs: 'proof' }
export const SUBFOLDERS: readonly string[] = Object.keys(FOLDERS)

export const REQUIRED: readonly string[] = ['jurisdiction.yaml', 'holidays.yaml', 'sources.yaml']
/** Read by people only. */
export const PROSE = 'CHANGES.md'
export const ALLOWED_FILES: readonly string[] = [
  ...REQUIRED,
  'oaths.yaml',
  'diligence.yaml',
  'default.yaml',
  'motions.yaml',
  'records.yaml',
  'scenarios.json',
  PROSE,
]

/** Kind of a file by its name inside the folder of the jurisdiction; `null` for prose. */
export function kindOf(name: string): Kind | null {
  const [folder, rest] = name.split('/')
  if (rest !== undefined) return FOLDERS[folder ?? ''] ?? null
  return KINDS.find((kind) => name === `${kind}.yaml` || name === `${kind}.json`) ?? null
}

export function maxBytes(name: string): number {
  return name.endsWith('.json') ? MAX_JSON_BYTES : MAX_YAML_BYTES
}
