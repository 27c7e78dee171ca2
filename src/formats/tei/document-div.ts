/** The text of a document as a TEI division: head, dateline, text, and notes that nothing calls. */
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {formatDates} from '../../edition/date.ts'
import type {Document} from '../../edition/document.ts'
import type {Matter} from '../../edition/matter.ts'
import {blocks, lost} from './blocks.ts'
import {dateFacts} from './date-facts.ts'
import {divisions} from './divisions.ts'
import {uncalled} from './note-element.ts'
import {takeId, type TeiState} from './tei-state.ts'
import {text, words} from './tei-words.ts'

/** The division of a document. */
export function documentDiv(document: Document, state: TeiState): Element {
  const facts = {
    type: 'document',
    subtype: document.genre.kind === 'editorial note' ? 'editorial-note' : 'historical-document',
    'xml:id': document.id,
    n: document.number
  }
  const id = takeId(document.id, state)
  const rubrics = document.rubrics.map(({children}) => x('head', {type: 'rubric'}, words(children, state)))
  const start = [...uncalled('inline', state), ...firstPage(state), ...rubrics, head(document, state)]
  const body = [...suppliedDateline(document), ...lost(null, state), ...divisions(document.body, state)]
  return x('div', {...facts, 'xml:id': id}, [...start, ...body, ...uncalled('foot', state)])
}

function head({numbering, title}: Document, state: TeiState): ElementContent {
  const number = numbering === null ? [] : [x('label', [text(numbering)]), text(' ')]
  return x('head', [...number, ...words(title, state)])
}

/** A part of a volume that is no document, as a division: its kind is the type, where it stands the subtype. */
export function matterDiv(matter: Matter, state: TeiState): Element {
  const {id, kind, region, after, title, body} = matter
  const facts = {
    type: kind,
    subtype: region,
    'xml:id': takeId(id, state),
    prev: after === null ? undefined : 'frus:' + matter.volume + '/' + after
  }
  const head = title.length === 0 ? [] : [x('head', words(title, state))]
  const content = [...firstPage(state), ...head, ...blocks(body, state), ...uncalled('foot', state)]
  // TEI asks for words in a division: a part may have nothing but its heading
  const hasWords = body.some(({type}) => type !== 'pageBreak' && type !== 'lacuna')
  return x('div', facts, hasWords ? content : [...content, x('p')])
}

/** The page that the document begins on, or those of which it is one: its own beginning lies before the document. */
function firstPage(state: TeiState): ElementContent[] {
  const {pages, begins} = state.document
  const [first] = pages
  // of a page that differs in capitals only from another of the volume no address is left, and the page is known
  if (!first && begins.status === 'known') return [x('milestone', {unit: 'page', n: begins.page})]
  if (!first || first.basis === 'marked') return []
  const id = takeId('pg_' + first.page, state)
  if (first.basis === 'begun') return [x('milestone', {unit: 'page', n: first.page, 'xml:id': id})]
  const n = begins.status === 'range' ? begins.from + '–' + begins.to : first.page
  return [x('milestone', {unit: 'page', n, 'xml:id': id, cert: begins.status === 'known' ? 'medium' : 'low'})]
}

/** Place and date, where the editors of this edition supplied them; the line itself is lost. */
function suppliedDateline({date, place}: Document): ElementContent[] {
  const facts = [
    ...(place?.basis === 'supplied' ? [x('placeName', [text(place.text)])] : []),
    ...(date?.basis === 'supplied' ? [x('date', dateFacts(date), [text(formatDates(date))])] : [])
  ]
  const [first, second] = facts
  if (!first) return []
  const content = second ? [first, text(', '), second] : [first]
  return [x('dateline', [x('supplied', {reason: 'lost', resp: '#edition'}, content)])]
}
