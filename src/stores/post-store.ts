import type { Json } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import type { PostRow } from './rows'
import { canonicalJson, hashOfJson, readJsonObject, refuseUnkeepable } from './stored-json'

/** What a client sends under an id it made. */
export type Post = { readonly id: string; readonly action: string; readonly body: Json; readonly at: string }

/** The ids from which the answer to a post is read, the first time and each time it comes again. */
export type Answer = Readonly<Record<string, string>>

/** Every id that came, for ever: a phone may send again after days what it got no answer to. */
export class PostStore {
  constructor(private readonly tables: FirmTables) {}

  /**
   * Does the work once for an id. The same post again does nothing and answers the same; another body or action
   * under the id throws `id-reused` and changes nothing.
   */
  async once(post: Post, work: () => Promise<Answer>): Promise<Answer> {
    refuseUnkeepable(post.body, '')
    const id = checkId(post.id, 'id')
    const bodyHash = hashOfJson(post.body)
    const there = await this.tables.posts().where({ id }).first()
    if (there !== undefined) return answerAgain(there, post, bodyHash)
    const answer = await work()
    const { action, at } = post
    await this.tables.add.post({ id, action, body_hash: bodyHash, answer: canonicalJson(answer), at })
    return answer
  }
}

function answerAgain(there: PostRow, post: Post, bodyHash: string): Answer {
  if (there.action === post.action && there.body_hash === bodyHash) {
    const entries = Object.entries(readJsonObject(there.answer))
    return Object.fromEntries(entries.flatMap(([key, id]) => (typeof id === 'string' ? [[key, id]] : [])))
  }
  const message = `id: ${post.id} was used before for something else; nothing was changed. Make a new id.`
  throw new DomainError('id-reused', message, 'id')
}
