import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseDay } from '../../../src/domain/calendar/day'
import { isInForce } from '../../../src/domain/deadlines/choice'
import type { OathsFile } from '../../../src/domain/rules/oath-types'

/** Which forms of proof a signer may use on a day, by hand from the statutes; the first is the usual one. */
export type OathDay = { readonly signer: string; readonly on: string; readonly forms: readonly string[] }

const TABLE = /^(?<jurisdiction>.+)-oath-days\.json$/
const FOLDER = join(__dirname, '..')

/** The tables beside the tests, by jurisdiction: `<jurisdiction>-oath-days.json`. */
export const oathDays: Readonly<Record<string, readonly OathDay[]>> = Object.fromEntries(
  readdirSync(FOLDER).flatMap((file) => {
    const jurisdiction = TABLE.exec(file)?.groups?.['jurisdiction']
    if (jurisdiction === undefined) return []
    return [[jurisdiction, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as OathDay[]] as const]
  }),
)

/** The same table as the rule file gives it. */
export function oathDaysOf(file: OathsFile, asked: readonly OathDay[]): OathDay[] {
  return asked.map(({ signer, on }) => {
    const day = parseDay(on)
    const open = file.forms.filter((form) => day !== null && isInForce(form, signer, day))
    const usualFirst = [
      ...open.filter((form) => form.default === true),
      ...open.filter((form) => form.default !== true),
    ]
    return { signer, on, forms: usualFirst.map(({ id }) => id) }
  })
}
