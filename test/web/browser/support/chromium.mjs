import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import unpacking, { inflate } from '@sparticuz/chromium'

const entry = createRequire(import.meta.url).resolve('playwright-core/package.json')
const modules = dirname(dirname(entry))
const cache = join(modules, '.cache', 'affiant-browser')
const packed = join(modules, '@sparticuz', 'chromium', 'bin')

/** The package unpacks into the folder for temporary files: here into one that nobody else writes to. */
async function unpackInto(folder) {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await unpacking.executablePath(packed)
    await inflate(join(packed, 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The folder of the unpacked browser; complete, or not there at all. */
async function unpacked() {
  const home = join(cache, 'chromium')
  if (existsSync(home)) return home
  await mkdir(cache, { recursive: true })
  const making = await mkdtemp(join(cache, 'making-'))
  await unpackInto(making)
  try {
    await rename(making, home)
  } catch (error) {
    await rm(making, { recursive: true })
    if (!existsSync(home)) throw error
  }
  return home
}

/** The program to start and what it finds beside it; `CHROME_PATH` names a Chromium of the machine's own. */
export async function chromiumHere() {
  const own = process.env.CHROME_PATH
  if (own !== undefined && own !== '') return { executablePath: own, env: process.env }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser that comes with the tests is for Linux on x64. Set CHROME_PATH to a Chromium or Chrome of yours.',
    )
  }
  const home = await unpacked()
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }
  // The package brings these libraries too, so that nothing has to be installed for them: libnss3 and libexpat1.
  const libraries = [process.env.LD_LIBRARY_PATH, join(home, 'al2023', 'lib')].filter(Boolean)
  return {
    executablePath: join(home, 'chromium'),
    env: { ...process.env, ...fonts, LD_LIBRARY_PATH: libraries.join(':') },
  }
}

/** What a browser said before it gave up, as one sentence that says what to do. */
export function whyNotStarted(error) {
  const said = String(error)
  const library = /error while loading shared libraries: (\S+?):/.exec(said)?.[1]
  if (library === undefined) return `The browser of the tests did not start: ${said}`
  return `The browser of the tests did not start: ${library} is missing. Install it: apt-get install -y libnss3 libexpat1 (or set CHROME_PATH to a Chromium of yours).`
}
