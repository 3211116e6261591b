import type { Answer } from './answer'
import { boardPage } from './board/board-page'
import { amendCasePage, postAmendment } from './cases/amend-case-page'
import { casePage } from './cases/case-page'
import { casesPage } from './cases/cases-page'
import { postFile, sendFile } from './cases/file-pages'
import { newCasePage, postCase } from './cases/new-case-page'
import { newServePage, postServe } from './cases/new-serve-page'
import { changesPage, postDecision, postTakeBack } from './changes/changes-page'
import { postRecord, recordPage } from './events/record-page'
import { postStrike, strikePage } from './events/strike-page'
import { paths } from './paths'
import { detailsPage, ownDetailsPage, postDetails, postOwnDetails } from './people/details-page'
import { editHouseRulesPage, houseRulesPage, postHouseRules } from './policies/house-rules-pages'
import { leavingPage, postLeaving } from './people/leaving-page'
import { newPersonPage, peoplePage, postPerson } from './people/people-pages'
import { drawPage, postDrawing } from './proofs/draw-page'
import {
  postFiling,
  postRejection,
  postScan,
  postSignature,
  proofPage,
  proofPaper,
  proofSigned,
} from './proofs/proof-pages'
import { mailRunPage, postEnvelopes, postMailRun } from './mail/mail-run-page'
import { motionPage, motionPapers, postMotion, postMotionPacket } from './motions/motion-page'
import { motionVersionPage, postMotionVersion } from './motions/version-page'
import type { Route } from './route'
import { assignPage, postAssignment } from './serves/assign-page'
import { factsPage, postFacts } from './serves/facts-page'
import { newspapersPage, postNewspapers } from './serves/newspapers-page'
import { postWay, wayPage } from './serves/way-page'
import { postEvidence } from './serves/evidence-page'
import { postServeFile, servePage } from './serves/serve-page'
import { sheetPage, sheetsPage } from './sheets/sheet-pages'
import { rulebookRoutes } from './rulebook'
import { postSignIn, postSignOut, signInPage } from './sign-in/sign-in-page'
import { postSample, postSetUp, setUpPage } from './set-up/set-up-page'
import type { MemberVisit, Visit } from './visit'

type MemberPage = (visit: MemberVisit) => Answer | Promise<Answer>
type OpenPage = (visit: Visit) => Answer | Promise<Answer>

function anyone(method: Route['method'], path: string, page: OpenPage): Route {
  return { method, path, for: 'anyone', page }
}

function get(path: string, page: MemberPage): Route {
  return { method: 'get', path, for: 'members', page }
}

function post(path: string, page: MemberPage): Route {
  return { method: 'post', path, for: 'members', page }
}

/** Every page, by its address. */
export const routes: readonly Route[] = [
  anyone('get', paths.setUp(), setUpPage),
  anyone('post', paths.setUp(), postSetUp),
  anyone('post', paths.sampleData(), postSample),
  anyone('get', paths.signIn(), (visit) => signInPage(visit, paths.board())),
  anyone('post', paths.signIn(), postSignIn),
  post(paths.signOut(), postSignOut),

  get(paths.board(), boardPage),
  get(paths.cases(), casesPage),
  get(paths.newCase(), newCasePage),
  post(paths.newCase(), postCase),
  get(paths.case(':case'), casePage),
  get(paths.amendCase(':case'), amendCasePage),
  post(paths.amendCase(':case'), postAmendment),
  get(paths.newServe(':case'), newServePage),
  post(paths.newServe(':case'), postServe),
  post(paths.addFile(':case'), postFile),
  get(paths.file(':file'), sendFile),

  get(paths.serve(':serve'), servePage),
  post(paths.addServeFile(':serve'), postServeFile),
  post(paths.evidence(':serve'), postEvidence),
  get(paths.motion(':serve', ':motion'), motionPage),
  post(paths.motion(':serve', ':motion'), postMotion),
  get(paths.motionPapers(':serve', ':motion'), motionPapers),
  post(paths.motionPacket(':serve', ':motion'), postMotionPacket),
  get(paths.motionVersion(':serve', ':motion', ':version'), motionVersionPage),
  post(paths.motionVersion(':serve', ':motion', ':version'), postMotionVersion),
  get(paths.serveWay(':serve'), wayPage),
  post(paths.serveWay(':serve'), postWay),
  get(paths.serveFacts(':serve'), factsPage),
  post(paths.serveFacts(':serve'), postFacts),
  get(paths.newspapers(':serve'), newspapersPage),
  post(paths.newspapers(':serve'), postNewspapers),
  get(paths.assign(':serve'), assignPage),
  post(paths.assign(':serve'), postAssignment),
  get(paths.record(':serve', ':type'), recordPage),
  post(paths.record(':serve', ':type'), postRecord),
  get(paths.strike(':serve', ':entry'), strikePage),
  post(paths.strike(':serve', ':entry'), postStrike),

  ...rulebookRoutes,

  get(paths.drawProof(':serve'), drawPage),
  post(paths.drawProof(':serve'), postDrawing),
  get(paths.proof(':proof'), proofPage),
  get(paths.proofPaper(':proof'), proofPaper),
  get(paths.proofSigned(':proof'), proofSigned),
  post(paths.signProof(':proof'), postSignature),
  post(paths.proofScan(':proof'), postScan),
  post(paths.fileProof(':proof'), postFiling),
  post(paths.rejectProof(':proof'), postRejection),

  get(paths.mailRun(), mailRunPage),
  post(paths.mailRun(), postMailRun),
  post(paths.envelopes(), postEnvelopes),
  get(paths.changes(), changesPage),
  post(paths.changes(), postDecision),
  post(paths.takeBack(':proposal'), postTakeBack),
  get(paths.sheets(':serve'), sheetsPage),
  get(paths.sheet(':sheet'), sheetPage),
  get(paths.houseRules(), houseRulesPage),
  get(paths.editHouseRules(), editHouseRulesPage),
  post(paths.editHouseRules(), postHouseRules),
  get(paths.people(), peoplePage),
  get(paths.newPerson(), newPersonPage),
  post(paths.newPerson(), postPerson),
  get(paths.ownDetails(), ownDetailsPage),
  post(paths.ownDetails(), postOwnDetails),
  get(paths.details(':user'), detailsPage),
  post(paths.details(':user'), postDetails),
  get(paths.leaving(':user'), leavingPage),
  post(paths.leaving(':user'), postLeaving),
]
