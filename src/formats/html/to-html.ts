/** Record → HTML: the parts of a document page that are made of words of the document. */
import type {Element, ElementContent} from 'hast'
import {toHtml as toString} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {Document} from '../../edition/document.ts'
import {countsParagraphs} from '../../edition/matter-entry.ts'
import type {Matter} from '../../edition/matter.ts'
import {withAliases} from './aliases.ts'
import {lost} from './blocks.ts'
import {findLetters, letterLinks} from './entry-letters.ts'
import {explanations} from './explanations.ts'
import {toHast} from './to-hast.ts'
import {firstPage} from './calls-and-breaks.ts'
import {noteItems, sourceNotes} from './note-items.ts'
import {createHtmlState, type Context} from './html-state.ts'

/** The parts of a page, as HTML. */
export type DocumentHtml = {
  /** The lines above the heading that are neither number nor source, a paragraph each; mostly none. */
  rubrics: string
  /** The heading without number, note calls in place. */
  heading: string
  /** The text, with the anchors of paragraphs and pages. */
  text: string
  /** The items of the note list, without the source note; empty where there are none. */
  notes: string
  /** The source notes as printed, mostly one; `null` where there is none. */
  source: string | null
  /** What the lists of the volume say of names and abbreviations in it; empty where they say nothing. */
  explanations: string
}

/** The parts of the page of a document. */
export function toHtml(document: Document, context: Context): DocumentHtml {
  const {rubrics, heading, text, notes, source, explanations} = toTrees(document, context)
  const write = (children: ElementContent[]) => stringify(withAliases(children, context.aliases ?? []))
  return {
    rubrics: write(rubrics),
    heading: write(heading),
    text: write(text),
    notes: write(notes),
    source: source && write(source),
    explanations: write(explanations)
  }
}

/** The parts of the page of what is no document; a long list of entries has its letters, as links. */
export function matterToHtml(
  matter: Matter,
  context: Context
): Pick<DocumentHtml, 'heading' | 'text' | 'notes'> & {letters: string} {
  const {heading, text, notes} = matterToTrees(matter, context)
  const write = (children: ElementContent[]) => stringify(withAliases(children, context.aliases ?? []))
  const found = findLetters(text)
  return {
    heading: write(heading),
    letters: stringify(letterLinks(found.letters)),
    text: write([...found.text]),
    notes: write(notes)
  }
}

/** The same parts as trees, without the anchors by which places were known before. */
export function matterToTrees(
  matter: Matter,
  context: Context
): Pick<DocumentTrees, 'heading' | 'text' | 'notes'> {
  const state = {...createHtmlState(matter, context), inEntries: !countsParagraphs(matter.kind)}
  const heading = toHast(matter.title, state)
  const body = toHast(matter.body, state)
  return {heading, text: [...firstPage(state), ...body], notes: noteItems(state)}
}

/** The same parts as trees, without the anchors by which places were known before. */
export type DocumentTrees = {
  /** The lines above the heading. */
  rubrics: ElementContent[]
  heading: ElementContent[]
  text: ElementContent[]
  notes: Element[]
  source: ElementContent[] | null
  explanations: Element[]
}

/** The parts of a document as trees. */
export function toTrees(document: Document, context: Context): DocumentTrees {
  const state = createHtmlState(document, context)
  // in reading order: notes know by then where they were called
  const above = {...state, explain: null}
  const rubrics = document.rubrics.map(({children}) => h('p.rubric', toHast(children, above)))
  const heading = toHast(document.title, above)
  const after = lost(null, state)
  // the page on which the document begins stands before those that begin after it
  const begins = after.length > 0 ? [...firstPage(state), ...after] : []
  const body = [...begins, ...toHast(document.body, state)]
  const text = [...firstPage(state), ...body]
  const source = sourceNotes(state)
  return {rubrics, heading, text, notes: noteItems(state), source, explanations: explanations(state)}
}

function stringify(children: ElementContent[]): string {
  return toString({type: 'root', children}, {collapseEmptyAttributes: true})
}
