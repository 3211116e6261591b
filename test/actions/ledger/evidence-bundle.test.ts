import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { addFile } from '../../../src/actions/add-file'
import { addUser } from '../../../src/actions/add-user'
import { assignServer } from '../../../src/actions/assign-server'
import { draftServeProof } from '../../../src/actions/draft-serve-proof'
import { makeEvidenceBundle, type EvidenceBundle } from '../../../src/actions/make-evidence-bundle'
import { recordEvent } from '../../../src/actions/record-event'
import { strikeEvent } from '../../../src/actions/strike-event'
import type { MatterEvent } from '../../../src/domain/cases/matter'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { flat, inspect } from '../../documents/support/inspect'
import { caseWithServe } from '../../web/support/case'
import { office } from '../../support/office'

/** Runs the bundle's own script in the folder it was unpacked to; the lines that it prints, and how it ended. */
function verified(folder: string, ...noted: readonly string[]): { lines: string[]; status: number } {
  try {
    const out = execFileSync(process.execPath, ['verify.mjs', ...noted], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { lines: out.trim().split('\n'), status: 0 }
  } catch (error) {
    const { stderr, status } = error as { stderr: string; status: number }
    return { lines: stderr.trim().split('\n'), status }
  }
}

function unpacked(bytes: Uint8Array): { folder: string; paths: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'affiant-evidence-'))
  const files = unzipSync(bytes)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return { folder, paths: Object.keys(files).sort() }
}

