import express, { type Request, type Response } from 'express'
import multer, { MulterError } from 'multer'
import { DomainError } from '../../domain/errors'

const MEGABYTE = 1024 * 1024

/** The largest file that a page takes. */
const MOST_BYTES = 25 * MEGABYTE

/** In bytes; beside a file come only short words. */
const LONGEST_FIELD = 64 * 1024

const form = express.urlencoded({ extended: false, limit: MEGABYTE, parameterLimit: 400 })

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MOST_BYTES, files: 1, fields: 100, fieldSize: LONGEST_FIELD, headerPairs: 50 },
}).any()

/** What breaks off or was never a form is the sender's mistake, not ours. */
function told(error: unknown): Error {
  if (error instanceof MulterError || (error instanceof Error && 'status' in error)) return error
  return new DomainError('bad-form', 'The form could not be read. Load the page anew and send it again.')
}

function run(handler: express.RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    handler(request, response, (error?: unknown) => {
      if (error === undefined || error === null || error === 'router' || error === 'route') resolve()
      else reject(told(error))
    })
  })
}

/** Reads the body of a form; files only of those who are signed in. */
export async function readBody(request: Request, response: Response, mayUpload: boolean): Promise<void> {
  const handler = request.is('multipart/form-data') && mayUpload ? upload : form
  await run(handler, request, response)
}

export type Upload = { readonly name: string; readonly mime: string; readonly bytes: Buffer }

/** The file that came with a form, with the name it had on the visitor's disk. */
export function uploadOf(request: Request): Upload | null {
  const [file] = Array.isArray(request.files) ? request.files : []
  if (file === undefined || file.size === 0) return null
  const name = Buffer.from(file.originalname, 'latin1').toString('utf8')
  return { name, mime: file.mimetype, bytes: file.buffer }
}
