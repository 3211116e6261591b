import process from 'node:process'
import playwright from 'playwright-core'
import { chromiumHere, whyNotStarted } from './chromium.mjs'

/** No sandbox, since builds run as root; and nothing that a browser does on the network of its own accord. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts one browser for all tests; they find its address in the environment. */
export default async function setUp() {
  const { executablePath, env } = await chromiumHere()
  try {
    const server = await playwright.chromium.launchServer({
      executablePath,
      env,
      headless: true,
      chromiumSandbox: false,
      args: FLAGS,
    })
    process.env.TEST_BROWSER = server.wsEndpoint()
    globalThis.testBrowser = server
  } catch (error) {
    throw new Error(whyNotStarted(error), { cause: error })
  }
}
