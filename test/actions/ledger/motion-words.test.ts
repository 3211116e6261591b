import { amendCase } from '../../../src/actions/amend-case'
import { isObject, type JsonObject } from '../../../src/domain/cases/matter'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { ANSWERS, packetOf, servedApplication } from '../../support/new-york-application'

/** Argument of so many words. */
function argued(words: number): JsonObject {
  const { argument } = ANSWERS
  const own = { showing: { text: `${'word '.repeat(words - 1)}end.` } }
  return { ...ANSWERS, argument: { ...(isObject(argument) ? argument : {}), ...own } }
}

/** The draft of the argument “showing” has 51 of the 239 words of the memorandum of the sample. */
const REST = 239 - 51

withDatabases((db) => {
  it('certifies the number of words that are printed, on a page at the end', async () => {
    const { ctx, serveId } = await servedApplication(db)
    const { text, packet } = await packetOf(ctx, serveId, argued(7000 - REST))
    expect(packet.blocking).toEqual([])
    expect(text).toContain(
      'I certify under 22 NYCRR 202.8-b that this paper was prepared by use of a computer and contains 7,000 words, not counting the caption, the signature block and this page, as counted by the program used to prepare it, and that it complies with the limit of 7,000 words.',
    )
  })

  it('one word more holds the filing copy back, until it is said by which order the court permits more', async () => {
    const { ctx, serveId } = await servedApplication(db)
    const long = argued(7001 - REST)
    const { text, packet } = await packetOf(ctx, serveId, long)
    expect(packet.blocking).toEqual([
      'MEMORANDUM OF LAW has 7,001 words; 7,000 are allowed unless the court permits more.',
    ])
    expect(text).toContain(
      'contains 7,001 words, not counting the caption, the signature block and this page, as counted by the program used to prepare it. That is more than the 7,000 words that the rule allows unless the court permits more.',
    )
    const permitted = { ...long, waived: { 'too-long': 'Order of June 18, 2026: 9,000 words.' } }
    expect((await packetOf(ctx, serveId, permitted)).packet.blocking).toEqual([])
  })

  it('in a court whose rule it is not nothing is certified', async () => {
    const { ctx, serveId } = await servedApplication(db)
    const { caseId } = await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))
    await amendCase(ctx, { id: newId(), caseId, case: { court: 'nyc-civil' } })
    const { text } = await packetOf(ctx, serveId, ANSWERS)
    expect(text).not.toContain('202.8-b')
  })
})
