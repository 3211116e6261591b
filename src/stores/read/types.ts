// What a page is told by the stores; pages take these from here and the stores from nowhere.
export type { Case } from '../case-store'
export type { LedgerEvent } from '../event-store'
export type { StoredFile } from '../file-store'
export type { Firm } from '../firm-store'
export type { StoredProof } from '../proof-store'
export type { Assignment, Serve } from '../serve-store'
export type { Stores } from '../stores'
export type { User } from '../user-store'
