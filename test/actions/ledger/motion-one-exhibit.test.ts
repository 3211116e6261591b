import { addFile } from '../../../src/actions/add-file'
import { newId } from '../../../src/stores/ids'
import { bookmarksOf } from '../../documents/support/bookmarks'
import { inspect } from '../../documents/support/inspect'
import { withDatabases } from '../../support/database'
import { ENGLISH_ANSWERS, englishApplication } from '../../support/england-application'
import { packetOf } from '../../support/new-york-application'

/** A black square of 40 by 40. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAIAAAADnC86AAAAHElEQVR42u3BAQ0AAADCoPdPbQ43oAAAAADg3wAS6AABYkkn9QAAAABJRU5ErkJggg==',
  'base64',
)

const square = (name: string): Buffer => Buffer.concat([PICTURE, Buffer.from(name)])

withDatabases((db) => {
  it('an English exhibit is one bundle under the mark of its witness, its pages numbered through as the contents say', async () => {
    const { ctx, caseId, serveId } = await englishApplication(db)
    const keep = (kind: string, name: string, serve?: string) =>
      addFile(
        ctx,
        {
          id: newId(),
          caseId,
          kind,
          name,
          mime: 'image/png',
          ...(serve === undefined ? {} : { serveId: serve }),
        },
        square(name),
      )
    await keep('photograph', 'door.png', serveId)
    await keep('search-result', 'roll.png', serveId)
    await keep('order', 'earlier-order.png', serveId)
    await keep('filed-paper', 'claim-form.png')
    const { packet, files, text } = await packetOf(ctx, serveId, {
      ...ENGLISH_ANSWERS,
      annexed: { photographs: true },
    })
    expect(packet.blocking).toEqual([])
    const whole = files['packet.pdf'] ?? new Uint8Array()
    const pages = inspect(whole)[0]?.pages ?? []
    const marks = pages.flatMap(
      ({ text: said }) => /(Exhibit|Annex) [^\n]* – \d+ of \d+$/.exec(said)?.[0] ?? [],
    )
    expect(marks).toEqual([
      ...Array.from({ length: 8 }, (_, index) => `Exhibit LC1 – ${index + 1} of 8`),
      'Annex 1 – 1 of 2',
      'Annex 1 – 2 of 2',
    ])
    const bookmarks = await bookmarksOf(whole)
    expect(bookmarks.slice(1)).toEqual([
      ['APPLICATION NOTICE', 3],
      ['WITNESS STATEMENT IN SUPPORT', 5],
      ['WITNESS STATEMENT OF ATTEMPTED SERVICE', 8],
      ['DRAFT ORDER', 10],
      ['Exhibit LC1, pages 1 to 2: claim-form.png', 12],
      ['Exhibit LC1, pages 3 to 4: CHRONOLOGY OF THE ATTEMPTS', 14],
      ['Exhibit LC1, pages 5 to 6: roll.png', 16],
      ['Exhibit LC1, pages 7 to 8: door.png', 18],
      ['Annex 1: earlier-order.png', 20],
    ])
    for (const [title, page] of bookmarks.slice(1)) expect(text).toContain(` ${title} ${page} `)
    expect(text).toContain(
      'The exhibit “LC1” holds, in this order: the claim form as issued; the chronology of the attempts; answers to inquiries and results of searches; what shows that each method proposed reaches the Defendant; photographs taken at the attempts.',
    )
    expect(text).toContain('LC1 what shows that each method proposed reaches the Defendant by hand')
    const chronology = Object.keys(files).filter((path) => path.includes('chronology'))
    expect(chronology).toEqual(['papers/05-exhibit-lc1-pages-3-to-4-chronology-of-the-attempts.pdf'])
  })

  it('a second statement of the witness carries the count of exhibits on, and a draft without initials leaves the mark open', async () => {
    const { ctx, serveId } = await englishApplication(db)
    const witness = { position: 'solicitor', number: 'Second', sources: 'my own file', exhibit: '2' }
    const answers = { ...ENGLISH_ANSWERS, witness: { ...witness, initials: 'LC' } }
    const { text } = await packetOf(ctx, serveId, answers)
    expect(text).toContain('Exhibit LC2, pages 1 to 2: CHRONOLOGY OF THE ATTEMPTS')
    expect(text).toContain('Exhibit LC2 – 2 of 2')
    expect(text).not.toContain('LC1 –')
    const { packet, text: draft } = await packetOf(ctx, serveId, { ...ENGLISH_ANSWERS, witness })
    expect(packet.blocking).toEqual(['Not recorded: initials that mark the exhibit.'])
    expect(draft).toContain('Exhibit …2 – 2 of 2')
  })
})
