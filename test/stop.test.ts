import { mkdtempSync, rmSync } from 'node:fs'
import { createConnection, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import pino from 'pino'
import { readConfig } from '../src/config'
import { openDatabase } from '../src/stores/database'
import { start } from '../src/main'

const PATIENCE = 180_000
const PASSWORD = 'maple river stone lamp'

describe('stopping the application', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'affiant-stop-'))
  afterAll(() => {
    rmSync(dataDir, { recursive: true })
  })

  it(
    'answers what was being sent, keeps what it answered, and takes nothing new',
    async () => {
      const running = await start(readConfig({ DATA_DIR: dataDir, PORT: '0' }), pino({ level: 'silent' }))
      const { host, searchParams, port } = new URL(running.link)
      const page = await fetch(running.link)
      const csrf = /name="csrf" value="([^"]*)"/.exec(await page.text())?.[1] ?? ''
      const cookie = page.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
      const body = new URLSearchParams({
        csrf,
        token: searchParams.get('token') ?? '',
        'firm.name': 'Harborlight',
        'admin.name': 'Ada Admin',
        'admin.email': 'ada@example.com',
        'admin.password': PASSWORD,
      }).toString()
      const socket = createConnection(Number(port), '127.0.0.1')
      await once(socket, 'connect')
      const type = 'application/x-www-form-urlencoded'
      const head = ['POST /set-up HTTP/1.1', `Host: ${host}`, `Cookie: ${cookie}`, `Content-Type: ${type}`]
      socket.write([...head, `Content-Length: ${body.length}`, '', body.slice(0, 40)].join('\r\n'))
      await untilHeld(running.link)

      const stopped = running.stop()
      await expect(fetch(running.link)).rejects.toThrow('fetch failed')
      socket.write(body.slice(40))
      expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 303 /)
      await stopped

      const again = await openDatabase({ file: join(dataDir, 'affiant.sqlite') })
      expect(await again.knex('firms').select('name')).toEqual([{ name: 'Harborlight' }])
      await again.close()
    },
    PATIENCE,
  )
})

/** One whole request later the half-sent one has reached the application. */
async function untilHeld(link: string): Promise<void> {
  await (await fetch(new URL('/healthz', link))).text()
}

async function answerOn(socket: Socket): Promise<string> {
  let said = ''
  socket.on('data', (bytes: Buffer) => (said += bytes.toString()))
  await once(socket, 'close')
  return said
}
