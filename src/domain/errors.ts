/**
 * Something a person can put right. `code` is for programs, `message` a sentence for the reader that says
 * what is wrong and what to do, `path` the place in the reader's own file (such as `events[1].at`).
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly path?: string,
  ) {
    super(message)
    this.name = 'DomainError'
  }
}
