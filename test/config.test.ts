import { resolve } from 'node:path'
import { readConfig } from '../src/config'

describe('the settings', () => {
  it('have a default each, and say so', () => {
    const { settings, ...config } = readConfig({})
    expect(config).toEqual({
      databaseUrl: null,
      dataDir: resolve('data'),
      host: '127.0.0.1',
      port: 3000,
      baseUrl: 'http://127.0.0.1:3000',
      smtpUrl: null,
      s3Url: null,
    })
    expect(new Set(settings.map(({ from }) => from))).toEqual(new Set(['default']))
    expect(settings[0]?.shown).toBe(`SQLite at ${resolve('data')}/affiant.sqlite`)
  })

  it('come from the environment, are shown without their passwords, and empty ones count as absent', () => {
    const env = { DATABASE_URL: 'postgres://affiant:pa55@db.example/affiant', PORT: '8080', HOST: '' }
    const { settings, databaseUrl, port, host } = readConfig(env)
    expect({ databaseUrl, port, host }).toEqual({
      databaseUrl: env.DATABASE_URL,
      port: 8080,
      host: '127.0.0.1',
    })
    expect(settings.slice(0, 4)).toEqual([
      { name: 'DATABASE_URL', shown: 'postgres://affiant:***@db.example/affiant', from: 'environment' },
      { name: 'DATA_DIR', shown: resolve('data'), from: 'default' },
      { name: 'HOST', shown: '127.0.0.1', from: 'default' },
      { name: 'PORT', shown: '8080', from: 'environment' },
    ])
  })

  it('may name a host of IPv6', () => {
    expect(readConfig({ HOST: '::1' }).baseUrl).toBe('http://[::1]:3000')
  })

  it.each([
    [{ PORT: 'eighty' }, 'PORT: "eighty" is not a port; write a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT: "65536" is not a port; write a whole number from 0 to 65535.'],
    [
      { DATABASE_URL: 'mysql://root:pa55@db' },
      'DATABASE_URL: is not an address; write postgres://… or postgresql://….',
    ],
    [
      { HOST: 'no such host' },
      'HOST: "no such host" is no host; write a name or an address such as 127.0.0.1.',
    ],
    [{ HOST: 'evil.example/x' }, 'HOST: "evil.example/x" is no host;'],
    [{ BASE_URL: 'affiant.example' }, 'BASE_URL: is not an address; write http://… or https://….'],
  ])('are refused when %p, naming the setting and what to write, and repeating no secret', (env, message) => {
    expect(() => readConfig(env)).toThrow(message)
  })
})
