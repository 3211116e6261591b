import type { JurisdictionFile } from './jurisdiction-types'
import type { MethodFile } from './method-types'

/** Ways of service as a list has them: the ordinary ones first, as the jurisdiction orders them, then by their titles. */
export function waysInOrder(
  methods: readonly MethodFile[],
  { 'ways-first': first = [] }: Pick<JurisdictionFile, 'ways-first'>,
): MethodFile[] {
  const place = ({ id }: MethodFile): number => (first.includes(id) ? first.indexOf(id) : first.length)
  return methods.toSorted((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'en'))
}
