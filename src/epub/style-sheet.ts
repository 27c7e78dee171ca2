/**
 * The style sheet of a book. It sets no colour and no face, so that those of the reader hold, by day, by night and on paper that
 * has no colours; lines are as dark as the words.
 */
export const styleSheet = `body { margin: 0 5%; line-height: 1.45; }
h1, h2 { line-height: 1.25; text-align: left; hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.25em; }
h2 { font-size: 1.05em; margin: 1.6em 0 0.6em; }
p { margin: 0; text-indent: 1.3em; widows: 2; orphans: 2; }
header p, footer p, aside p, li > p, td p, dd p, .titlepage p, .about p, .division p, .text > p:first-child,
h2 + p, .editorial, .signature, .memo-head, .own-head, .caption, .underneath { text-indent: 0; }
blockquote { margin: 0.8em 1.5em; }
ul, ol { margin: 0.6em 0 0.6em 1.3em; padding: 0; }
ol.labelled, ol.unlabelled, .memo ul, ul.entries, nav ol { list-style-type: none; }
li { margin: 0.25em 0; }
sup, sub { line-height: 0; }
.small-caps { font-variant: small-caps; }
.dated { margin: 0.8em 0; text-align: right; font-style: italic; }
.dated.head { text-align: left; }
.signature { margin: 1em 0; text-align: right; }
.center { text-align: center; text-indent: 0; }
.right { text-align: right; text-indent: 0; }
.basis, .supplied { font-style: normal; font-size: 0.85em; }
.editorial { margin: 0.8em 0; font-style: italic; font-size: 0.9em; }
.memo { margin: 0.8em 0; }
.memo-head, .own-head { font-style: italic; font-size: 0.9em; }
.memo ul { margin-left: 1.3em; }
.attachment { margin-top: 1.5em; border-top: 1px solid; padding-top: 0.8em; }
.redaction { border: 1px dotted; padding: 0 0.15em; font-style: italic; }
a.call { text-decoration: none; }
a.call.doubtful { border-bottom: 1px dotted; }
.page::after { content: '|' attr(data-page) '|'; margin: 0 0.3em; font-size: 0.7em; font-style: normal; font-weight: normal;
  vertical-align: 0.15em; }
.page.inferred::after { content: '[' attr(data-page) ']'; }
.page.begun::after { content: 'p. ' attr(data-page); }
.page.doubtful::after { content: '|' attr(data-page) '?|'; }
.notes { margin-top: 2em; border-top: 1px solid; }
.note { margin: 0.7em 0; font-size: 0.92em; }
.note .label { float: left; min-width: 1.6em; margin-right: 0.3em; font-weight: bold; }
.note .words p + p { text-indent: 1.3em; }
.note .words p.editorial { text-indent: 0; }
.return { text-decoration: none; }
.table { margin: 1em 0; overflow-x: auto; font-size: 0.85em; }
table { border-collapse: collapse; border-top: 1px solid; border-bottom: 1px solid; }
th, td { padding: 0.2em 0.5em; border-bottom: 1px dotted; text-align: left; vertical-align: top; font-weight: normal; }
thead th { border-bottom: 1px solid; font-style: italic; vertical-align: bottom; }
.figure { text-align: right; white-space: nowrap; }
.caption { margin-top: 1em; font-style: italic; }
.underneath { font-size: 0.85em; }
footer { margin-top: 2em; border-top: 1px solid; }
footer p { margin: 0.4em 0; }
.titlepage, .division { margin-top: 15%; text-align: center; }
.titlepage h1, .division h1 { margin: 1em 0; text-align: center; font-size: 1.5em; }
.division h1.long { text-align: left; font-size: 1.1em; font-weight: normal; }
.titlepage p { margin: 0.6em 0; }
.series, .volume { letter-spacing: 0.05em; }
.about p { margin: 0.6em 0; }
dt { margin-top: 0.8em; font-weight: bold; }
dd { margin: 0.2em 0 0 1.3em; }
`
