import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readyPapers } from '../../src/actions/ready-papers'
import type { PreparedPaper, Task } from '../../src/domain/proof/prepare'
import type { ProofSheet } from '../../src/domain/proof/sheet'
import { saidBy } from '../documents/support/said'
import { swornPapers } from '../documents/support/waived'
import { matterNames, sampleMatter } from '../support/matters'
import { motionNames, motionSample, prepareSample, varied } from '../support/motions'
import { shipped } from './support/shipped'

const templates = join(__dirname, '..', '..', 'templates')

/** Numbers of decisions and of the record, which no rule sets. */
const TOLD: readonly RegExp[] = [
  /Two or three attempts at personal service/,
  /Attempts on five days of one week/,
  /Three attempts at the confirmed home/,
  /had been made 34 and 38 days late/,
  /publication is done on the later of its two days/,
  /of fifteen months without an explanation/,
]

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|sixty|ninety|[1-9]\\d{0,2})'
const ORDINAL = '(?:third|fourth|fifth|tenth|twentieth|thirtieth)'
const UNIT = '(?:days?|weeks?|months?|years?|hours?|times|copies|places|attempts)'
const LAW = new RegExp(
  [
    `\\b${NUMBER}(?: \\(\\d+\\))?[ -](?:(?:\\w+ ){0,2})${UNIT}\\b`,
    `\\b${ORDINAL} day\\b`,
    `\\b(?:older than|over|under|at least) ${NUMBER}\\b(?! ILCS|[.:/)-])`,
  ].join('|'),
  'gi',
)

function bare(text: string): string {
  return text.replace(/\{\{[^}]*\}\}/g, '·').replace(/<[^>]*>/g, '')
}

function numbersIn(file: string): string[] {
  const text = TOLD.reduce((rest, one) => rest.replace(one, ''), bare(readFileSync(file, 'utf8')))
  return [...text.matchAll(LAW)].map(([found]) => `${file.slice(templates.length + 1)}: ${found}`)
}

test('no template says a number of the law: it stands in the rules, with its cite', () => {
  const files = ['proofs', 'motions'].flatMap((folder) =>
    readdirSync(join(templates, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => join(templates, folder, name)),
  )
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap(numbersIn)).toEqual([])
})

type Drawn = Pick<Task, 'matter' | 'serve' | 'law'> & { readonly paper: PreparedPaper }

function said({ matter, serve, law }: Drawn, paper: PreparedPaper): string {
  return readyPapers(serve, [paper], law.loaded, { matter, draft: true })
    .flatMap((ready) => saidBy(ready.paper.blocks))
    .join('\n')
}

/** The same paper under rules in which this number is greater by one. */
function withOneMore({ draw, ...rest }: PreparedPaper, name: string): PreparedPaper {
  const { sheet } = draw
  const one = sheet.numbers[name]
  const numbers: ProofSheet['numbers'] =
    one === undefined ? sheet.numbers : { ...sheet.numbers, [name]: { ...one, is: one.is + 1 } }
  return { ...rest, draw: { ...draw, sheet: { ...sheet, numbers } } }
}

/** `us-xx paper number`, by the file in which the number stands. */
function noticed(drawn: Drawn, seen: ReadonlySet<string>): string[] {
  const { loaded } = drawn.law
  const { sheet } = drawn.paper.draw
  return Object.keys(sheet.numbers).flatMap((name) => {
    const owners = loaded.proofs
      .filter(({ numbers }) => numbers?.[name] === sheet.numbers[name])
      .map(({ id }) => `${loaded.id} ${id} ${name}`)
    if (owners.every((owner) => seen.has(owner))) return []
    return said(drawn, drawn.paper) === said(drawn, withOneMore(drawn.paper, name)) ? [] : owners
  })
}

function* drawnPapers(): Generator<Drawn> {
  for (const name of matterNames()) {
    for (const { loaded, matter, serve, paper } of swornPapers(sampleMatter(name))) {
      const method = loaded.methods.find(({ id }) => id === serve.method)
      if (method !== undefined) yield { matter, serve, law: { loaded, method, rulebook: new Map() }, paper }
    }
  }
  for (const name of motionNames()) {
    const sample = motionSample(name)
    const changes = [
      {},
      ...(sample.variations ?? []).filter(({ none }) => none !== true).map(({ change }) => change),
    ]
    for (const change of changes) {
      const { task, prepared } = prepareSample(varied(sample, change))
      for (const paper of prepared.papers) yield { ...task, serve: prepared.serve, paper }
    }
  }
}

test('some sample paper notices each change of such a number', () => {
  const seen = new Set<string>()
  for (const drawn of drawnPapers()) for (const one of noticed(drawn, seen)) seen.add(one)
  const all = shipped.flatMap(({ id, proofs }) =>
    proofs.flatMap((file) => Object.keys(file.numbers ?? {}).map((name) => `${id} ${file.id} ${name}`)),
  )
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter((one) => !seen.has(one))).toEqual([])
}, 300_000)
