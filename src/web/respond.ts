import type { Request, Response } from 'express'
import type { Answer } from './answer'
import { frameOf, type Frame } from './frame'
import type { Cookies } from './middleware/cookies'
import { packFlash, unpackFlash } from './middleware/flash'
import { openedOf, SESSION } from './middleware/open-visit'
import type { Views } from './views'

const FLASH = 'affiant-said'

/** What turns an answer into a response. */
export type Printer = { readonly views: Views; readonly assets: Frame['assets']; readonly cookies: Cookies }

function takeFlash({ cookies }: Printer, request: Request, response: Response): readonly string[] {
  const packed = cookies.read(request, FLASH)
  if (packed !== null) cookies.clear(response, FLASH)
  return unpackFlash(packed)
}

/** RFC 6266: the plain name for old readers, the exact one beside it. */
function disposition(inline: boolean, name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${exact}`
}

function sendBytes(response: Response, answer: Extract<Answer, { send: Uint8Array }>): void {
  response.set('Content-Type', answer.mime)
  response.set('Content-Disposition', disposition(answer.inline, answer.name))
  response.set(
    'Content-Security-Policy',
    answer.inline
      ? "default-src 'self'; frame-ancestors 'self'"
      : "default-src 'none'; frame-ancestors 'none'; sandbox",
  )
  if (answer.inline) response.set('X-Frame-Options', 'SAMEORIGIN')
  response.send(Buffer.from(answer.send))
}

function sendPage(
  printer: Printer,
  request: Request,
  response: Response,
  answer: Extract<Answer, { show: string }>,
): void {
  const opened = openedOf(request)
  const flash = takeFlash(printer, request, response)
  const { title, values, status = 200 } = answer
  const frame = frameOf(
    title,
    request.path,
    opened?.member ?? null,
    opened?.csrf ?? '',
    flash,
    printer.assets,
  )
  response
    .status(status)
    .type('html')
    .send(printer.views(answer.show, { ...values, frame }))
}

/** Prints a page, leads on to another one, or hands out bytes. */
export function respond(printer: Printer, request: Request, response: Response, answer: Answer): void {
  if ('send' in answer) {
    sendBytes(response, answer)
    return
  }
  if (typeof answer.session === 'string') printer.cookies.set(response, SESSION, answer.session)
  if (answer.session === null) {
    printer.cookies.clear(response, SESSION)
    response.set('Clear-Site-Data', '"cache", "storage"')
  }
  if ('go' in answer) {
    if (answer.say !== undefined && answer.say.length > 0)
      printer.cookies.set(response, FLASH, packFlash(answer.say))
    response.redirect(303, answer.go)
  } else sendPage(printer, request, response, answer)
}
