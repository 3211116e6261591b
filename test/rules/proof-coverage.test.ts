import { join } from 'node:path'
import { pathsIn } from '../../src/domain/proof/paths-in'
import { isPaper, sheetOf, type ProofSheet } from '../../src/domain/proof/sheet'
import type { ProofField } from '../../src/domain/rules/proof-types'
import { loadRules, rulesFolder } from '../../src/stores/rule-files'
import { templatePaths } from '../support/template-paths'

/** What composing puts in beside the fields, and the fields that it is made from. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  court: ['case.court', 'case.county', 'case.city', 'case.district'],
  caption: ['case.plaintiffs', 'case.defendants'],
  paper: ['signature.form'],
  oath: [
    'signature.on',
    'signature.county',
    'signature.state',
    'server.dateOfBirth',
    'server.address',
    'case.attorney.dateOfBirth',
    'case.attorney.address',
    'application.account.dateOfBirth',
    'application.account.address',
  ],
  signer: ['server.name', 'server.title', 'publication[].affiant', 'mailed[].by.name', 'case.attorney.name'],
  phrase: ['recipient.formed'],
  number: [],
  exhibits: [],
}
/** Parts of a shown value: of a moment, of a choice. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  moment: ['date', 'time'],
  choice: ['text', 'word'],
}

const templates = join(rulesFolder(), '..', 'templates')
const { jurisdictions } = loadRules(rulesFolder())
const papers = jurisdictions.flatMap(({ proofs }) =>
  proofs.filter(isPaper).map((paper) => [paper.id, sheetOf(paper, proofs)] as const),
)

function shownPaths({ fields }: ProofSheet): string[] {
  return fields.flatMap(({ path, show }) => [
    path,
    ...(PARTS[show ?? ''] ?? []).map((part) => `${path}.${part}`),
  ])
}

/** A list or group that fields look into may be asked for as a whole. */
function containers({ fields }: ProofSheet): string[] {
  return fields.flatMap(({ path }) => {
    const steps = path.split('.')
    return steps.flatMap((step, index) => {
      const upTo = [...steps.slice(0, index), step].join('.')
      return step.endsWith('[]') ? [upTo, upTo.slice(0, -2)] : []
    })
  })
}

function composedOf(used: ReadonlySet<string>): string[] {
  const roots = new Set([...used].map((path) => path.split(/[.[]/)[0] ?? ''))
  return [...roots].flatMap((root) => COMPOSED[root] ?? [])
}

/** Saying a part of a thing says the thing. */
function above(path: string): string[] {
  const steps = path.split('.')
  return steps.slice(1).map((_, index) => undotted(steps.slice(0, index + 1).join('.')))
}

function undotted(path: string): string {
  return path.replace(/\[\]$/, '')
}

describe('proofs say what the rules name, and nothing else', () => {
  test('there are papers to look at', () => {
    expect(papers.length).toBeGreaterThan(25)
  })

  describe.each(papers)('%s', (_id, sheet) => {
    const used = templatePaths(templates, sheet.paper.template)

    test('its template uses only values that the rules name', () => {
      const allowed = new Set([...shownPaths(sheet), ...containers(sheet)])
      const strangers = [...used].filter(
        (path) =>
          !allowed.has(path) && !allowed.has(undotted(path)) && !((path.split(/[.[]/)[0] ?? '') in COMPOSED),
      )
      expect(strangers).toEqual([])
    })

    test('its template says every value that the rules name, or others turn on it', () => {
      const said = new Set([
        ...used,
        ...[...used].map(undotted),
        ...[...used].flatMap(above),
        ...composedOf(used),
        ...sheet.fields.flatMap(({ when }) => pathsIn(when)),
      ])
      const silent = sheet.fields
        .filter(
          ({ path, show }) =>
            ![path, ...(PARTS[show ?? ''] ?? []).map((part) => `${path}.${part}`)].some((one) =>
              said.has(one),
            ),
        )
        .map(({ path }) => path)
      expect([...new Set(silent)]).toEqual([])
    })

    test('where several rows are for one value, all write it in the same words', () => {
      const writing = ({ words = {}, show = 'text', rest = '' }: ProofField): string =>
        JSON.stringify([words, show, rest])
      const unlike = sheet.fields.filter((field) =>
        sheet.fields.some((other) => other.path === field.path && writing(other) !== writing(field)),
      )
      expect(unlike.map(({ path }) => path)).toEqual([])
    })

    test('its template prints the numbers of its rules, and no others', () => {
      const numbers = [...used]
        .filter((path) => path.startsWith('number.'))
        .map((path) => path.split('.')[1] ?? '')
      expect(numbers.filter((number) => !(number in sheet.numbers))).toEqual([])
      const own = Object.keys(sheet.paper.numbers ?? {})
      expect(own.filter((number) => !numbers.includes(number))).toEqual([])
    })

    test('its template uses only phrases that the rules write', () => {
      const phrases = [...used]
        .filter((path) => path.startsWith('phrase.'))
        .map((path) => path.slice('phrase.'.length))
      expect(phrases.filter((phrase) => !(phrase in sheet.phrases))).toEqual([])
    })
  })
})
