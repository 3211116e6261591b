import { DomainError } from '../../domain/errors'
import { newId } from '../../stores/ids'
import type { StoredProof } from '../../stores/proof-store'
import { addServe } from '../add-serve'
import { assignServer } from '../assign-server'
import { draftServeProof } from '../draft-serve-proof'
import { fileProof } from '../file-proof'
import { openCase } from '../open-case'
import { recordEvent } from '../record-event'
import { signProof } from '../sign-proof'
import { strikeEvent } from '../strike-event'
import type { Entry } from './agenda'
import type { SampleOffice } from './sample-office'
import type { SampleAct, SampleCase, SampleServe } from './sample.input'

/** What was made of the sample so far. */
type Made = {
  readonly cases: Map<SampleCase, string>
  readonly serves: Map<SampleServe, string>
  readonly events: Map<SampleServe, string[]>
  /** The latest version of each paper. */
  readonly proofs: Map<SampleServe, Map<string, StoredProof>>
}

function found<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key)
  if (value !== undefined) return value
  throw new DomainError('bad-sample', `The sample names ${what} before there is one; put it further down.`)
}

/** Does one thing after the other as its person would, at its hour. */
export class SampleStory {
  private readonly made: Made = {
    cases: new Map(),
    serves: new Map(),
    events: new Map(),
    proofs: new Map(),
  }

  constructor(private readonly office: SampleOffice) {}

  async perform(entry: Entry): Promise<void> {
    this.office.goTo(entry.at)
    if ('open' in entry) await this.open(entry.open)
    else if ('add' in entry) await this.add(entry.add, entry.to)
    else await this.act(entry.act, entry.on, entry.of)
  }

  private async open(of: SampleCase): Promise<void> {
    const id = newId()
    await openCase(this.office.as(of.by), { id, case: of.case, papers: of.papers })
    this.made.cases.set(of, id)
  }

  private async add(one: SampleServe, to: SampleCase): Promise<void> {
    const ctx = this.office.as(to.by)
    const [id, caseId] = [newId(), found(this.made.cases, to, 'a case')]
    await addServe(ctx, { id, caseId, serve: one.serve })
    this.made.serves.set(one, id)
    this.made.events.set(one, [])
    this.made.proofs.set(one, new Map())
    if (one.server === undefined) return
    const userId = this.office.member(one.server).actor.id
    await assignServer(ctx, { id: newId(), serveId: id, userId })
  }

  private async act(act: SampleAct, on: SampleServe, of: SampleCase): Promise<void> {
    const by = act.by ?? on.server ?? of.by
    if (act.event !== undefined) await this.record(act, on, by)
    if (act.strike !== undefined) await this.strike(act, on, by)
    if (act.draw !== undefined) await this.draw(act, on, by)
    if (act.sign !== undefined) await this.sign(act.sign, on, by)
    if (act.file !== undefined) await this.file(act, on, by)
  }

  private async record({ event }: SampleAct, on: SampleServe, by: string): Promise<void> {
    if (event === undefined) return
    const [id, serveId] = [newId(), found(this.made.serves, on, 'a recipient')]
    await recordEvent(this.office.as(by), { id, serveId, event })
    this.made.events.get(on)?.push(id)
  }

  private async strike({ strike = 0, reason = '' }: SampleAct, on: SampleServe, by: string): Promise<void> {
    const eventId = this.made.events.get(on)?.[strike - 1] ?? ''
    await strikeEvent(this.office.as(by), { id: newId(), eventId, reason })
  }

  private async draw({ draw = '', place = '' }: SampleAct, on: SampleServe, by: string): Promise<void> {
    const serveId = found(this.made.serves, on, 'a recipient')
    const drawn = await draftServeProof(this.office.as(by), { serveId, paper: draw, signature: { place } })
    const [version] = drawn.versions
    const lacks = [
      ...drawn.missing.map(({ path, say }) => `${path} (${say})`),
      ...drawn.refused.map(({ because }) => because),
    ]
    if (version === undefined)
      throw new DomainError('bad-sample', `${draw} cannot be drawn: ${lacks.join('; ')}`)
    this.made.proofs.get(on)?.set(draw, version)
  }

  private proof(paper: string, on: SampleServe): StoredProof {
    return found(found(this.made.proofs, on, 'a recipient'), paper, `the paper ${paper}`)
  }

  private async sign(paper: string, on: SampleServe, by: string): Promise<void> {
    const { id: proofId, sha256, oath } = this.proof(paper, on)
    const presence = await this.office.present(by)
    await signProof(this.office.as(by), { id: newId(), proofId, sha256, oathId: oath.id }, presence)
  }

  private async file(act: SampleAct, on: SampleServe, by: string): Promise<void> {
    const { file = '', filedOn = '', docketEntry } = act
    const input = { id: newId(), proofId: this.proof(file, on).id, filedOn }
    await fileProof(this.office.as(by), docketEntry === undefined ? input : { ...input, docketEntry })
  }
}
