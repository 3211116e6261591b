import { installation } from './0001-installation'
import { firms } from './0002-firms'
import { users } from './0003-users'
import { sessions } from './0004-sessions'
import { signInThrottles } from './0005-sign-in-throttles'
import { courts } from './0006-courts'
import { cases } from './0007-cases'
import { parties } from './0008-parties'
import { serves } from './0009-serves'
import { assignments } from './0010-assignments'
import { files } from './0011-files'
import { papers } from './0012-papers'
import { events } from './0013-events'
import { sheets } from './0014-sheets'
import { proofs } from './0015-proofs'
import { audit } from './0016-audit'
import { posts } from './0017-posts'
import { proofSignings } from './0018-proof-signings'
import { proofOutcomes } from './0019-proof-outcomes'
import { ruleVersions } from './0020-rule-versions'
import { dateProposals } from './0021-date-proposals'
import { dateDecisions } from './0022-date-decisions'
import { houseRules } from './0023-house-rules'
import { applications } from './0024-applications'
import { dateTakeBacks } from './0025-date-take-backs'
import type { Migration } from './migration'

export type { Migration } from './migration'

/** Every migration in its order: a new one is added at the end. */
export const MIGRATIONS: readonly Migration[] = [
  installation,
  firms,
  users,
  sessions,
  signInThrottles,
  courts,
  cases,
  parties,
  serves,
  assignments,
  files,
  papers,
  events,
  sheets,
  proofs,
  audit,
  posts,
  proofSignings,
  proofOutcomes,
  ruleVersions,
  dateProposals,
  dateDecisions,
  houseRules,
  applications,
  dateTakeBacks,
]
