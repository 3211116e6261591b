import Handlebars from 'handlebars'

/** A yes or no that is not recorded: something else stands where a template would say it. */
type Unsaid = { readonly instead: (said: string) => string }
type Branch = (context: unknown) => string

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isBranch = (value: unknown): value is Branch => typeof value === 'function'

/** An empty list counts as nothing, as it does for Handlebars' own `if`. */
export const holds = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/** Whether a value is a yes or no that a draft lacks. */
export function isUnsaid(value: unknown): value is Unsaid {
  return isRecord(value) && typeof value['instead'] === 'function'
}

/** Handlebars' own `if`, but for a yes or no that is not recorded: what it would say is not said. */
export function when(this: unknown, ...given: readonly unknown[]): Handlebars.SafeString {
  const [value, options] = given
  if (!isRecord(options) || !isBranch(options['fn']) || !isBranch(options['inverse']))
    throw new Error('"if" stands around a block and has one condition')
  const { fn, inverse } = options
  if (isUnsaid(value)) return new Handlebars.SafeString(value.instead(fn(this)))
  return new Handlebars.SafeString(holds(value) ? fn(this) : inverse(this))
}
