import type {
  Phrase,
  ProofEvent,
  ProofField,
  ProofFile,
  ProofPaper,
  ProofPart,
  Refusal,
} from '../rules/proof-types'

/** A paper with the fields, words and refusals of its parts put in. */
export type ProofSheet = {
  readonly paper: ProofPaper
  readonly events: readonly ProofEvent[]
  readonly fields: readonly ProofField[]
  readonly phrases: Readonly<Record<string, readonly Phrase[]>>
  readonly exhibits: readonly Phrase[]
  readonly refuse: readonly Refusal[]
}

export function isPaper(file: ProofFile): file is ProofPaper {
  return file.part !== true
}

/** Parts in the order of their use, each once, those of a part before it. */
function partsOf(file: ProofFile, files: ReadonlyMap<string, ProofFile>, seen: Set<string>): ProofPart[] {
  return (file.parts ?? []).flatMap((id) => {
    const part = files.get(id)
    if (part?.part !== true || seen.has(id)) return []
    seen.add(id)
    return [...partsOf(part, files, seen), part]
  })
}

/** A later row for the same path takes the place of an earlier one. */
function mergeFields(fields: readonly ProofField[]): ProofField[] {
  const byPath = new Map<string, ProofField>()
  for (const field of fields) byPath.set(field.path, field)
  return [...byPath.values()]
}

/** A paper's own rows stand over those of its parts. */
export function sheetOf(paper: ProofPaper, all: readonly ProofFile[]): ProofSheet {
  const files = new Map(all.map((file) => [file.id, file]))
  const layers: ProofFile[] = [...partsOf(paper, files, new Set()), paper]
  return {
    paper,
    events: paper.events,
    fields: mergeFields(layers.flatMap((file) => file.fields)),
    phrases: Object.fromEntries(layers.flatMap((file) => Object.entries(file.phrases ?? {}))),
    exhibits: layers.flatMap((file) => file.exhibits ?? []),
    refuse: layers.flatMap((file) => file.refuse ?? []),
  }
}
