import type { FieldError } from '../forms/field'
import { textOf, type ReadForm } from '../forms/read-form'

const DAY = 'YYYY-MM-DD'.length

/** Last days of an order that lie before it: a slip of the one who types. */
export function lastDaysBefore(form: ReadForm): FieldError[] {
  const own = ['order.entered', 'order.dated', 'at'].map((name) => textOf(form, name).slice(0, DAY))
  const since = own.find((text) => text !== '') ?? ''
  return [...form.values.keys()]
    .filter((name) => name.startsWith('order.terms.') && name.endsWith('.lastDay'))
    .filter((name) => textOf(form, name) !== '' && textOf(form, name) < since)
    .map((name) => ({
      name,
      message: `Last day for it: ${textOf(form, name)} lies before the order of ${since}; write a day from the order on.`,
    }))
}
