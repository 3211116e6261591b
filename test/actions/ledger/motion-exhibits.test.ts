import { degrees, PDFDocument } from 'pdf-lib'
import { addFile } from '../../../src/actions/add-file'
import { newId } from '../../../src/stores/ids'
import { bookmarksOf } from '../../documents/support/bookmarks'
import { inspect } from '../../documents/support/inspect'
import { withDatabases } from '../../support/database'
import { ANSWERS, packetOf, servedApplication } from '../../support/new-york-application'

/** A black square of 40 by 40. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAIAAAADnC86AAAAHElEQVR42u3BAQ0AAADCoPdPbQ43oAAAAADg3wAS6AABYkkn9QAAAABJRU5ErkJggg==',
  'base64',
)

withDatabases((db) => {
  const served = () => servedApplication(db)

  it('annexes what shows something behind a sheet of its own, and keeps the rest beside the packet', async () => {
    const { ctx, serveId } = await served()
    const { caseId } = await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))
    const keep = (kind: string, name: string, mime: string, bytes: Buffer) =>
      addFile(ctx, { id: newId(), caseId, serveId, kind, name, mime }, bytes)
    await keep('photograph', 'door.png', 'image/png', PICTURE)
    await keep('search-result', 'voters.txt', 'text/plain', Buffer.from('No such voter.'))
    await keep('other', 'notes.txt', 'text/plain', Buffer.from('For the file only.'))
    const { files, text } = await packetOf(ctx, serveId, ANSWERS)
    expect(text).toContain('Annex 1: door.png')
    expect(text).toContain(
      'Exhibit G: voters.txt voters.txt (search result), kept with the record of this case.',
    )
    expect(text).toContain('It cannot be shown on paper and lies beside this file as it was kept.')
    expect(text).not.toContain('Annex 2')
    const [packet] = inspect(files['packet.pdf'] ?? new Uint8Array())
    expect(packet?.qpdf).toEqual({ code: 0, said: [] })
    const [plain] = inspect(files['papers/01-order-proposed.pdf'] ?? new Uint8Array())
    expect(plain?.pages).toHaveLength(2)
    const picture = packet?.pages.at(-2)
    expect([picture?.text.includes('Annex 1 – 1 of 2'), picture?.rows.some((ink) => ink > 0)]).toEqual([
      true,
      true,
    ])
    expect(packet?.pages.at(-1)?.text).toBe('Annex 1 – 2 of 2')
    expect(Object.keys(files).filter((path) => path.startsWith('files/'))).toHaveLength(3)
  })

  it('marks every page of an exhibit with its letter and number, and bookmarks and contents say the same', async () => {
    const { ctx, serveId } = await served()
    const { caseId } = await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))
    const turned = await PDFDocument.create()
    turned.addPage([300, 500]).setRotation(degrees(90))
    turned.addPage([300, 500]).drawText('Returned to sender')
    const keep = (kind: string, name: string, mime: string, bytes: Uint8Array) =>
      addFile(ctx, { id: newId(), caseId, serveId, kind, name, mime }, bytes)
    await keep('photograph', 'door.png', 'image/png', PICTURE)
    await keep('returned-mail', 'envelope.pdf', 'application/pdf', await turned.save())
    await keep('photograph', 'bell.png', 'image/png', Buffer.concat([PICTURE, Buffer.from([0])]))
    const annexed = { photographs: true, 'returned-mail': true }
    const { files } = await packetOf(ctx, serveId, { ...ANSWERS, annexed })
    const whole = files['packet.pdf'] ?? new Uint8Array()
    const pages = inspect(whole)[0]?.pages ?? []
    const marks = pages.flatMap(
      ({ text }) => /(Exhibits?|Annex) [A-Z0-9][^\n]* – \d+ of \d+$/.exec(text)?.[0] ?? [],
    )
    expect(marks).toEqual([
      'Exhibit B – 1 of 2',
      'Exhibit B – 2 of 2',
      'Exhibits C and D – 1 of 2',
      'Exhibits C and D – 2 of 2',
      'Exhibit E-1 – 1 of 2',
      'Exhibit E-1 – 2 of 2',
      'Exhibit E-2 – 1 of 2',
      'Exhibit E-2 – 2 of 2',
      'Exhibit F – 1 of 3',
      'Exhibit F – 2 of 3',
      'Exhibit F – 3 of 3',
    ])
    const bookmarks = await bookmarksOf(whole)
    expect(bookmarks.slice(-3)).toEqual([
      ['Exhibit E-1: door.png', 19],
      ['Exhibit E-2: bell.png', 21],
      ['Exhibit F: envelope.pdf', 23],
    ])
    const contents = pages
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
    for (const [title, page] of bookmarks.slice(1)) expect(contents).toContain(` ${title} ${page} `)
    expect(contents).toContain(
      'Exhibit What it is How to add it A The papers that began the action, as they were filed keep it as: filed paper G Searches and answers to inquiries keep it as: search result H Evidence for each channel, numbered as in the affirmation by hand',
    )
  })

  it('puts the papers that began the case under their letter from the files of the case, and leaves its other files out', async () => {
    const { ctx, serveId } = await served()
    const { caseId } = await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))
    const keep = (kind: string, name: string) =>
      addFile(
        ctx,
        { id: newId(), caseId, kind, name, mime: 'image/png' },
        Buffer.concat([PICTURE, Buffer.from(name)]),
      )
    await keep('filed-paper', 'complaint.png')
    await keep('paper', 'summons-to-serve.png')
    await keep('photograph', 'other-serve.png')
    const { files, text } = await packetOf(ctx, serveId, ANSWERS)
    const marked = [...new Set(text.match(/Exhibit A – \d of \d|Annex \d/g))]
    expect(marked).toEqual(['Exhibit A – 1 of 2', 'Exhibit A – 2 of 2'])
    expect(text).toContain(
      'Exhibit A: complaint.png complaint.png (filed paper), kept with the record of this case.',
    )
    expect(text).not.toContain('The papers that began the action, as they were filed keep it as')
    expect(text).not.toMatch(/summons-to-serve|other-serve/)
    expect(Object.keys(files).filter((path) => path.startsWith('files/'))).toHaveLength(1)
  })
})
