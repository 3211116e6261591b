import { parseDay } from '../../../src/domain/calendar/day'
import { isInForce } from '../../../src/domain/deadlines/choice'
import type { OathsFile } from '../../../src/domain/rules/jurisdiction-types'

/** Which forms of proof a signer may use on a day, by hand from the statutes; the first is the usual one. */
export type OathDay = { readonly signer: string; readonly on: string; readonly forms: readonly string[] }

export const oathDays: Readonly<Record<string, readonly OathDay[]>> = {
  'us-ny': [
    { signer: 'process-server', on: '1959-12-31', forms: [] },
    { signer: 'process-server', on: '1960-01-01', forms: ['affidavit-notarized'] },
    { signer: 'process-server', on: '2023-12-31', forms: ['affidavit-notarized'] },
    { signer: 'process-server', on: '2024-01-01', forms: ['affirmation-2106-2024', 'affidavit-notarized'] },
    { signer: 'process-server', on: '2025-11-20', forms: ['affirmation-2106-2024', 'affidavit-notarized'] },
    { signer: 'process-server', on: '2025-11-21', forms: ['affirmation-2106-2025', 'affidavit-notarized'] },
    { signer: 'sheriff', on: '1959-12-31', forms: [] },
    { signer: 'sheriff', on: '1960-01-01', forms: ['certificate'] },
    { signer: 'sheriff', on: '2026-02-06', forms: ['certificate'] },
  ],
}

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
