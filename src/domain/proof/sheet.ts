import type {
  Phrase,
  ProofEvent,
  ProofField,
  ProofFile,
  ProofNumber,
  ProofPaper,
  ProofPart,
  ProofWhen,
  Refusal,
} from '../rules/proof-types'

/** A paper with the fields, numbers, words and refusals of its parts put in. */
export type ProofSheet = {
  readonly paper: ProofPaper
  readonly events: readonly ProofEvent[]
  readonly fields: readonly ProofField[]
  readonly numbers: Readonly<Record<string, ProofNumber>>
  readonly phrases: Readonly<Record<string, readonly Phrase[]>>
  readonly exhibits: readonly Phrase[]
  readonly refuse: readonly Refusal[]
  /** The roles that any paper of the jurisdiction looks at in whoever an act went to. */
  readonly roles: ReadonlySet<string>
}

/** Whether a file is a paper that somebody signs, and not a part that papers share. */
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

/** Rows of a later layer take the place of earlier ones for the same path; one layer may have several. */
function mergeFields(layers: readonly ProofFile[]): ProofField[] {
  return layers.flatMap(({ fields }, index) => {
    const later = new Set(layers.slice(index + 1).flatMap((layer) => layer.fields.map(({ path }) => path)))
    return fields.filter(({ path }) => !later.has(path))
  })
}

/** The roles of whoever an act goes to, in all papers. */
export function rolesIn(all: readonly ProofFile[]): ReadonlySet<string> {
  return new Set(all.filter(isPaper).flatMap(({ events }) => events.flatMap(({ to = [] }) => to)))
}

/** A paper's own rows stand over those of its parts. */
export function sheetOf(paper: ProofPaper, all: readonly ProofFile[]): ProofSheet {
  const files = new Map(all.map((file) => [file.id, file]))
  const layers: ProofFile[] = [...partsOf(paper, files, new Set()), paper]
  return {
    paper,
    events: paper.events,
    fields: mergeFields(layers),
    numbers: Object.fromEntries(layers.flatMap((file) => Object.entries(file.numbers ?? {}))),
    phrases: Object.fromEntries(layers.flatMap((file) => Object.entries(file.phrases ?? {}))),
    exhibits: layers.flatMap((file) => file.exhibits ?? []),
    refuse: layers.flatMap((file) => file.refuse ?? []),
    roles: rolesIn(all),
  }
}

/** A paper with the fields that it may have in this way of service; those of other ways alone are left out. */
export function sheetOfWay(
  paper: ProofPaper,
  all: readonly ProofFile[],
  { id }: { readonly id: string },
): ProofSheet {
  const sheet = sheetOf(paper, all)
  return { ...sheet, fields: sheet.fields.filter(({ when }) => when?.method?.includes(id) ?? true) }
}

/**
 * Whether a row may state a fact of an act of this type. A paper that tells of several kinds of acts under one name
 * (`names`) states some facts of one of them alone, such as how a letter was posted.
 */
export function mayTellOf({ when }: ProofField, names: readonly string[], type: string): boolean {
  const own = names.map((name) => `${name}.type`)
  const asked = Object.entries(when?.is ?? {}).filter(([path]) => own.includes(path.replaceAll('[]', '')))
  return asked.every(([, types]) => types.includes(type))
}

/**
 * The papers of a way of service as its file lists them, and beside them those that the facts may call for in it, also
 * or instead.
 */
export function papersOf(
  files: readonly ProofFile[],
  method: { readonly id: string; readonly proofs?: readonly string[] },
): { readonly listed: readonly ProofPaper[]; readonly called: readonly ProofPaper[] } {
  const papers = files.filter(isPaper)
  const isCalled = (when: ProofWhen | undefined): boolean =>
    when !== undefined && (when.method?.includes(method.id) ?? true)
  const isListed = ({ id }: ProofPaper): boolean => method.proofs?.includes(id) === true
  return {
    listed: papers.filter(isListed),
    called: papers.filter(
      (paper) => !isListed(paper) && (isCalled(paper['also-when']) || isCalled(paper['instead-when'])),
    ),
  }
}
