/** Where readers report an error, and what the report begins with: which document, and the words that they selected. */

/** What a report is about: the document as it is cited, its address, and the words that were selected. */
export type Reported = {document: string; address: string; words: string}

/** What stands for the parts of a report in an address. */
const parts = /\{(?<part>document|address|words)\}/gu

/** > errors@example.org */
const mail = /^(?:mailto:)?(?<box>[^\s@/?#:]+@[^\s@/?#:]+\.[^\s@/?#:]+)$/u

/** More words than a link can take along. */
const longest = 600

/** Whether errors can be reported there: a mail box, or an address of the web, perhaps with parts to fill in. */
export function canReportTo(to: string): boolean {
  return mail.test(to) || (/^https?:\/\//u.test(to) && URL.canParse(to.replace(parts, '')))
}

/**
 * The link that begins a report.
 *
 * > errors@example.org
 * > https://example.org/issues/new                       with `title` and `body`, as trackers of issues take them
 * > https://example.org/form?on={document}&text={words}  with what stands in braces filled in
 */
export function toReportLink(to: string, reported: Reported): string {
  const {document, address} = reported
  const words = reported.words.replace(/\s+/gu, ' ').trim()
  const quoted = words.length > longest ? words.slice(0, longest) + ' …' : words
  const values = {document, address, words: quoted}
  if (to.search(parts) >= 0)
    return to.replace(parts, (_, part: keyof Reported) => encodeURIComponent(values[part]))

  const title = 'Error in ' + document
  const body = [document, address, '', ...(quoted === '' ? [] : [`“${quoted}”`, '']), 'What is wrong:', '']
  const box = mail.exec(to)?.groups?.box
  if (box !== undefined)
    return `mailto:${box}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.join('\r\n'))}`
  const filled = new URL(to)
  filled.searchParams.set('title', title)
  filled.searchParams.set('body', body.join('\n'))
  return filled.href
}
