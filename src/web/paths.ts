const segment = (text: string): string => (text.startsWith(':') ? text : encodeURIComponent(text))

/**
 * Every address of the pages. Called with names such as `:serve` they give the pattern of a route, so that a link
 * and the page it leads to cannot drift apart.
 */
export const paths = {
  setUp: () => '/set-up',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  sampleData: () => '/set-up/sample',
  board: () => '/',
  cases: () => '/cases',
  newCase: () => '/cases/new',
  case: (id: string) => `/cases/${segment(id)}`,
  amendCase: (id: string) => `/cases/${segment(id)}/correction`,
  newServe: (caseId: string) => `/cases/${segment(caseId)}/recipients/new`,
  addFile: (caseId: string) => `/cases/${segment(caseId)}/files`,
  addServeFile: (serveId: string) => `/serves/${segment(serveId)}/files`,
  file: (id: string) => `/files/${segment(id)}`,
  serve: (id: string) => `/serves/${segment(id)}`,
  evidence: (serveId: string) => `/serves/${segment(serveId)}/evidence`,
  motion: (serveId: string, motion: string) => `/serves/${segment(serveId)}/motions/${segment(motion)}`,
  motionPapers: (serveId: string, motion: string) =>
    `/serves/${segment(serveId)}/motions/${segment(motion)}/papers.pdf`,
  motionPacket: (serveId: string, motion: string) =>
    `/serves/${segment(serveId)}/motions/${segment(motion)}/packet`,
  motionVersion: (serveId: string, motion: string, version: string) =>
    `/serves/${segment(serveId)}/motions/${segment(motion)}/versions/${segment(version)}`,
  serveWay: (serveId: string) => `/serves/${segment(serveId)}/way`,
  serveFacts: (serveId: string) => `/serves/${segment(serveId)}/facts`,
  newspapers: (serveId: string) => `/serves/${segment(serveId)}/newspapers`,
  assign: (serveId: string) => `/serves/${segment(serveId)}/server`,
  record: (serveId: string, type: string) => `/serves/${segment(serveId)}/record/${segment(type)}`,
  strike: (serveId: string, eventId: string) =>
    `/serves/${segment(serveId)}/entries/${segment(eventId)}/strike`,
  drawProof: (serveId: string) => `/serves/${segment(serveId)}/proofs/new`,
  drawPaper: (serveId: string, paper: string) =>
    `/serves/${segment(serveId)}/proofs/new?paper=${segment(paper)}`,
  proof: (id: string) => `/proofs/${segment(id)}`,
  proofPaper: (id: string) => `/proofs/${segment(id)}/paper.pdf`,
  proofSigned: (id: string) => `/proofs/${segment(id)}/signed.pdf`,
  signProof: (id: string) => `/proofs/${segment(id)}/signature`,
  proofScan: (id: string) => `/proofs/${segment(id)}/scan`,
  fileProof: (id: string) => `/proofs/${segment(id)}/filing`,
  rejectProof: (id: string) => `/proofs/${segment(id)}/rejection`,
  mailRun: () => '/mail-run',
  envelopes: () => '/mail-run/envelopes',
  changes: () => '/rule-changes',
  takeBack: (proposalId: string) => `/rule-changes/${segment(proposalId)}/opening`,
  sheets: (serveId: string) => `/serves/${segment(serveId)}/sheets`,
  sheet: (id: string) => `/sheets/${segment(id)}`,
  houseRules: () => '/house-rules',
  editHouseRules: () => '/house-rules/edit',
  rulebook: () => '/rulebook',
  people: () => '/people',
  newPerson: () => '/people/new',
  ownDetails: () => '/you',
  details: (userId: string) => `/people/${segment(userId)}/details`,
  leaving: (userId: string) => `/people/${segment(userId)}/leaving`,
  health: () => '/healthz',
  ready: () => '/readyz',
} as const
