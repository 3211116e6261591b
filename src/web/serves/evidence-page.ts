import { makeEvidenceBundle } from '../../actions/make-evidence-bundle'
import type { Answer } from '../answer'
import type { MemberVisit } from '../visit'

/** POST /serves/:serve/evidence: the bundle as a download; the audit row notes the SHA-256 of its manifest. */
export async function postEvidence({ member, params }: MemberVisit): Promise<Answer> {
  const { name, bytes } = await makeEvidenceBundle(member.ctx, params['serve'] ?? '')
  return { send: bytes, mime: 'application/zip', name, inline: false }
}