/** A black square of 40 by 40. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAIAAAADnC86AAAAHElEQVR42u3BAQ0AAADCoPdPbQ43oAAAAADg3wAS6AABYkkn9QAAAABJRU5ErkJggg==',
  'base64',
)

withDatabases((db) => {
  /** A serve with an attempt, one that was struck, a delivery, a photograph and a drawn proof; and another serve. */
  async function bundled(): Promise<{ bundle: EvidenceBundle; folder: string; paths: string[] }> {
    const of = await office(db)
    of.clock.advance(95 * 24 * 60)
    const ctx = await of.as('admin')
    const { caseId, serveId } = await caseWithServe(ctx, 'personal-delivery')
    const other = await caseWithServe(ctx, 'personal-delivery', 'Somebody Else')
    const record = (serve: string, event: MatterEvent) => {
      const id = newId()
      return recordEvent(ctx, { id, serveId: serve, event }).then(() => id)
    }
    const place = { kind: 'dwelling-place', address: '1 Main St' }
    await record(serveId, {
      type: 'attempted',
      at: '2026-06-02T07:10',
      place,
      gps: { lat: 40.69, lng: -73.98 },
    })
    await record(other.serveId, {
      type: 'attempted',
      at: '2026-06-02T07:40',
      place: { ...place, address: '99 Hidden Lane' },
      gps: { lat: 40.72, lng: -73.98 },
    })
    const wrong = await record(serveId, { type: 'attempted', at: '2026-06-03T07:10', place })
    await strikeEvent(ctx, { id: newId(), eventId: wrong, reason: 'wrong day' })
    const words = { kind: 'photograph', name: 'door.jpg', mime: 'image/jpeg' }
    await addFile(
      ctx,
      { id: newId(), caseId, serveId, ...words },
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
    )
    await addFile(
      ctx,
      { id: newId(), caseId, serveId, kind: 'receipt', name: 'receipt.png', mime: 'image/png' },
      PICTURE,
    )
    const drawn = await draftServeProof(ctx, { serveId, draft: true })
    expect(drawn.refused).toEqual([])
    const bundle = await makeEvidenceBundle(ctx, serveId)
    return { bundle, ...unpacked(bundle.bytes) }
  }

  it('holds all that is recorded of the serve, and nothing of other people', async () => {
    const { folder, paths } = await bundled()
    expect(paths.map((path) => path.replace(/[0-9a-f]{64}/, 'HASH')).toSorted()).toEqual([
      'README.txt',
      'entries.json',
      'files/HASH.jpg',
      'files/HASH.png',
      'manifest.json',
      'manifest.sha256',
      'matter.json',
      'proofs/attempted-service-1.pdf',
      'report.pdf',
      'verify.mjs',
    ])
    const whole = paths.map((path) => readFileSync(join(folder, path), 'latin1')).join('')
    expect(whole).not.toContain('Hidden Lane')
    expect(whole).not.toContain('Somebody Else')
    rmSync(folder, { recursive: true })
  })

  it('tells by both clocks what was recorded, masks other serves, and shows what can be shown', async () => {
    const { folder } = await bundled()
    const report = readFileSync(join(folder, 'report.pdf'))
    const pages = inspect(report)[0]?.pages ?? []
    const text = flat(pages.map((page) => page.text.replace(/page \d+ of \d+ · [^]*$/, '')).join(' '))
    expect(text).toContain(
      'Entry 1: attempted Recorded as 2026-06-02 07:10 (America/New_York) by Ana Torres; reached the ledger 2026-06-05 13:00:00-04:00 (2026-06-05T17:00:00.000Z), 3 days later. gps lat: 40.69; gps lng: -73.98; place address: 1 Main St; place kind: dwelling- place Hash',
    )
    expect(text).toContain('This serve’s own lie among entries 1 to 4.')
    expect(text).toContain('struck by Ana Torres, received 2026-06-05 13:00:00-04:00')
    expect(text).toContain(
      '1 2026-06-02 07:10 attempted (this serve) 3 days later 2 2026-06-02 07:40 a stop on another serve 3 days later 3336 m 30 min 7 km/h',
    )
    expect(text).toContain(
      'No entry of the chain names its hash: that it was kept on that day rests on the books of the firm.',
    )
    expect(text).toContain('The last entry of the ledger was then number 4, with the hash ')
    expect(text).toContain('It cannot be shown on paper and lies in this bundle.')
    const shown = pages.at(-1)
    expect([shown?.text, shown?.rows.some((ink) => ink > 10)]).toEqual(['File 2 – 1 of 1', true])
    rmSync(folder, { recursive: true })
  })

  it('tells who had the serve when, each act as that of whoever did it, and the log of a day by one clock', async () => {
    const of = await office(db)
    of.clock.advance(95 * 24 * 60)
    const ctx = await of.as('admin')
    const { serveId } = await caseWithServe(ctx, 'personal-delivery')
    const place = { kind: 'dwelling-place', address: '1 Main St' }
    for (const name of ['Pat First', 'Sam Second']) {
      const userId = newId()
      await addUser(ctx, { id: userId, name, role: 'process-server' })
      await assignServer(ctx, { id: newId(), serveId, userId })
      of.clock.advance(1)
      if (name === 'Sam Second') continue
      const event = { type: 'attempted', at: '2026-06-02T07:10', outcome: 'no-answer', place }
      await recordEvent(ctx, { id: newId(), serveId, event })
      of.clock.advance(1)
    }
    // 12:40 in London is 07:40 in New York.
    const other = await caseWithServe(ctx, 'personal-delivery', 'Somebody Else')
    const abroad = { type: 'attempted', at: '2026-06-02T12:40', place }
    await recordEvent(ctx, { id: newId(), serveId: other.serveId, event: abroad, zone: 'Europe/London' })
    const { folder } = unpacked((await makeEvidenceBundle(ctx, serveId)).bytes)
    const pages = inspect(readFileSync(join(folder, 'report.pdf')))[0]?.pages ?? []
    const text = flat(pages.map((page) => page.text).join(' '))
    expect(text).toContain(
      'Assigned to serve: Pat First from 2026-06-05 13:00:00-04:00 (2026-06-05T17:00:00.000Z); Sam Second from 2026-06-05 13:02:00-04:00 (2026-06-05T17:02:00.000Z).',
    )
    expect(text).toContain('as the clock in America/New_York shows it')
    expect(text).toContain('2 2026-06-02 07:40 a stop on another serve 3 days later 30 min')
    const matter: unknown = JSON.parse(readFileSync(join(folder, 'matter.json'), 'utf8'))
    expect(matter).toMatchObject({
      serves: [{ server: { name: 'Sam Second' }, events: [{ by: { name: 'Pat First' } }] }],
    })
    rmSync(folder, { recursive: true })
  })

  it('is found sound by its own script in an empty folder, and against the hash noted in the audit', async () => {
    const { folder, bundle } = await bundled()
    const sound = ['Nothing was changed: every file matches the manifest, 3 entries match the chain.']
    expect(verified(folder)).toEqual({ lines: sound, status: 0 })
    expect(verified(folder, bundle.manifest)).toEqual({ lines: sound, status: 0 })
    expect(verified(folder, '0'.repeat(64))).toEqual({
      lines: ['manifest.json is not the one whose SHA-256 was noted elsewhere'],
      status: 1,
    })
    rmSync(folder, { recursive: true })
  })

  it('is not found sound once any one byte of any file is changed, a file added or taken away', async () => {
    const { folder, paths } = await bundled()
    for (const path of paths) {
      const file = join(folder, path)
      const bytes = readFileSync(file)
      for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 1
        writeFileSync(file, changed)
        expect([path, at, verified(folder).status]).toEqual([path, at, 1])
      }
      rmSync(file)
      if (path !== 'verify.mjs') expect([path, verified(folder).status]).toEqual([path, 1])
      writeFileSync(file, bytes)
    }
    writeFileSync(join(folder, 'added.txt'), 'x')
    expect(verified(folder).lines).toEqual(['added.txt is not in the manifest'])
    rmSync(folder, { recursive: true })
  })

  it('tells a chain with an entry changed and every hash of the files made anew', async () => {
    const { folder } = await bundled()
    const file = join(folder, 'entries.json')
    const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: { text: string | null }[] }
    const changed = entries.map((entry, index) =>
      index === 0 ? { ...entry, text: entry.text?.replace('07:10', '20:10') ?? null } : entry,
    )
    writeFileSync(file, JSON.stringify({ entries: changed }))
    expect(verified(folder).lines).toEqual(['entries.json was changed', 'entry 1 does not match its hash'])
    rmSync(folder, { recursive: true })
  })
})
