import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../src/cli/main'

export type Ran = { readonly out: string; readonly told: string; readonly status: number }

const PROGRAM = join(__dirname, '../../dist/src/cli/main.js')

function gather(stream: NodeJS.WriteStream): { readonly texts: string[]; readonly stop: () => void } {
  const texts: string[] = []
  const write = stream.write.bind(stream)
  stream.write = (chunk: string | Uint8Array): boolean => texts.push(String(chunk)) > 0
  return {
    texts,
    stop: () => {
      stream.write = write
    },
  }
}

/** Runs the command line in this process, which is quick, and gives what it wrote and its exit status. */
export async function affiant(...words: readonly string[]): Promise<Ran> {
  const [out, told] = [gather(process.stdout), gather(process.stderr)]
  try {
    await run(['node', 'affiant', ...words])
    return { out: out.texts.join(''), told: told.texts.join(''), status: Number(process.exitCode ?? 0) }
  } finally {
    out.stop()
    told.stop()
    process.exitCode = undefined
  }
}

type Surroundings = { readonly input?: string; readonly zone?: string }

/** Runs the built program as a process of its own, as a person does. */
export function program(words: readonly string[], { input = '', zone = 'UTC' }: Surroundings = {}): Ran {
  if (!existsSync(PROGRAM)) throw new Error('The program is not built; run npm run build, then the tests.')
  const env = { ...process.env, TZ: zone }
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...words], {
    encoding: 'utf8',
    input,
    env,
    maxBuffer: 2 ** 28,
  })
  return { out: stdout, told: stderr, status: status ?? -1 }
}

export type Json = Readonly<Record<string, unknown>>

/** The entries of a list that was printed as JSON. */
export function entriesOf(text: string): Json[] {
  const value: unknown = JSON.parse(text)
  if (!Array.isArray(value)) throw new Error('not a list')
  return value.filter((entry): entry is Json => typeof entry === 'object' && entry !== null)
}
