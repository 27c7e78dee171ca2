/** What there is to say of a file as a whole: its bytes, its faults, and that it is no TEI. */
import {toPrintable} from '../../edition/characters.ts'
import {reportBytes} from '../text/messages.ts'
import type {XmlFault} from './parts.ts'
import {complain, type Where} from './tei-state.ts'

/** Says which bytes of a file that was read were not UTF-8; before what was said of it from the message `first` on. */
export function reportTeiBytes({file, text}: Where, first: number): void {
  const {begin, encoding, faults} = text
  if (encoding === 'UTF-8' && faults.length === 0 && !begin.startsWith('\uFEFF')) return
  const said = file.messages.splice(first)
  const lines = text.lineStarts().map((start) => ({start, end: start}))
  reportBytes(file, {text: begin, lines}, {text: begin, encoding, faults: [...faults]})
  file.messages.push(...said)
}

/** Whether a file is of another format, which is said; of it nothing is read. */
export function isOtherFormat(where: Where): boolean {
  const other = otherFormat(where.text.begin)
  if (other === null) return false
  const expected = 'expected `<TEI xmlns="http://www.tei-c.org/ns/1.0">` at its start; nothing of it is read'
  complain(where, 'no-tei', `file of another format, which begins with \`${other}\`, ${expected}`, 0)
  return true
}

/** > <?xml version="1.0"?> <!DOCTYPE … [ … ]> <!-- … --> */
const prolog = /^(?:\s|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)*/su
const rootTag = /^<(?:[\w.-]+:)?(?<name>[A-Za-z][\w.-]*)(?<attributes>[^>]*)/u

/** The beginning of a file that is no TEI at all: no XML, or a root that is not of TEI, by name or by namespace; else `null`. */
function otherFormat(text: string): string | null {
  const start = text.trimStart()
  if (start === '') return null
  const begins = toPrintable(start.slice(0, 40).split(/[\r\n]/u)[0] ?? '')
  if (!start.startsWith('<')) return begins
  const root = rootTag.exec(start.replace(prolog, ''))?.groups
  if (root?.name === undefined) return null
  const isTei = root.attributes?.includes('http://www.tei-c.org/ns/') || knownRoots.has(root.name)
  return isTei ? null : `<${toPrintable(root.name)}>`
}

/** Roots of TEI, old and new, and of parts of such files. */
const knownRoots = new Set(['TEI', 'TEI.2', 'teiCorpus', 'text', 'group', 'front', 'body', 'back', 'div'])

/** How many faults of a kind are said one by one. */
const mostFaults = 20

const ruleOf = {
  syntax: 'invalid-xml',
  end: 'file-breaks-off',
  namespace: 'other-namespace',
  doctype: 'document-type',
  nesting: 'nested-too-deep',
  outside: 'words-outside'
} as const satisfies Record<XmlFault['kind'], string>

/** Says the faults of a file: of many of a kind the first, and that there are more. */
export function faultReporter({file, text}: Where): (fault: XmlFault) => void {
  const counts = new Map<XmlFault['kind'], number>()
  return ({kind, reason, at}) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count > mostFaults + 1) return
    const said =
      count > mostFaults
        ? 'further faults of this kind, expected none; they are not listed'
        : toReason(kind, reason)
    file.message('Unexpected ' + said, {ruleId: ruleOf[kind], source: 'frus', place: text.pointAt(at)})
  }
}

function toReason(kind: XmlFault['kind'], reason: string): string {
  return kind === 'syntax' ? `XML that is not well-formed (${reason}), expected well-formed XML` : reason
}
