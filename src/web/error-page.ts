import type { ErrorRequestHandler } from 'express'
import { MulterError } from 'multer'
import type { Logger } from 'pino'
import { DomainError } from '../domain/errors'
import type { Answer } from './answer'
import { requestId } from './middleware/request-log'
import { respond, type Printer } from './respond'

type Told = { readonly status: number; readonly heading: string; readonly message: string }

const REFUSED: Readonly<Record<string, number>> = {
  'not-permitted': 403,
  'foreign-form': 403,
  'old-form': 403,
  'too-large': 413,
  busy: 503,
  'read-only': 503,
  'no-room': 507,
}

const NOT_FOUND: Told = {
  status: 404,
  heading: 'There is no such page',
  message: 'It may have been moved, or it is not one of your firm’s. Go back to the board and find it there.',
}

const BROKEN: Told = {
  status: 500,
  heading: 'Something went wrong on our side',
  message:
    'Nothing was recorded. Try again; if it stays so, tell whoever runs this installation the number below.',
}

/** Mistakes of the program's own files: nothing that the reader of a page could put right. */
const OURS: readonly string[] = ['template', 'rule-broken', 'bad-rules', 'bad-sample']

function ofDomain(error: DomainError): Told {
  if (OURS.includes(error.code)) return BROKEN
  if (error.code.startsWith('unknown-')) return NOT_FOUND
  return { status: REFUSED[error.code] ?? 400, heading: 'This cannot be done', message: error.message }
}

/** What a library for reading bodies says of a request that nobody should have sent. */
function statusIn(error: unknown): number {
  if (error instanceof MulterError) return error.code === 'LIMIT_FILE_SIZE' ? 413 : 400
  const status = error instanceof Error && 'status' in error ? error.status : 500
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

function ofOther(error: unknown): Told {
  const status = statusIn(error)
  if (status === 500) return BROKEN
  const message =
    status === 413
      ? 'What was sent is too large; a file may have 25 MB. Go back and send less.'
      : 'The request could not be read. Go back, load the page anew and try again.'
  return { status, heading: 'This cannot be done', message }
}

function pageOf({ status, heading, message }: Told, id: string): Answer {
  return {
    show: 'shared/error',
    title: heading,
    values: { heading, message, id, isOurs: status === 500 },
    status,
  }
}

export function notFound(): never {
  throw new DomainError('unknown-page', 'There is no such page.')
}

/** Where it broke and as what; never its message, into which a database writes the values of a statement. */
function traceOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: 'unknown' }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    code: 'code' in error ? error.code : undefined,
    at: at.map((line) => line.trim()),
  }
}

/** A sentence and a number; what broke is in the log under that number, and never on the page. */
export function errorPage(printer: Printer, log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const told = error instanceof DomainError ? ofDomain(error) : ofOther(error)
    const id = requestId(request)
    if (told.status === 500) log.error({ id, ...traceOf(error) })
    respond(printer, request, response, pageOf(told, id))
  }
}
