import type { Knex } from 'knex'
import { openDatabase, type Database } from '../../../src/stores/database'
import { newId } from '../../../src/stores/ids'
import { withDatabase, withDatabases, type TestDatabase } from '../../support/database'
import { attempt, NOON, practice, witness, type Practice } from '../../support/ledger'

const WRITTEN_ONCE = [
  'assignments',
  'audit',
  'date_decisions',
  'date_proposals',
  'date_take_backs',
  'events',
  'files',
  'house_rules',
  'applications',
  'posts',
  'proofs',
  'proof_signings',
  'proof_outcomes',
  'sheets',
] as const
const REFUSAL = /is written once and never changed/

const DRAWN = {
  title: 'AFFIRMATION OF SERVICE',
  form: 'affirmation',
  signer: 'Ana Torres',
  dated: '2026-03-02',
  oath: { id: 'affirmation', words: 'I affirm' },
  marked: false,
  signature: {},
  sha256: 'a',
  factsHash: 'a',
  rulesHash: 'a',
  templateHash: 'b',
}

/** Puts one row into every table that is written once. */
async function fill(of: Practice): Promise<void> {
  const { caseId, serveId, userId } = of
  const [fileId, eventId, written] = [newId(), newId(), { at: NOON, by: userId }]
  const { actorId, actorRole } = witness(userId)
  const act = { at: NOON, actorId, actorRole, action: 'log-attempt', subject: 'event', subjectId: eventId }
  const sheet = {
    id: '',
    jurisdiction: 'us-ny',
    method: 'deliver-and-mail',
    asOf: null,
    rulesHash: 'a'.repeat(64),
    deadlines: [],
    violations: [],
    reasons: [],
    warnings: [],
  }
  const file = { kind: 'paper', name: 'x.pdf', mime: 'application/pdf', sha256: 'a'.repeat(64), bytes: 1 }
  const [id, paper] = [newId(), 'deliver-and-mail']
  const proof = { id, serveId, paper, version: 1, fileId, eventIds: [eventId], eventSeq: 1, ...DRAWN }
  const signing = { id: newId(), proofId: id, how: 'ink', fileId, sha256: 'a', signer: 'Ana Torres' } as const
  const filing = { id: newId(), proofId: id, outcome: 'filed', onDay: '2026-03-02', eventId: null } as const
  await of.firm.write(async (stores) => {
    await stores.events.append(attempt(of, { id: eventId }))
    await stores.serves.assign({ id: newId(), serveId, userId }, written)
    await stores.audit.record({ ...act, details: {} })
    await stores.files.add({ id: fileId, caseId, serveId, ...file }, written)
    await stores.proofs.add(proof, written)
    const oath = { oathId: 'affirmation', onDay: '2026-03-02', electronic: null }
    await stores.proofs.sign({ ...signing, ...oath }, written)
    await stores.proofs.conclude({ ...filing, docketEntry: '7', clerk: null, reason: null }, written)
    await stores.sheets.save({ serveId, eventSeq: 1, asOf: null, facts: {}, sheet, createdAt: NOON })
    await stores.houseRules.set({ id: newId(), client: null, policy: null }, written)
    await stores.applications.save({ id: newId(), serveId, motion: 'x', answers: {} }, written)
    const proposal = { deadline: 'mail-by', kind: 'delete', was: null, is: null } as const
    const move = { id: newId(), serveId, proposal, olderRules: 'a', newerRules: 'b', createdAt: NOON }
    await stores.dateChanges.propose(move)
    const decision = { id: newId(), proposalId: move.id, decision: 'dismissed', reason: 'x' } as const
    await stores.dateChanges.decide(decision, written)
    await stores.dateChanges.takeBack({ id: newId(), decisionId: decision.id }, written)
    const post = { id: newId(), action: 'log-attempt', body: {}, at: NOON }
    await stores.posts.once(post, () => Promise.resolve({}))
  })
}

/** Every way in which a statement could change or take away a row of a table. */
function assaults(db: TestDatabase, table: string): string[] {
  const common = [
    `update ${table} set firm_id = firm_id`,
    `delete from ${table}`,
    `insert into ${table} select * from ${table} where true on conflict (${
      table === 'events' ? 'firm_id, seq' : 'firm_id, id'
    }) do update set firm_id = excluded.firm_id`,
  ]
  if (db.engine === 'postgres') return [...common, `truncate ${table} cascade`]
  return [
    ...common,
    `replace into ${table} select * from ${table}`,
    `insert or replace into ${table} select * from ${table}`,
  ]
}

async function inFirm<T>(
  { knex, engine }: Database,
  firmId: string,
  ask: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return knex.transaction(async (trx) => {
    if (engine === 'postgres') await trx.raw("select set_config('app.firm', ?, true)", [firmId])
    return ask(trx)
  })
}

withDatabases((db) => {
  it.each(WRITTEN_ONCE)('no statement changes or takes away a row of %s, whoever sends it', async (table) => {
    const of = await practice(db)
    await fill(of)
    const owner = await openDatabase(db.ownerPlace)
    const rows = (): Promise<unknown> => inFirm(owner, of.firmId, async (trx) => trx(table).orderBy('id'))
    const before = await rows()
    for (const statement of assaults(db, table)) {
      for (const who of [db.database, owner]) {
        const assault = inFirm(who, of.firmId, (trx) => Promise.resolve(trx.raw(statement)))
        await expect(assault).rejects.toThrow(REFUSAL)
      }
    }
    expect(await rows()).toEqual(before)
    await owner.close()
  })

  it('a store of events has no way to change or take away one', async () => {
    const of = await practice(db)
    const names = await of.firm.read(({ events }) =>
      Promise.resolve(Object.getOwnPropertyNames(Object.getPrototypeOf(events))),
    )
    expect(names.toSorted()).toEqual(
      [
        'constructor',
        'append',
        'byOn',
        'chainOf',
        'check',
        'inOrder',
        'strike',
        'add',
        'refuseSecondStrike',
        'head',
        'ofServe',
        'find',
        'verify',
      ].toSorted(),
    )
  })
})

withDatabase('sqlite', (db) => {
  it('REPLACE finds no way around even on a connection without recursive triggers', async () => {
    const of = await practice(db)
    await fill(of)
    await db.database.knex.raw('pragma recursive_triggers = off')
    for (const table of WRITTEN_ONCE) {
      const replace = db.database.knex.raw(`replace into ${table} select * from ${table}`)
      await expect(Promise.resolve(replace)).rejects.toThrow(REFUSAL)
    }
  })
})
