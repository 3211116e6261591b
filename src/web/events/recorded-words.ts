import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import type { SheetOrWhy } from '../serves/sheet-of-serve'
import type { Group, Option } from '../forms/field'
import { sentence } from '../words'

/** What the people of a jurisdiction call a recorded word, where the word itself is not what they say. */
export type RecordedWords = NonNullable<NonNullable<JurisdictionFile['words']>['recorded']>

/** Those of the rules that a serve goes by; none where it goes by none. */
export function recordedWords(result: SheetOrWhy): RecordedWords {
  return 'sheet' in result ? (result.sheet.rules.loaded.jurisdiction.words?.recorded ?? {}) : {}
}

function called(options: readonly Option[], words: RecordedWords): Option[] {
  return options.map((one) => {
    const word = words[one.value]
    return word === undefined ? one : { ...one, label: sentence(word) }
  })
}

/** The same fields, what they offer called as its people call it; what is recorded stays the common word. */
export function calledHere(groups: readonly Group[], words: RecordedWords): Group[] {
  return groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) =>
      field.options === undefined ? field : { ...field, options: called(field.options, words) },
    ),
  }))
}
