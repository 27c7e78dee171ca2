/** The words of a published page of a document, by where they stand: what a reader sees is what the search must know. */
import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {SKIP, visit} from 'unist-util-visit'
import {fields, type Field} from '../../src/search/search-blocks.ts'
import {toWords} from '../../src/search/words.ts'

/** Words in the order of the page; those of the lines above the heading are of the heading. */
export type PageWords = Record<Field, string[]>

/** Elements that part words; others stand inside a line. */
const parting = new Set(
  'blockquote br dd div dl dt h1 h2 h3 li ol p section table tbody td th tr ul'.split(' ')
)

/** What stands among the words and is none of the document: calls, page marks, old anchors, ways back, what the edition says. */
const besides = ['alias', 'call', 'page', 'return', 'editorial', 'lacuna', 'memo-head']

/** The words of a page, its frame left out. The body of an editorial note is the editors’. */
export function wordsOfPage(html: string): PageWords {
  const found: PageWords = {heading: [], text: [], notes: [], source: []}
  let body: Field = 'text'
  visit(fromHtml(html), 'element', (element) => {
    const {id, dataKind} = element.properties
    if (dataKind === 'editorial note') body = 'notes'
    const isHead = id === 'heading' || classesOf(element).includes('rubric')
    const field = isHead ? 'heading' : id === 'text' ? body : fieldOfNote(element)
    if (field === null) return
    found[field].push(...toWords(textOf(element)))
    return SKIP
  })
  return found
}

/** Where the fields are the same words in the same order; a line for each that has others. */
export function differences(page: PageWords, given: PageWords): string[] {
  return fields.flatMap((field) => {
    const [shown, searched] = [page[field], given[field]]
    const at = Array.from({length: Math.max(shown.length, searched.length)}).findIndex(
      (_, index) => shown[index] !== searched[index]
    )
    if (at === -1) return []
    const around = (words: readonly string[]): string => words.slice(Math.max(0, at - 3), at + 4).join(' ')
    return [`${field}, word ${at + 1}: the page has “${around(shown)}”, the search “${around(searched)}”`]
  })
}

/** The words of a note stand beside its label: in the list of notes, or as printed in the card of the source. */
function fieldOfNote({tagName, properties, children}: Element): Field | null {
  const isNote =
    String(properties.id).startsWith('fn') && children.some((child) => classesOf(child).includes('words'))
  if (!isNote) return null
  return tagName === 'li' ? 'notes' : 'source'
}

/** What an element says; the label of a note names it and is none of its words. */
function textOf(element: Element): string {
  const words = element.children.filter((child) => classesOf(child).includes('words'))
  return (words.length > 0 ? words : element.children).map(say).join('')
}

function say(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || classesOf(node).some((name) => besides.includes(name))) return ''
  const inside = node.children.map(say).join('')
  return parting.has(node.tagName) ? '\n' + inside + '\n' : inside
}

function classesOf(node: Nodes): string[] {
  const names = node.type === 'element' ? node.properties.className : undefined
  return Array.isArray(names) ? names.map(String) : []
}
