import type { JsonObject } from '../domain/cases/matter'
import type { Policy } from '../domain/rules/policy-types'
import type { Written } from './court-store'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import type { HouseRuleRow } from './rows'
import { canonicalJson, readJsonObject, refuseUnkeepable } from './stored-json'

/** House rules as somebody set them; `policy` is `null` where they were withdrawn. */
export type HouseRule = {
  readonly id: string
  /** `null`: for every case of the firm. */
  readonly client: string | null
  readonly policy: Policy | null
}

export type StoredHouseRule = HouseRule & Written

/** House rules of a firm and for its clients. What was in force earlier is never lost. */
export class HouseRuleStore {
  constructor(private readonly tables: FirmTables) {}

  async set({ id, client, policy }: HouseRule, { at, by }: Written): Promise<void> {
    if (policy !== null) refuseUnkeepable(asJson(policy), 'policy')
    await this.tables.add.houseRule({
      id: checkId(id, 'id'),
      client,
      policy: policy === null ? null : canonicalJson(asJson(policy)),
      created_at: at,
      created_by: by,
    })
  }

  /** Everything that was ever set, the newest first. */
  async history(): Promise<StoredHouseRule[]> {
    const rows = await this.tables.houseRules().orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    return rows.map(ruleOf)
  }

  /** What is in force now: the firm's own first, then each client's by name. */
  async inForce(): Promise<StoredHouseRule[]> {
    const latest = new Map<string | null, StoredHouseRule>()
    for (const rule of await this.history()) if (!latest.has(rule.client)) latest.set(rule.client, rule)
    return [...latest.values()]
      .filter(({ policy }) => policy !== null)
      .toSorted((a, b) => (a.client ?? '').localeCompare(b.client ?? '', 'en'))
  }
}

function asJson(policy: Policy): JsonObject {
  return policy
}

function isPolicy(value: JsonObject): value is JsonObject & Policy {
  return typeof value['id'] === 'string' && typeof value['title'] === 'string'
}

function ruleOf({ id, client, policy, created_at: at, created_by: by }: HouseRuleRow): StoredHouseRule {
  const value = policy === null ? null : readJsonObject(policy)
  if (value !== null && !isPolicy(value)) throw new Error(`The house rules ${id} hold no policy.`)
  return { id, client, policy: value, at, by }
}
