import { checkAddSignedScan } from '../../../src/actions/add-signed-scan.input'
import { checkDraftServeProof } from '../../../src/actions/draft-serve-proof.input'
import { checkFileProof } from '../../../src/actions/file-proof.input'
import { checkRejectProof } from '../../../src/actions/reject-proof.input'
import { checkSignProof } from '../../../src/actions/sign-proof.input'

const proofId = '01KB0000000000000000000000'
const id = '01KB0000000000000000000001'

const GOOD = {
  draft: { serveId: proofId, paper: 'deliver-and-mail', draft: true, signature: { on: '2026-02-06' } },
  sign: { id, proofId, sha256: 'a'.repeat(64), oathId: 'affirmation-2106-2025' },
  scan: {
    id,
    proofId,
    printed: '0a1b2c3d',
    signer: 'Pat Server',
    signedOn: '2026-02-06',
    name: 'scan 1.pdf',
  },
  file: { id, proofId, filedOn: '2026-02-06', docketEntry: '7' },
  reject: { id, proofId, rejectedOn: '2026-02-06', reason: 'Index number is missing' },
} as const

const CHECKS = {
  draft: checkDraftServeProof,
  sign: checkSignProof,
  scan: checkAddSignedScan,
  file: checkFileProof,
  reject: checkRejectProof,
} as const

const NAMES = ['draft', 'sign', 'scan', 'file', 'reject'] as const

describe('what a door lets through to the actions on proofs', () => {
  it.each(NAMES)('is what it should be, as it came (%s)', (name) => {
    expect(CHECKS[name](GOOD[name])).toEqual({ input: GOOD[name] })
  })

  it.each(NAMES)('is nothing with a word more, least of all a password (%s)', (name) => {
    expect(CHECKS[name]({ ...GOOD[name], password: 'correct horse battery staple' })).toMatchObject({
      problems: [{ path: 'password' }],
    })
  })

  it.each([
    ['draft', { signature: { form: 'oral' } }, 'signature.form'],
    ['sign', { sha256: 'A'.repeat(64) }, 'sha256'],
    ['scan', { printed: '0a1b' }, 'printed'],
    ['scan', { signer: 'Pat\nServer' }, 'signer'],
    ['scan', { signedOn: '2026-02-30' }, 'signedOn'],
    ['file', { filedOn: '6 Feb 2026' }, 'filedOn'],
    ['reject', { reason: '' }, 'reason'],
  ] as const)('is refused at the field that is wrong (%s %p)', (name, parts, path) => {
    expect(CHECKS[name]({ ...GOOD[name], ...parts })).toMatchObject({ problems: [{ path }] })
  })
})
