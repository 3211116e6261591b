import { isObject, type JsonObject } from '../cases/matter'

/** How, when and where the signer of a paper signs, as its facts have it. */
export type PaperSignature = {
  readonly form: string | null
  /** YYYY-MM-DD */
  readonly on: string | null
}

export function signatureOf(view: JsonObject): PaperSignature {
  const signature = isObject(view['signature']) ? view['signature'] : {}
  const text = (key: string): string | null => {
    const value = signature[key]
    return typeof value === 'string' ? value : null
  }
  return { form: text('form'), on: text('on') }
}
