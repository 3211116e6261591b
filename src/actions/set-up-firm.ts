import { DomainError } from '../domain/errors'
import { newId } from '../stores/ids'
import { auditOf, type Actor, type Program } from './context'
import { checkPassword, hashPassword } from './passwords'
import type { SetUpFirm } from './set-up-firm.input'

export type SetUp = { readonly firmId: string; readonly actor: Actor }

/**
 * Sets up the first firm and its administrator, once: there is no account before, and no second time.
 *
 * Throws `DomainError`: `already-set-up`, `weak-password`.
 */
export async function setUpFirm(
  { ledger, clock }: Pick<Program, 'ledger' | 'clock'>,
  { firm, admin }: SetUpFirm,
): Promise<SetUp> {
  if (await ledger.door.isSetUp()) {
    throw new DomainError('already-set-up', 'This installation is set up already; sign in.')
  }
  checkPassword(admin.password, admin.email, [firm.name, admin.name])
  const passwordHash = await hashPassword(admin.password)
  const [firmId, now] = [newId(), clock.now()]
  const actor: Actor = { id: newId(), name: admin.name, role: 'admin' }
  await ledger.forFirm(firmId).write(async (stores) => {
    const { name, address = null, phone = null, licence = null } = firm
    await stores.firm.addFirst({ name, address, phone, licence }, now)
    const { email } = admin
    await stores.users.add({ ...actor, email, server: null, passwordHash, createdAt: now })
    await stores.audit.record(auditOf(actor, now, 'set-up-firm', ['firm', firmId]))
  })
  return { firmId, actor }
}
