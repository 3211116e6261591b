import { addServe } from '../../../src/actions/add-serve'
import { assignServer } from '../../../src/actions/assign-server'
import type { Context } from '../../../src/actions/context'
import { openCase } from '../../../src/actions/open-case'
import { newId } from '../../../src/stores/ids'

/** A case commenced on Monday 1 June 2026 with one recipient, served in one way of service. */
export async function caseWithServe(
  ctx: Context,
  method = 'deliver-and-mail',
  name = 'Łukasz Żółć',
): Promise<{ readonly caseId: string; readonly serveId: string }> {
  const [caseId, serveId] = [newId(), newId()]
  await openCase(ctx, {
    id: caseId,
    case: {
      jurisdiction: 'us-ny',
      court: 'supreme',
      county: 'Kings',
      number: '500123/2026',
      commenced: '2026-06-01',
      plaintiffs: ['Acme Supply Corp.'],
      defendants: [name],
    },
    papers: ['Summons and Verified Complaint'],
  })
  const serve = { recipient: { name, kind: 'natural-person' }, method, placeOfService: 'in-state' as const }
  await addServe(ctx, { id: serveId, caseId, serve })
  return { caseId, serveId }
}

export async function assign(ctx: Context, serveId: string, name: string): Promise<void> {
  const people = await ctx.firm.read((stores) => stores.users.list())
  const person = people.find((one) => one.name === name)
  await assignServer(ctx, { id: newId(), serveId, userId: person?.id ?? '' })
}
