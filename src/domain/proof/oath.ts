import { civilDate, parseDay, type Day } from '../calendar/day'
import { bareDate, monthName } from '../calendar/words'
import { DomainError } from '../errors'
import type { PaperSignature } from './signature'
import type { JurisdictionFile } from '../rules/jurisdiction-types'
import type { OathForm } from '../rules/oath-types'
import type { Value } from './values'

function isInForce(form: OathForm, day: string): boolean {
  return form.since <= day && (form.until === undefined || day <= form.until)
}

/** Anyone but an officer, unless the file says what the server is; a form that only officers sign says it too. */
export function signerOf(
  recorded: string | null,
  signature: PaperSignature,
  jurisdiction: JurisdictionFile,
  forms: readonly OathForm[],
): string {
  if (recorded !== null && recorded in jurisdiction.signers) return recorded
  const [anyone = ''] = Object.keys(jurisdiction.signers)
  const ofForm = forms.filter(({ form }) => form === signature.form)
  const open = ofForm.length === 0 || ofForm.some(({ signers }) => signers.includes(anyone))
  return open ? anyone : (ofForm[0]?.signers[0] ?? anyone)
}

/**
 * The prescribed form for this signer on the day of signing: the recorded one, or the usual one. A draft
 * without a day takes the words now in force.
 *
 * @throws DomainError `oath-form` when that form was not to be had on that day
 */
export function oathFor({ form, on }: PaperSignature, signer: string, forms: readonly OathForm[]): OathForm {
  const open = forms.filter((one) => one.signers.includes(signer) && isInForce(one, on ?? LAST_DAY))
  const found = open.find((one) => (form === null ? one.default === true : one.form === form))
  if (found !== undefined) return found
  throw new DomainError('oath-form', notOpen(form, on, open), 'signature.form')
}

const LAST_DAY = '9999-12-31'

function notOpen(form: string | null, on: string | null, open: readonly OathForm[]): string {
  const allowed = [...new Set(open.map((one) => one.form))].join(' or ')
  const when = on === null ? 'is' : `signed on ${on} is`
  const remedy = allowed === '' ? 'sign on a day that the rules cover' : `use ${allowed}`
  return `${form ?? 'a proof of service'} ${when} no form of proof open to this signer; ${remedy}`
}

function ordinal(day: number): string {
  const tens = day % 100
  if (tens >= 11 && tens <= 13) return `${day}th`
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`
}

/** As the sentence goes on: “this 6th day of February”, “Dated February 6”. */
function dayNumber(day: number, after: string | undefined): string {
  return after?.startsWith(' day') === true ? ordinal(day) : String(day)
}

function partOfDay(on: Day | null, part: string, after: string | undefined): Value {
  if (on === null) return { blank: part }
  const { year, month, day } = civilDate(on)
  if (part === 'day') return dayNumber(day, after)
  return part === 'month' ? monthName(month) : String(year)
}

/** The birthday of a declarant stands without its weekday: `March 3, 1980`. */
function factText(fact: string): string {
  const day = parseDay(fact)
  return day === null ? fact : bareDate(day)
}

/** `signer.dateOfBirth` is asked for as “date of birth”. */
function labelOf(path: string): string {
  return (path.split('.').at(-1) ?? path).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/**
 * The prescribed words piece by piece: the day of signing in `{day}`, `{month}` and `{year}`, and in any other
 * blank (`{signer.name}`, `{signature.county}`) the fact at that path, or a marked blank.
 */
export function oathWords(
  words: string,
  on: string | null | undefined,
  factAt: (path: string) => string = () => '',
): readonly Value[] {
  const day = typeof on === 'string' ? parseDay(on) : null
  const pieces = words.split(/\{([A-Za-z.]+)\}/)
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return piece
      if (DAY_PARTS.has(piece)) return partOfDay(day, piece, pieces[index + 1])
      return factText(factAt(piece)) || { blank: labelOf(piece) }
    })
    .filter((piece) => piece !== '')
}

const DAY_PARTS: ReadonlySet<string> = new Set(['day', 'month', 'year'])
