import { ruleFolder } from '../stores/rule-files'
import type { Program } from './context'

/** Keeps the rules now in use, word for word, so that a sheet made from them can be explained later. */
export async function keepRuleVersions({
  ledger,
  rulebook,
  clock,
}: Pick<Program, 'ledger' | 'rulebook' | 'clock'>): Promise<void> {
  for (const { loaded } of rulebook.values()) {
    if (await ledger.ruleVersions.has(loaded.hash)) continue
    const folder = ruleFolder(loaded.id)
    // Rules that did not come from the program's own folder are whoever brought them's to keep.
    if (folder === null || folder.hash !== loaded.hash) continue
    await ledger.ruleVersions.keep({ jurisdiction: loaded.id, keptAt: clock.now(), ...folder })
  }
}
