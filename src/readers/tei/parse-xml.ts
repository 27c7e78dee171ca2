/**
 * The events of an XML file. Its document type is never fetched and declares no entity: a reference to one is a fault, and
 * stands in the text as it is written, so nothing is ever expanded.
 */
import {SaxesParser} from 'saxes'
import {createNamespaces} from './namespaces.ts'
import {createStrays, isStraySign} from './stray-ampersands.ts'
import type {TeiText} from './tei-text.ts'

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

/** > 2914:35: unexpected close tag. */
const placed = /^\d+:\d+: (?<reason>.*?)\.?$/su

/** > unclosed tag: note */
const unclosed = /^unclosed tag: (?<name>.+)$/su

/** What the parser says of a character that XML does not have, of which the sign of a stray ampersand is one. */
const disallowed = 'disallowed character'

/**
 * Parses a file, and stops after each stretch of it, so that what was found can be taken away.
 *
 * The namespace of the root stands for that of TEI, whatever it is: `root` is called once, with it and with its place.
 */
export function* parseXml(
  {stretches}: Pick<TeiText, 'stretches'>,
  events: XmlEvents,
  root: (uri: string, at: number) => void
): Generator<void> {
  // the parser looks a namespace up through all elements that are open: many levels would take their square
  const parser = new SaxesParser()
  const namespaces = createNamespaces(
    (uri) => {
      root(uri, tagStart())
    },
    (reason) => {
      events.fault(reason, Math.max(0, parser.position - 1))
    }
  )
  const strays = createStrays()
  /** What was given to the parser from `from` on: at least all behind the last event, which ended at `end`. */
  let recent = ''
  let from = 0
  let end = 0
  /** Stray ampersands in words that are not said yet. */
  let found: number[] = []

  /** Where the tag begins that was just read: in no attribute stands a “<”. */
  function tagStart(): number {
    return from + recent.lastIndexOf('<', parser.position - 1 - from)
  }
  function sayStrays(): void {
    for (const at of found) events.fault('`&` that begins no reference', at)
    found = []
  }
  function passOver(): void {
    end = parser.position
    found = []
  }
  parser.on('opentag', ({name, attributes}) => {
    sayStrays()
    const named = namespaces.open(name, attributes)
    if (strays.any)
      for (const key in named.attributes) named.attributes[key] = strays.show(named.attributes[key] ?? '')
    const start = tagStart()
    end = parser.position
    events.open(named.name, named.attributes, start)
  })
  parser.on('closetag', () => {
    sayStrays()
    namespaces.close()
    end = parser.position
    events.close(end)
  })
  // words are said when the tag behind them has begun
  parser.on('text', (value) => {
    sayStrays()
    events.text(strays.show(value), end)
  })
  // all is words there
  parser.on('cdata', (value) => {
    found = []
    events.text(strays.show(value), end)
  })
  parser.on('comment', passOver)
  parser.on('processinginstruction', passOver)
  parser.on('doctype', () => {
    events.doctype(Math.max(end, from + recent.indexOf('<!DOCTYPE', end - from)))
    passOver()
  })
  let breaksOff = false
  parser.on('error', ({message}) => {
    const reason = placed.exec(message)?.groups?.reason ?? message
    const name = unclosed.exec(reason)?.groups?.name
    const at = Math.max(0, parser.position - 1)
    if (reason === disallowed && isStraySign(recent.charAt(at - from))) found.push(at)
    // said at the end for every element that is open, the innermost first
    else if (name === undefined) events.fault(reason, at)
    else if (!breaksOff) events.breakOff(name, at)
    breaksOff ||= name !== undefined
  })
  const write = (hidden: string): void => {
    recent = recent.slice(end - from) + hidden
    from = end
    parser.write(hidden)
  }
  for (const {text} of stretches()) {
    write(strays.hide(text, false))
    yield
  }
  write(strays.hide('', true))
  parser.close()
  yield
}
