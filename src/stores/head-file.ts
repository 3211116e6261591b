import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DomainError } from '../domain/errors'
import { codeOf } from './dialect'
import { CHAIN_START, type ChainHead } from './event-chain'
import { isId } from './ids'

/** The heads of chains by firm: the text that is kept outside, one line a firm, `firm-id count head`. */
export type Heads = ReadonlyMap<string, ChainHead>

const LINE = /^(\S+) (0|[1-9]\d{0,9}) ([0-9a-f]{64})$/

function headOf(line: string, place: string): readonly [string, ChainHead] {
  const [, firm = '', count = '', hash = ''] = LINE.exec(line) ?? []
  const seq = Number(count)
  // Before the first entry there is one head only.
  if (isId(firm) && (seq === 0) === (hash === CHAIN_START)) return [firm, { seq, hash }]
  throw new DomainError(
    'bad-heads',
    `${place}: this is no head; a line is "firm-id count head", as affiant verify --write makes it. Give that file unchanged.`,
  )
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const message = `${file} could not be read (${String(codeOf(error))}). Check the path after --head.`
    throw new DomainError('unreadable', message)
  }
}

/** Reads heads that were kept. Throws `DomainError` `unreadable`, or `bad-heads` with file and line. */
export function readHeads(file: string): Heads {
  const heads = new Map<string, ChainHead>()
  for (const [index, line] of textOf(file).split(/\r?\n/).entries()) {
    if (line === '') continue
    const place = `${file}:${index + 1}`
    const [firm, head] = headOf(line, place)
    if (heads.has(firm)) {
      throw new DomainError('bad-heads', `${place}: firm ${firm} stands there twice; keep one line of it.`)
    }
    heads.set(firm, head)
  }
  if (heads.size > 0) return heads
  throw new DomainError('bad-heads', `${file} names no firm; give a file that affiant verify --write made.`)
}

/** Whether heads may be written there: what was kept before is not to be lost unless it was just looked at. */
export function refuseOverwrite(file: string, lookedAt: string | null): void {
  if (lookedAt !== null && resolve(file) === resolve(lookedAt)) return
  if (!existsSync(file)) return
  throw new DomainError(
    'heads-there',
    `${file} is there already. Hold the ledger against it first with --head ${file}, or name another file after --write.`,
  )
}

/** Writes heads beside their place and moves them there. Throws `DomainError` `unwritable`. */
export function writeHeads(file: string, heads: Heads): void {
  const lines = [...heads].map(([firm, { seq, hash }]) => `${firm} ${seq} ${hash}\n`)
  try {
    writeFileSync(`${file}.part`, lines.join(''), { flush: true })
    renameSync(`${file}.part`, file)
  } catch (error) {
    if (existsSync(`${file}.part`)) rmSync(`${file}.part`)
    const message = `${file} could not be written (${String(codeOf(error))}). Check the path after --write.`
    throw new DomainError('unwritable', message)
  }
}
