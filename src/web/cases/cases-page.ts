import { permit } from '../../actions/permissions'
import { show, type Answer } from '../answer'
import { paths } from '../paths'
import type { MemberVisit } from '../visit'
import { counted, dayText } from '../words'
import { captionOf, courtTitle, rulesFor } from './title'

/** GET /cases */
export async function casesPage({ member }: MemberVisit): Promise<Answer> {
  const { ctx } = member
  permit(ctx.actor.role, 'open-case')
  const heads = await ctx.firm.read(({ pages }) => pages.cases())
  const cases = heads.map(({ id, case: lawsuit, serves }) => {
    const rules = rulesFor(ctx.rulebook, lawsuit)
    return {
      href: paths.case(id),
      caption: captionOf(lawsuit, rules),
      number: lawsuit.number ?? '',
      court: courtTitle(lawsuit, rules),
      commenced: dayText(lawsuit.commenced ?? ''),
      serves: counted(serves, 'recipient'),
    }
  })
  return show('cases/cases', 'Cases', {
    cases,
    newCase: paths.newCase(),
    summary: counted(cases.length, 'case'),
  })
}
