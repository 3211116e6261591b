import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { draftProofs, type ServeProofs } from '../../src/actions/draft-proof'
import type { FormEntry } from '../../src/domain/rules/proof-types'
import { jurisdictionNamed } from '../../src/domain/rules/rulebook'
import { isPaper } from '../../src/domain/proof/sheet'
import { FormFolder } from '../../src/stores/form-folder'
import { flat, inspect } from '../documents/support/inspect'
import { readGood, rulebook, sampleMatter, withChange } from '../support/matters'
import { scratchFolder } from '../support/scratch'

const proof = jurisdictionNamed(rulebook, 'us-ca')
  .loaded.proofs.filter(isPaper)
  .find(({ id }) => id === 'proof-of-service')
const fields: Readonly<Record<string, FormEntry>> = proof?.['official-form']?.fields ?? {}

/** A form with the fields of the map, made here: no court's blank. */
async function blankFor(entries: Readonly<Record<string, FormEntry>>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const page = document.addPage([612, 1000])
  const form = document.getForm()
  Object.entries(entries).forEach(([name, entry], row) => {
    const y = 960 - row * 22
    if ('check' in entry) form.createCheckBox(name).addToPage(page, { x: 20, y, width: 12, height: 12 })
    else form.createTextField(name).addToPage(page, { x: 60, y, width: 520, height: 18 })
  })
  return document.save()
}

let made = 0

function laid(bytes: Uint8Array): FormFolder {
  made += 1
  const data = join(scratch.path, String(made))
  mkdirSync(join(data, 'forms', 'us-ca'), { recursive: true })
  writeFileSync(join(data, 'forms', 'us-ca', 'pos-010.pdf'), bytes)
  return new FormFolder(data)
}

const scratch = scratchFolder()
const matter = readGood(withChange('us-ca-personal-delivery', 'serves[0].server.class', 'process-server'))

async function drawn(forms: FormFolder, of = matter): Promise<ServeProofs> {
  const [serve] = await draftProofs({ matter: of, draft: false, forms }, rulebook)
  if (serve === undefined) throw new Error('no serve')
  return serve
}

const textOf = ({ drawn: papers }: ServeProofs): string =>
  inspect(...papers.slice(0, 1).map(({ bytes }) => bytes))
    .flatMap(({ pages }) => pages.map(({ text }) => flat(text)))
    .join(' ')

const refusedAs = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await drawn(laid(bytes))).refused.map(({ path, because }) => `${path}: ${because}`)

describe('California’s proof of service on the blank that a firm lays into its forms', () => {
  let blank: Uint8Array
  beforeAll(async () => {
    blank = await blankFor(fields)
  })

  it('stands in the fields of the form, which are fields no more', async () => {
    const serve = await drawn(laid(blank))
    const [paper] = serve.drawn
    const read = await PDFDocument.load(paper?.bytes ?? '', { updateMetadata: false })
    expect([serve.refused, serve.missing, read.getForm().getFields()]).toEqual([[], [], []])
    const text = textOf(serve)
    const { case: ofCase, serves } = matter
    const said = [ofCase.number, serves[0]?.recipient.name, serves[0]?.server?.name]
    expect(said.filter((one) => typeof one !== 'string' || !text.includes(one))).toEqual([])
    expect(text).not.toContain('Judicial Council form POS-010')
  })

  it('is drawn in the program’s own layout without a blank, or where the map is not whole', async () => {
    const none = textOf(await drawn(new FormFolder(join(scratch.path, 'empty'))))
    const registered = textOf(await drawn(laid(blank), sampleMatter('us-ca-substituted-abode')))
    expect([none, registered].map((text) => text.includes('POS-010'))).toEqual([true, true])
  })

  it('is refused on a blank that is no PDF, has other fields, or is too large, by its place', async () => {
    const place = 'forms/us-ca/pos-010.pdf'
    const fewer = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.endsWith('SigName[0]')))
    expect(await refusedAs(Buffer.from('<html>'))).toEqual([`${place}: is not a PDF`])
    expect(await refusedAs(Buffer.alloc(31 * 1024 * 1024))).toEqual([`${place}: has more than 30 MB`])
    const [other = ''] = await refusedAs(await blankFor(fewer))
    expect(other).toContain(`${place}: has no field “POS-010[0].Page2[0].Sign[0].SigName[0]”`)
  })
})
