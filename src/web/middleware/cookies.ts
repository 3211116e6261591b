import type { CookieOptions, Request, Response } from 'express'

/** The cookies of this installation; over https they are bound to this very host. */
export type Cookies = {
  read(request: Request, name: string): string | null
  set(response: Response, name: string, value: string): void
  clear(response: Response, name: string): void
}

function valueIn(header: string, name: string): string | null {
  const pairs = header.split(';').map((pair) => pair.trim())
  const found = pairs.find((pair) => pair.startsWith(`${name}=`))
  return found === undefined ? null : found.slice(name.length + 1)
}

/** `name` becomes `__Host-name` over https. Values must be safe in a cookie: base64url. */
export function cookiesFor(https: boolean): Cookies {
  const full = (name: string): string => (https ? `__Host-${name}` : name)
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: https }
  return {
    read: (request, name) => valueIn(request.headers.cookie ?? '', full(name)),
    set: (response, name, value) => {
      response.cookie(full(name), value, options)
    },
    clear: (response, name) => {
      response.clearCookie(full(name), options)
    },
  }
}
