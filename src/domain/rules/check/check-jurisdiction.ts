import type { LoadedJurisdiction } from '../loaded'
import { uncitedSources, unknownCites } from './cites'
import { conflictingExceptions } from './conflicts'
import { checkDefault } from './default'
import { checkDiligence } from './diligence'
import { inFile, methodFile } from './files'
import { eachAt, type Finding } from './flaw'
import { checkForm } from './form'
import { checkHolidays } from './holidays'
import { checkJurisdictionFile } from './jurisdiction'
import { checkMethod } from './method'
import { checkMotions } from './motions'
import { checkOffered } from './offered'
import { checkOaths, defaultForms } from './oaths'
import { checkProof } from './proofs'
import { ringsOfDeadlines } from './rings'
import { checkScenarios } from './scenarios'
import { scopeOfJurisdiction, scopeOfMethod } from './scope'
import { unshownRules } from './shown'

/**
 * Everything that a schema cannot see in the files of one jurisdiction. Whether the rules fit together is
 * asked only when each makes sense by itself, so that one mistake is told once.
 */
export function checkJurisdiction(loaded: LoadedJurisdiction): Finding[] {
  const words = wordFindings(loaded)
  return words.length > 0 ? words : fitFindings(loaded)
}

function wordFindings(loaded: LoadedJurisdiction): Finding[] {
  const scope = scopeOfJurisdiction(loaded)
  const { jurisdiction, holidays, oaths, diligence } = loaded
  return [
    ...unknownCites(loaded),
    ...inFile('jurisdiction.yaml', checkJurisdictionFile(jurisdiction, scope)),
    ...inFile('holidays.yaml', checkHolidays(holidays, scope)),
    ...(oaths === null ? [] : inFile('oaths.yaml', checkOaths(oaths, scope))),
    ...(diligence === null ? [] : inFile('diligence.yaml', checkDiligence(diligence, scope))),
    ...(loaded.default === null ? [] : inFile('default.yaml', checkDefault(loaded.default, scope))),
    ...(loaded.motions === null ? [] : inFile('motions.yaml', checkMotions(loaded.motions, scope))),
    ...loaded.methods.flatMap((method) =>
      inFile(methodFile(method.id), checkMethod(method, loaded, scopeOfMethod(loaded, method))),
    ),
    ...loaded.proofs.flatMap((proof) =>
      inFile(`proofs/${proof.id}.yaml`, [
        ...checkProof(proof, scope),
        ...checkForm(proof, loaded.proofs, scope),
      ]),
    ),
    ...inFile('scenarios.json', checkScenarios(loaded)),
  ]
}

function fitFindings(loaded: LoadedJurisdiction): Finding[] {
  const scope = scopeOfJurisdiction(loaded)
  const { jurisdiction, methods, oaths } = loaded
  const files = [
    { file: 'jurisdiction.yaml', rules: jurisdiction },
    ...methods.map((rules) => ({ file: methodFile(rules.id), rules })),
  ]
  const conflicts = files.flatMap(({ file, rules }) =>
    inFile(
      file,
      eachAt(rules.deadlines, ['deadlines'], (rule, path) => conflictingExceptions(rule, path, scope)),
    ),
  )
  return [
    ...conflicts,
    ...ringsOfDeadlines(loaded),
    ...(oaths === null ? [] : inFile('oaths.yaml', defaultForms(oaths, scope))),
    ...unshownRules(loaded),
    ...uncitedSources(loaded),
    ...checkOffered(loaded),
  ]
}
