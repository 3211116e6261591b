import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const main = join(__dirname, '..', '..', 'dist', 'src', 'cli', 'main.js')

/** Reading the rules and making the firm takes a while on a busy machine. */
const PATIENCE = 180_000

/** What the program prints until it is ready. */
async function linesUntilReady({ stdout }: ChildProcess): Promise<string[]> {
  const lines: string[] = []
  if (stdout === null) return lines
  for await (const line of createInterface({ input: stdout })) {
    lines.push(line)
    if (line.startsWith('Stop with')) break
  }
  return lines
}

describe('affiant demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'affiant-demo-test-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it(
    'opens a made-up firm, says how to sign in to it, and leaves nothing behind',
    async () => {
      const env = { ...process.env, PORT: '0', TMPDIR: folder, DATABASE_URL: '', BASE_URL: '' }
      const demo = spawn(process.execPath, [main, 'demo'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
      const ended = once(demo, 'exit')
      const lines = await linesUntilReady(demo)
      const people = lines.filter((line) => /^\w+@sample\.example {2}/.test(line))
      expect(people.map((line) => line.split(/ {2,}/)[2])).toEqual([
        'admin',
        'attorney',
        'paralegal',
        'process-server',
        'process-server',
      ])
      const [, link = ''] = /^Open (.+)$/.exec(lines.find((line) => line.startsWith('Open ')) ?? '') ?? []
      const page = await fetch(link)
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Sign in')])
      demo.kill('SIGINT')
      expect(await ended).toEqual([0, null])
      expect(readdirSync(folder)).toEqual([])
    },
    PATIENCE,
  )
})
