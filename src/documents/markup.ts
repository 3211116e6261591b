/**
 * The markup that templates render to: a small closed set of tags in XML form. Every other tag or
 * attribute is refused with the template's name. White space collapses as in HTML. Values are escaped by
 * Handlebars, so data can never become a tag; control and direction characters in text are refused too.
 *
 * Blocks, in the order of the paper:
 *
 * | tag | holds | prints |
 * | --- | --- | --- |
 * | `<court>` | `<line>`… | the court and county, bold |
 * | `<caption>` | `<party>`…, `<right>`, `<title>`, `<subtitle>` | the ruled box: parties left, the rest right |
 * | `<party role="Plaintiff" against="yes">` | `<name>`… | “-against-” above it (`against="yes"`), names joined “A, B and C,”, the role on its own right-hand line; a last name `et al.` takes no “and” |
 * | `<right>` | `<line>`… | index number, date filed |
 * | `<title>`, `<subtitle>` | text | in the caption: bold capitals as written, and the line below; outside it: centred |
 * | `<venue state="NEW YORK" county="KINGS"/>` | nothing | `STATE OF … ) / ) ss.: / COUNTY OF … )`; an empty value prints a rule to fill in by hand |
 * | `<opening>` | text | the first sentence, unnumbered |
 * | `<p>` | text | a numbered paragraph, 1, 2, 3 …; numbers start again after `<page-break/>` |
 * | `<plain>` | text | an unnumbered paragraph |
 * | `<quote>` | text | single-spaced, indented on both sides |
 * | `<heading>` | text | bold, kept with what follows |
 * | `<table keep="yes">` | `<head>` of `<cell width="2">`…, `<row>` of `<cell>`… | a ruled table; `width` is a weight (default: the texts decide); `keep="yes"` holds it on one page; each row has as many cells as the head |
 * | `<closing>` | `<plain>`, `<licence>`, `<oath>`, `<line>`, `<signature/>`, `<jurat>` | one page together with the last lines of the paragraph before it |
 * | `<licence>` | text or `<br/>` lines | single-spaced licence line |
 * | `<oath>` | text | the prescribed clause |
 * | `<signature name="…" title="…" dated="…" place="…"/>` | nothing | a rule with the printed name beneath, then title; `dated` and `place` to its left; all but `name` may be left out, an empty `dated` or `place` prints a rule to fill in |
 * | `<jurat>` | `<line>`… | at the left, beside the signature; `<line><fill size="long"/></line>` is the notary's line |
 * | `<page-break/>` | nothing | a new page, for papers that are sets |
 *
 * Inside text: `<b>`, `<i>` (not nested in each other), `<blank>label</blank>` (a visibly marked blank for
 * a fact not recorded, drafts only), `<fill size="short"/>` (a rule to fill in by hand) and `<br/>`.
 * The whole may stand inside one `<paper>` tag.
 */
export {}
