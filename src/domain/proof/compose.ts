import type { Json, JsonObject, Matter, MatterServe } from '../cases/matter'
import type { Court } from '../rules/jurisdiction-types'
import type { OathForm } from '../rules/oath-types'
import type { Phrase } from '../rules/proof-types'
import { canonicalJson } from './canonical'
import { captionOf, courtLines } from './caption'
import { holds } from './condition'
import { oathWords } from './oath'
import { parsePath, walk } from './places'
import { fieldValues } from './field-values'
import { isImplied } from './file-path'
import { formFills, type FormFill } from './form'
import { missingRows } from './missing'
import { numerals } from './numerals'
import type { PaperToDraw } from './papers'
import { rowsOf, type Row } from './rows'
import { wholePaper, type Scope, type Setting } from './scope'
import { longDay } from './show'
import { signatureOf } from './signature'
import type { Value, Values } from './values'
import type { Told } from './view'

/** What a paper rests on beside its facts. */
export type Ground = {
  readonly matter: Matter
  readonly serve: MatterServe
  readonly court: Court | undefined
  readonly oath: OathForm
  readonly setting: Setting
}

/** A paper ready for its template. */
export type ComposedPaper = {
  readonly id: string
  readonly template: string
  readonly title: string
  /** The provision, for the line below the title and the footer. */
  readonly cite: string
  /** `Index No. 500123/2026`, for the footer; empty where the number is not recorded. */
  readonly number: string
  readonly values: Values
  /** What goes into its official form; `null` where the rules know none. */
  readonly fills: readonly FormFill[] | null
  /** YYYY-MM-DD, the day of signing. */
  readonly dated: string | null
  /** Every cite that the paper rests on, each once, in the order of its rows. */
  readonly cites: readonly string[]
  /** The events it tells: `events[1] delivered 2026-02-02T19:40`. */
  readonly events: readonly string[]
  /** The same events by their places in the serve. */
  readonly told: readonly number[]
  /** The name below the line; empty where none is recorded. */
  readonly signer: string
  /** Whether that is the server, and not somebody else with a part in the service. */
  readonly isServers: boolean
  /** The oath as it stands in the paper; a blank is an underscore. */
  readonly oathText: string
  /** Canonical JSON of the facts it states; its SHA-256 names them. */
  readonly facts: string
}

function chosenPhrase(phrases: readonly Phrase[], scope: Scope): string {
  return phrases.find(({ when }) => holds(when, scope))?.text ?? ''
}

function phrasesOf(draw: PaperToDraw, scope: Scope): Values {
  const entries = Object.entries(draw.sheet.phrases)
  return Object.fromEntries(entries.map(([key, phrases]) => [key, chosenPhrase(phrases, scope)]))
}

/** Each number of the law in the three ways in which papers write one. */
function numbersOf({ sheet }: PaperToDraw): Values {
  const entries = Object.entries(sheet.numbers)
  return Object.fromEntries(entries.map(([name, { is }]) => [name, numerals(is)]))
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function exhibitsOf(draw: PaperToDraw, scope: Scope): Values[] {
  return draw.sheet.exhibits
    .filter(({ when }) => holds(when, scope))
    .map(({ text }, index) => ({ letter: LETTERS[index] ?? String(index + 1), text }))
}

function numberOf({ case: { number } }: Matter, phrase: Values): string {
  const label = phrase['number']
  return typeof number === 'string' && typeof label === 'string' ? `${label} ${number}`.trim() : ''
}

function nameAt(view: JsonObject, path: string): string {
  const found: Json | undefined = walk(view, parsePath(path))[0]?.value
  return typeof found === 'string' ? found : ''
}

/** The name as it stands in a sentence and, without any mark, below the line; an officer's rank with it. */
function signerValues(draw: PaperToDraw, form: string): Values {
  const name = nameAt(draw.facts.view, draw.sheet.paper.signer)
  const rank = form === 'certificate' ? nameAt(draw.facts.view, 'server.title') : ''
  return { name: name === '' ? { blank: 'name of the signer' } : name, printed: name, title: rank }
}

/**
 * What the prescribed words name: `{document}` the paper as it calls itself, `{signer.address}` the address of whoever
 * signs, the server's on a server's paper.
 */
function oathFact({ facts, sheet }: PaperToDraw, path: string): string {
  if (path === 'document') return sheet.paper.document ?? 'document'
  const holder = sheet.paper.signer.replace(/\.[^.]+$/, '')
  return nameAt(facts.view, path.replace(/^signer\./, `${holder}.`))
}

function toldEvents(draw: PaperToDraw): Told[] {
  const all = [...draw.facts.told.values()].flat().filter((told) => told.index >= 0 && !isImplied(told.event))
  const byIndex = new Map(all.map((told) => [told.index, told]))
  return [...byIndex.values()].toSorted((a, b) => a.index - b.index)
}

function oathText(words: readonly Value[]): string {
  return words.map((word) => (typeof word === 'string' ? word : '_')).join('')
}

/**
 * Puts the recorded facts of one paper in the words of its template's values: every date with its weekday,
 * hours as a.m. and p.m., the prescribed oath for the day of signing. What is not recorded is empty; in a
 * draft, what had to be recorded is a blank. Nothing is added that is not recorded.
 */
export function composePaper(draw: PaperToDraw, ground: Ground): ComposedPaper {
  const { matter, serve, oath, setting } = ground
  const scope = wholePaper(draw.facts.view, setting)
  const phrase = phrasesOf(draw, scope)
  const rows = rowsOf(draw, setting)
  const title = draw.sheet.paper.titles[oath.form] ?? ''
  const cite = chosenPhrase(draw.sheet.paper.cites, scope)
  const { on } = signatureOf(draw.facts.view)
  const told = toldEvents(draw)
  const words = oathWords(oath.words, on, (path) => oathFact(draw, path))
  const lacking = new Set(missingRows(draw, setting, serve).map(({ field }) => field.path))
  const { signer, 'official-form': form } = draw.sheet.paper
  const values = {
    ...fieldValues(draw, setting, serve),
    paper: { title, cite, form: oath.form },
    court: courtLines(matter, ground.court, lacking),
    caption: captionOf(matter, phrase, setting.writing.versus, lacking),
    phrase,
    number: numbersOf(draw),
    oath: { words, dated: longDay(on, setting.writing) },
    signer: signerValues(draw, oath.form),
    exhibits: exhibitsOf(draw, scope),
  }
  return {
    id: draw.sheet.paper.id,
    template: draw.sheet.paper.template,
    title,
    cite,
    number: numberOf(matter, phrase),
    values,
    fills:
      form === undefined || !holds(form.when, scope)
        ? null
        : formFills(form, { sheet: draw.sheet, values, scope }),
    dated: on,
    cites: [...new Set([...draw.sheet.paper.cite, ...rows.flatMap(citesOf), ...oath.cite])],
    events: told.map(({ index, event }) => `events[${index}] ${event.type} ${event.at}`),
    told: told.map(({ index }) => index),
    signer: nameAt(draw.facts.view, signer),
    isServers: signer.startsWith('server.'),
    oathText: oathText(words),
    facts: canonicalJson(draw.facts.view),
  }
}

function citesOf(row: Row): readonly string[] {
  return row.needed ? (row.field.cite ?? []) : []
}
