import { isThere, rowsOf, type Row } from '../../src/domain/proof/rows'
import * as known from '../../src/web/events/vocabulary'
import { matterNames, sampleMatter } from '../support/matters'
import { saidWith, swornPapers, type Sworn } from './support/waived'

/** Words that people write with a hyphen. */
const WRITTEN_SO = new Set(['co-tenant', 'co-worker'])

/** The words that a form offers, by the end of the path where they are recorded. */
const OFFERED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    '.action': known.TRIED,
    'attempted[].outcome': known.OUTCOMES,
    'to.relationship': known.RELATIONSHIPS,
    '].relationship': known.RELATIONSHIPS,
    'description.race': known.RACES,
    'description.skin': known.SKINS,
    'affixed.means': known.MEANS,
    'identifiedBy.how': known.IDENTIFIED,
    '.envelope': known.ENVELOPES,
    '.mailClass': known.MAIL_CLASSES,
    '.channel': known.CHANNELS,
    'military.answer': known.MILITARY,
    'military[].answer': known.MILITARY,
    '.dependentAnswer': known.DEPENDENT,
    'delivered.manner': known.MANNERS,
    'served.manner': known.MANNERS,
    'basis[].kind': known.BASES,
    'inquiry[].kind': known.INQUIRIES,
  }).map(([end, offered]) => [
    end,
    offered.map(({ value }) => value).filter((word) => word.includes('-') && !WRITTEN_SO.has(word)),
  ]),
)

/** Those that the rules have words of their own for are said in these. */
function offeredFor({ field: { path, words = {} } }: Row): readonly string[] {
  const offered = Object.entries(OFFERED).find(([end]) => path.endsWith(end))?.[1] ?? []
  return offered.filter((word) => !(word in words))
}

function rawWords(sworn: Sworn, seen: Set<string>): string[] {
  const { draw, setting } = sworn.paper
  return rowsOf(draw, setting).flatMap((row) => {
    const place = `${sworn.loaded.id} ${draw.sheet.paper.id} ${sworn.serve.method} ${row.field.path}`
    if (!isThere(row) || seen.has(place)) return []
    seen.add(place)
    return offeredFor(row)
      .filter((word) => {
        const value = Array.isArray(row.value) ? [word] : word
        return saidWith(sworn, row, value).some((text) => text.includes(word))
      })
      .map((word) => `${place}: ${word}`)
  })
}

test('no sworn paper prints a word of the field as the record spells it', () => {
  const seen = new Set<string>()
  const raw = matterNames().flatMap((name) =>
    swornPapers(sampleMatter(name)).flatMap((sworn) => rawWords(sworn, seen)),
  )
  expect(raw).toEqual([])
  expect([...seen].filter((place) => place.endsWith('.action')).length).toBeGreaterThan(5)
  for (const end of Object.keys(OFFERED))
    expect([end, [...seen].some((place) => place.endsWith(end))]).toEqual([end, true])
}, 120_000)
