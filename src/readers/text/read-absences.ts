/** What the notes of a document say is not there; in an editorial note, and in brackets, the text says it itself. */
import type {Absence} from '../../edition/absence.ts'
import type {Document} from '../../edition/document.ts'
import type {Block, Node} from '../../edition/tree.ts'
import {tidy, toText, visit} from '../../edition/visit.ts'
import {findAbsences} from '../find-absences.ts'

/** The parts of a document that statements stand in. */
type Parts = Pick<Document, 'title' | 'body' | 'notes' | 'genre'>

/** Every statement of a document that something is not printed, not attached, not found or not identified. */
export function readAbsences({title, body, notes, genre}: Parts): Absence[] {
  const inNotes = notes
    .filter(({placement}) => placement === 'foot')
    .flatMap((note) => {
      const text = note.body.map((block) => toText([block])).join('\n')
      return findAbsences(text).map((found) => ({...found, note}))
    })
  const before = new Map(inNotes.length > 0 ? wordsBeforeCalls([...title, ...body]) : [])
  return [
    ...readText(body, genre.kind === 'editorial note'),
    ...inNotes.map(({note: {id, kind}, ...found}) => ({
      ...found,
      note: id,
      paragraph: null,
      called: kind === 'note' && before.has(id) ? lastWords(before.get(id) ?? '') : null
    }))
  ]
}

/** What the paragraphs of the text say, where they are the editors’. */
function readText(body: readonly Block[], isEditorial: boolean): Absence[] {
  const absences: Absence[] = []
  let paragraph = 0
  visit(body, (node) => {
    if (node.type !== 'paragraph') return
    paragraph++
    const [first] = node.children
    const opens = first?.type === 'text' && first.value.startsWith('[')
    const text = isEditorial || opens ? toText([node]) : ''
    if (isEditorial || bracketed.test(text))
      for (const found of findAbsences(text)) absences.push({...found, note: null, paragraph, called: null})
    return 'skip'
  })
  return absences
}

/** > [Here follow tables 1 and 2, neither printed.] */
const bracketed = /^\[[^]*\]$/u

/** How many characters before a call say what it is about. */
const reach = 120

/** What stands before each note call in its paragraph, as far as it may be told. */
function wordsBeforeCalls(nodes: readonly Node[]): [string, string][] {
  const found: [string, string][] = []
  let text = ''
  visit(nodes, (node) => {
    if (node.type === 'noteCall') found.push([node.note, text])
    else if ('value' in node) text = (text + node.value).slice(-2 * reach)
    else if (node.type === 'lineBreak' || node.type === 'pageBreak') text += ' '
    else if (!isInline(node)) text = ''
  })
  return found
}

/** Whether words go on in a node from those before. */
function isInline({type}: Node): boolean {
  return type === 'styled' || type === 'reference' || type === 'mention'
}

/** The end of a text from the beginning of a sentence, or of a word where that lies too far back. */
function lastWords(text: string): string {
  const words = tidy(text)
  const near = words.slice(-reach)
  const start = sentenceStart.exec(near)?.index
  if (start !== undefined) return near.slice(start)
  return near.length === words.length ? words : '… ' + near.slice(near.indexOf(' ') + 1)
}

/** Where the last sentence of some words begins, with room for it to say something. */
const sentenceStart = /(?<=[.!?][”)]? )[“(]?\p{Lu}[^.!?]{24,}[.!?]?[”)]?$/u
