import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import { flagTitle, kindTitle } from '../../domain/rules/titles'
import type { Case, Serve } from '../../stores/read/types'
import { captionOf, courtTitle } from '../cases/title'
import { paths } from '../paths'

/** Whom a serve is for, in which case, by whom, and where that is put right. */
export type ServeHead = {
  readonly recipient: string
  readonly kind: string
  readonly caption: string
  readonly caseHref: string
  readonly court: string
  readonly number: string
  readonly server: string
  readonly assign: string
  /** What the rules were told of this serve, by its titles. */
  readonly told: readonly string[]
  readonly facts: string
  /** Where another way may be chosen; empty for those who may not. */
  readonly changeWay: string
  readonly newspapers: string
}

export type Headed = {
  readonly serve: Serve
  readonly lawsuit: Case
  readonly names: ReadonlyMap<string, string>
  readonly may: { readonly assign: boolean; readonly amend: boolean; readonly seeCase: boolean }
  /** Absent where the rules of the case are not there. */
  readonly rules: JurisdictionFile | undefined
}

function amendingOf(serveId: string, may: boolean): Pick<ServeHead, 'changeWay' | 'newspapers' | 'facts'> {
  if (!may) return { changeWay: '', newspapers: '', facts: '' }
  return {
    changeWay: paths.serveWay(serveId),
    newspapers: paths.newspapers(serveId),
    facts: paths.serveFacts(serveId),
  }
}

function kindOf({ kind }: Serve['details']['recipient'], rules: JurisdictionFile | undefined): string {
  return rules === undefined || kind == null ? (kind ?? '') : kindTitle(rules, kind)
}

/** The head of the page of a serve. */
export function headOf({ serve, lawsuit, names, may, rules }: Headed): ServeHead {
  const { recipient, flags } = serve.details
  return {
    recipient: recipient.name ?? 'Recipient without a name',
    kind: kindOf(recipient, rules),
    caption: captionOf(lawsuit.case, rules),
    caseHref: may.seeCase ? paths.case(lawsuit.id) : '',
    court: courtTitle(lawsuit.case, rules),
    number: lawsuit.case.number ?? '',
    server: serve.serverId === null ? '' : (names.get(serve.serverId) ?? ''),
    assign: may.assign ? paths.assign(serve.id) : '',
    told: (flags ?? []).map((flag) => (rules === undefined ? flag : flagTitle(rules, flag))),
    ...amendingOf(serve.id, may.amend),
  }
}
