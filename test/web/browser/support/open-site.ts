import { createServer, type Server } from 'node:http'
import { TestSite } from '../../support/site'

/** The application on a free port, with a clock that a test sets. */
export class OpenSite extends TestSite {
  private server: Server | null = null
  origin = ''

  override async open(): Promise<void> {
    await super.open()
    const server = createServer(this.site.app)
    this.server = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('The site listens nowhere.')
    this.origin = `http://127.0.0.1:${address.port}`
  }

  override async close(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((resolve) => this.server?.close(resolve))
    await super.close()
  }

  get setUpLink(): string {
    return `/set-up?token=${this.site.setUpToken}`
  }
}
