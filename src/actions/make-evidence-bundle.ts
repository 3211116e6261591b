import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import type { Case } from '../stores/case-store'
import { firmInMatter } from '../stores/firm-store'
import type { Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import { packBundle, type BundleFile } from '../documents/bundle'
import { templatesFolder } from '../documents/template'
import { auditOf, type Context } from './context'
import { toldServe } from './done-by'
import { evidenceFiles } from './evidence-files'
import { evidenceReport } from './evidence-report'
import { permit } from './permissions'

/** A bundle: the bytes of a ZIP archive, a name for it, and the SHA-256 of its manifest, to be noted elsewhere. */
export type EvidenceBundle = { readonly name: string; readonly bytes: Uint8Array; readonly manifest: string }

const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)

function enclosed(name: string): BundleFile {
  return { path: name, bytes: readFileSync(join(templatesFolder(), 'sheets', 'evidence', name)) }
}

async function factsOf(
  stores: Stores,
  serve: Serve,
  { case: lawsuit, papers }: Case,
): Promise<readonly BundleFile[]> {
  const firm = firmInMatter(await stores.firm.get())
  const matter = { firm, case: lawsuit, papers, serves: [await toldServe(stores, serve)] }
  return [
    { path: 'matter.json', bytes: json(matter) },
    { path: 'entries.json', bytes: json({ entries: await stores.events.chainOf(serve.id) }) },
  ]
}

/**
 * Everything that is recorded of one serve as one archive for a hearing on service: entries with both clocks, strikes
 * shown, files and proofs with their hashes, the server's other stops of those days without other people's data, a
 * page on what each kind of evidence shows, and a script that finds any changed byte. The audit row notes the
 * SHA-256 of the manifest.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `damaged-file` for bytes that are not those recorded.
 */
export async function makeEvidenceBundle(ctx: Context, serveId: string): Promise<EvidenceBundle> {
  permit(ctx.actor.role, 'make-evidence-bundle')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const serve = await stores.serves.get(serveId, 'serveId')
    const lawsuit = await stores.cases.get(serve.caseId, 'caseId')
    const kept = await evidenceFiles(ctx, stores, serve)
    const { jurisdiction } = jurisdictionNamed(ctx.rulebook, lawsuit.case.jurisdiction).loaded
    const report = await evidenceReport({ ctx, stores, serve, lawsuit, jurisdiction, kept, at })
    const { bytes, manifest } = packBundle([
      { path: 'report.pdf', bytes: report },
      ...(await factsOf(stores, serve, lawsuit)),
      ...kept.files.map(({ path, bytes: content }) => ({ path, bytes: content })),
      ...kept.proofs.map(({ path, bytes: content }) => ({ path, bytes: content })),
      enclosed('verify.mjs'),
      enclosed('README.txt'),
    ])
    const details = { manifest, bytes: bytes.length }
    await stores.audit.record(auditOf(ctx.actor, at, 'make-evidence-bundle', ['serve', serveId], details))
    return { name: `evidence-${serveId}.zip`, bytes, manifest }
  })
}
