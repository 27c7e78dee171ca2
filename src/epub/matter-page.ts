/** What a volume has besides documents as pages of a book: a page for each part, and the words of a division on its page. */
import type {Element as XmlElement, ElementContent as XmlContent} from 'xast'
import {x} from 'xastscript'
import {nameMatter} from '../edition/matter-entry.ts'
import type {Matter} from '../edition/matter.ts'
import {matterToTrees} from '../formats/html/to-html.ts'
import {behindMarks, toFoot, toSection, type BookPage, type PageContext} from './document-page.ts'
import {toAside} from './notes.ts'
import {createXhtmlState, toXhtml} from './to-xhtml.ts'
import {toPage} from './xhtml-file.ts'

/** What a division says itself, with the ids and pages in it; and its heading, with note calls in place. */
export type DivisionWords = Omit<BookPage, 'page'> & {heading: XmlContent[]; words: XmlElement[]}

/** The page of a part. */
export function toMatterPage(matter: Matter, context: PageContext): BookPage {
  const {heading, words, ids, breaks} = toDivisionWords(matter, context)
  const title = nameMatter(matter)
  const page = toPage({
    title,
    type: matter.region + 'matter',
    depth: 1,
    children: [
      x('article', {class: 'document matter', id: matter.id}, [
        x('header', [x('h1', heading.length > 0 ? heading : [{type: 'text', value: title}])]),
        ...words,
        ...toFoot(matter, context)
      ])
    ]
  })
  return {page, ids: new Set([...ids, matter.id]), breaks}
}

/** What stands in a part: its heading, its text, its notes. */
export function toDivisionWords(matter: Matter, context: PageContext): DivisionWords {
  const {resolve: catalogue, href, isBreak} = context
  const trees = matterToTrees(matter, {catalogue, href})
  const state = createXhtmlState({isBreak, behind: behindMarks(matter)})
  const heading = toXhtml(trees.heading, state)
  const text = toXhtml(trees.text, state)
  const notes = trees.notes.flatMap((node) => toAside(node, state))
  return {
    heading,
    words: [...(text.length > 0 ? [x('div', {class: 'text'}, text)] : []), ...toSection('Notes', notes)],
    ids: state.ids,
    breaks: state.breaks
  }
}
