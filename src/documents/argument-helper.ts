import Handlebars from 'handlebars'

type Given = { readonly text: string; readonly state: unknown }

/** What Handlebars gives a helper that stands around a block. */
type BlockOptions = { readonly fn: (context: unknown) => string; readonly data: { readonly root: unknown } }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isBlock = (value: unknown): value is BlockOptions =>
  isRecord(value) && typeof value['fn'] === 'function' && isRecord(value['data'])

function givenFor(root: unknown, id: string): Given {
  const all = isRecord(root) ? root['argument'] : undefined
  const one = isRecord(all) ? all[id] : undefined
  if (!isRecord(one) || typeof one['text'] !== 'string' || !isRecord(one['state']))
    throw new Error(`"argument.${id}.text" and "argument.${id}.state" are not both fields of this paper`)
  return { text: one['text'], state: one['state']['word'] }
}

/** Stands before a paragraph of argument that nobody has accepted. */
export const DRAFT_MARK = '[Draft to be reviewed]'

/**
 * `{{#argument "good-cause"}}the draft{{/argument}}`: counsel’s own words where there are any, the draft otherwise,
 * marked until it is accepted; set in the tag that says which argument it is.
 */
export function argument(this: unknown, ...given: readonly unknown[]): Handlebars.SafeString {
  const [id, options] = given
  if (typeof id !== 'string' || !isBlock(options))
    throw new Error('{{#argument "id"}} … {{/argument}} takes one id and stands around the draft')
  const { text, state } = givenFor(options.data.root, id)
  const mark = state === 'open' ? `<b>${DRAFT_MARK}</b> ` : ''
  const words = text === '' ? options.fn(this) : Handlebars.escapeExpression(text)
  return new Handlebars.SafeString(
    `<argument id="${Handlebars.escapeExpression(id)}">${mark}${words}</argument>`,
  )
}
