import type { Block, Paper } from '../../../src/documents/paper'

export const worldNames = [
  'Łukasz Żółć',
  'Nguyễn Thị Ánh',
  '王小明',
  'محمد',
  'O’Brien',
  'Ελένη',
  'Дмитрий',
  'משה',
  '김민준',
]

export const latinNames = ['Lukas Zola', 'Tom Ann', 'O’Brien', 'Helen', 'Peter Moses', 'Mary']

export const factsHash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** A paper around blocks, with everything else as in an ordinary proof. */
export function paperOf(blocks: readonly Block[], changes: Partial<Paper> = {}): Paper {
  return {
    title: 'Affirmation of service on John Roe',
    subject: 'Acme Supply Corp. against Roe',
    language: 'en-US',
    dated: '2026-11-24',
    draft: false,
    footer: { left: 'John Roe', right: 'Index No. 500123/2026', hash: factsHash },
    trace: {
      rulesHash: 'a'.repeat(64),
      templateHash: 'b'.repeat(64),
      factsHash,
      events: ['delivered-1', 'mailed-1'],
    },
    blocks,
    ...changes,
  }
}

/** The oath, licence line and signature of an affirmation. */
export const closingMarkup = `<closing>
<licence>NYC DCWP process server license no. 1234567<br/>Received from: Agency LLC, 1 Court Street, Brooklyn, NY, agency license no. 7654321</licence>
<oath>I affirm this 24th day of November, 2026, under the penalties of perjury under the laws of New York, which may include a fine or imprisonment, that the foregoing is true, and I understand that this document may be filed in an action or proceeding in a court of law.</oath>
<signature name="Pat Server" dated="November 24, 2026" place="Brooklyn, New York"/>
</closing>`

export const captionMarkup = `<court><line>SUPREME COURT OF THE STATE OF NEW YORK</line><line>COUNTY OF KINGS</line></court>
<caption>
<party role="Plaintiff"><name>ACME SUPPLY CORP.</name></party>
<party role="Defendants" against="-against-"><name>JOHN ROE</name><name>JANE ROE</name></party>
<right><line>Index No. 500123/2026</line><line>Date filed: January 5, 2026</line></right>
<title>AFFIRMATION OF SERVICE</title><subtitle>on John Roe (CPLR 308(2))</subtitle>
</caption>`

/** An ordinary proof of two pages in which these names occur. */
export function proofMarkup(names: readonly string[]): string {
  return `<paper>${captionMarkup}
<opening>I, Pat Server, state:</opening>
<p>I am over 18 years of age, I am not a party to this action, and my business address is 1 Court Street, Suite 900, Brooklyn, New York 11201.</p>
<p>I served a copy of each of these papers: Summons; Verified Complaint; Notice of Electronic Filing.</p>
<p>On Monday, February 2, 2026, at 6:42 p.m., at 250 Ocean Avenue, Apartment 4B, Brooklyn, New York 11225, I delivered the papers to and left them with ${names[0] ?? ''}, a person of suitable age and discretion.</p>
<p>The mailbox bears the names ${names.join('; ')}.</p>
<p>I describe the person to whom I delivered the papers as follows, gender and race being my perception:</p>
<table keep="yes"><head><cell>Gender (sex)</cell><cell>Race (color of skin)</cell><cell>Hair color</cell><cell>Approx. age</cell><cell>Approx. height</cell><cell>Approx. weight</cell><cell>Other identifying features</cell></head>
<row><cell>female</cell><cell>white (light)</cell><cell>black</cell><cell>36–50</cell><cell>5 ft 4 in to 5 ft 8 in</cell><cell>131–160 lb</cell><cell>glasses</cell></row></table>
<p>On Thursday, February 5, 2026, I enclosed a copy of the same papers in a postpaid envelope properly addressed to John Roe at 250 Ocean Avenue, Apartment 4B, Brooklyn, New York 11225, the recipient’s last known residence, and deposited it first class in an official depository under the exclusive care and custody of the United States Postal Service.</p>
<p>I asked whether the recipient was in the active military service of the United States or of the State of New York. The answer was no.</p>
${closingMarkup}</paper>`
}
