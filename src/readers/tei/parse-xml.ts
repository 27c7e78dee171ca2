/**
 * The events of an XML file. Its document type is never fetched and declares no entity: a reference to one is a fault, and
 * stands in the text as it is written, so nothing is ever expanded.
 */
import {SaxesParser} from 'saxes'
import {createNamespaces} from './namespaces.ts'

/** What happens while a file is read; places are UTF-16 code units from its start. */
export type XmlEvents = {
  open: (name: string, attributes: Record<string, string>, start: number) => void
  close: (end: number) => void
  text: (value: string, start: number) => void
  /** A fault, without its place in the words. */
  fault: (reason: string, at: number) => void
  /** The end of the file inside an element: the innermost that is open. */
  breakOff: (name: string, at: number) => void
  /** A document type declaration. */
  doctype: (at: number) => void
}

/** How much is parsed before what was found is handed on. */
const stretch = 1 << 16

/** > 2914:35: unexpected close tag. */
const placed = /^\d+:\d+: (?<reason>.*?)\.?$/su

/** > unclosed tag: note */
const unclosed = /^unclosed tag: (?<name>.+)$/su

/**
 * Parses a file, and stops after each stretch of it, so that what was found can be taken away.
 *
 * The namespace of the root stands for that of TEI, whatever it is: `root` is called with it once.
 */
export function* parseXml(text: string, events: XmlEvents, root: (uri: string) => void): Generator<void> {
  // the parser looks a namespace up through all elements that are open: many levels would take their square
  const parser = new SaxesParser()
  const namespaces = createNamespaces(root, (reason) => {
    events.fault(reason, Math.max(0, parser.position - 1))
  })
  const stray = hideStray(text)
  let end = 0
  parser.on('opentag', ({name, attributes}) => {
    const named = namespaces.open(name, attributes)
    for (const key in named.attributes) named.attributes[key] = stray.show(named.attributes[key] ?? '')
    end = parser.position
    // in no attribute stands a “<”
    events.open(named.name, named.attributes, text.lastIndexOf('<', end - 1))
  })
  parser.on('closetag', () => {
    namespaces.close()
    end = parser.position
    events.close(end)
  })
  // words are said when the tag behind them has begun
  const words = (value: string): void => {
    events.text(stray.show(value), end)
  }
  parser.on('text', (value) => {
    let place = end
    for (let at = value.indexOf(stray.sign); at !== -1; at = value.indexOf(stray.sign, at + 1)) {
      place = stray.text.indexOf(stray.sign, place)
      events.fault('`&` that begins no reference', place++)
    }
    words(value)
  })
  parser.on('cdata', words)
  parser.on('comment', () => (end = parser.position))
  parser.on('processinginstruction', () => (end = parser.position))
  parser.on('doctype', () => {
    events.doctype(Math.max(end, text.indexOf('<!DOCTYPE', end)))
    end = parser.position
  })
  let breaksOff = false
  parser.on('error', ({message}) => {
    const reason = placed.exec(message)?.groups?.reason ?? message
    const name = unclosed.exec(reason)?.groups?.name
    const at = Math.max(0, parser.position - 1)
    // said at the end for every element that is open, the innermost first
    if (name === undefined) events.fault(reason, at)
    else if (!breaksOff) events.breakOff(name, at)
    breaksOff ||= name !== undefined
  })
  for (let at = 0; at < text.length; at += stretch) {
    parser.write(stray.text.slice(at, at + stretch))
    yield
  }
  parser.close()
  yield
}

/** An ampersand that begins no reference: the parser would take all up to the next semicolon for its name. */
const strayAmpersand = /&(?!#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\p{N}_:.-]*;)/giu

/** A text in which a sign that it has nowhere else stands for each such ampersand, and what shows them again. */
function hideStray(text: string): {text: string; sign: string; show: (value: string) => string} {
  let code = 0xe000
  while (text.includes(String.fromCharCode(code))) code++
  const sign = String.fromCharCode(code)
  const hidden = text.replace(strayAmpersand, sign)
  return {
    text: hidden,
    sign,
    show: hidden === text ? (value) => value : (value) => value.replaceAll(sign, '&')
  }
}
