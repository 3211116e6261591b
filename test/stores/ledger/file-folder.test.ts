import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileFolder } from '../../../src/stores/file-folder'

const PHOTO = Buffer.from('Exif\0\0 a photograph of a door')
const SHA256 = createHash('sha256').update(PHOTO).digest('hex')

describe('the folder of files', () => {
  const root = mkdtempSync(join(tmpdir(), 'affiant-files-'))
  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  it('keeps every byte in a file named by its SHA-256, for the owner’s eyes only, and the same bytes once', async () => {
    const folder = new FileFolder(join(root, 'one', 'deep'))
    expect(await Promise.all([folder.keep(PHOTO), folder.keep(PHOTO)])).toEqual([SHA256, SHA256])
    expect(await folder.keep(PHOTO)).toBe(SHA256)
    const shelf = join(root, 'one', 'deep', SHA256.slice(0, 2))
    expect(readdirSync(shelf)).toEqual([SHA256])
    expect(readFileSync(join(shelf, SHA256))).toEqual(PHOTO)
    expect(statSync(join(shelf, SHA256)).mode & 0o077).toBe(0)
    expect(await folder.read(SHA256)).toEqual(PHOTO)
  })

  it('says that a file is missing, or that it was changed, and hands nothing out', async () => {
    const folder = new FileFolder(join(root, 'two'))
    await expect(folder.read(SHA256)).rejects.toMatchObject({ code: 'file-missing' })
    await folder.keep(PHOTO)
    writeFileSync(join(root, 'two', SHA256.slice(0, 2), SHA256), 'a photograph of another door')
    await expect(folder.read(SHA256)).rejects.toMatchObject({ code: 'file-changed' })
  })

  it('keeps bytes anew where the disk lost or changed them meanwhile', async () => {
    const folder = new FileFolder(join(root, 'four'))
    await folder.keep(PHOTO)
    writeFileSync(join(root, 'four', SHA256.slice(0, 2), SHA256), 'a photograph of another door')
    await folder.keep(PHOTO)
    expect(await folder.read(SHA256)).toEqual(PHOTO)
  })

  it('is no way to other files of the machine', async () => {
    const folder = new FileFolder(join(root, 'three'))
    await expect(folder.read('../../etc/passwd')).rejects.toMatchObject({ code: 'bad-hash' })
  })
})
