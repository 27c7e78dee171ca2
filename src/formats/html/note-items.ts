/** Notes as a list at the end, and the source note for its card. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Note} from '../../edition/document.ts'
import {unstyled} from './calls-and-breaks.ts'
import {toHast} from './to-hast.ts'
import type {CalledNote, HtmlState} from './html-state.ts'

/** The items of the note list, in its order, without source notes, which stand in their card. */
export function noteItems(state: HtmlState): Element[] {
  return [...state.notes.values()].filter((called) => !isSource(called)).map((called) => item(called, state))
}

/**
 * The source note as printed, under the anchor of its label; `null` where there is none. The source line of 1948–54 may call one
 * more, at the foot of the page.
 */
export function sourceNotes(state: HtmlState): ElementContent[] | null {
  const sources = [...state.notes.values()].filter(isSource)
  if (sources.length === 0) return null
  // the line calls the note: who writes a note knows by then where it was called
  return sources.map((source) =>
    h('div.printed', {id: 'fn' + source.anchor, tabIndex: -1}, [
      h('span.label', source.note.label ?? ''),
      h('section.words', [...append(words(source, state), returns(source)), ...remarks(source)])
    ])
  )
}

function isSource({note}: CalledNote): boolean {
  return note.kind === 'source'
}

function item(called: CalledNote, state: HtmlState): Element {
  const {note, anchor} = called
  // who comes to a note by its address has the focus on it
  return h('li', {id: 'fn' + anchor, tabIndex: -1, value: ordinal(note)}, [
    label(note),
    // a section: reader views take boxes that are full of links for something that is not read
    h('section.words', [...append(words(called, state), returns(called)), ...remarks(called)])
  ])
}

/** The printed label; where it is a number, the list has it without a style sheet as well, and it stands there once. */
function label(note: Note): Element {
  const printed = note.label ?? ''
  return ordinal(note) === undefined ? h('span.label', printed) : h('span.label', {dataLabel: printed})
}

function ordinal({label}: Note): string | undefined {
  return label !== null && wholeNumber.test(label) ? label : undefined
}

/** > 45 */
const wholeNumber = /^[1-9]\d*$/u

/** The ways back to the calls. */
function returns({note, calls}: CalledNote): Element[] {
  return calls.map((call, index) =>
    h(
      'a.return',
      {
        href: '#' + call,
        role: 'doc-backlink',
        ariaLabel:
          'Back to ' + (index === 0 ? 'the call' : 'call ' + (index + 1)) + ' of note ' + (note.label ?? '')
      },
      ['↑', unstyled(' back to the text')]
    )
  )
}

function words({note}: CalledNote, state: HtmlState): ElementContent[] {
  return toHast(note.body, {...state, inText: false})
}

/** What the reader of a note should know about its call. */
function remarks({note, calls, doubts}: CalledNote): Element[] {
  const lost = calls.length === 0 && note.placement === 'foot'
  const sentences = lost ? ['The source lost the call of this note.'] : doubts
  return sentences.map((sentence) => h('p.editorial', sentence))
}

/** Puts the way back at the end of the last paragraph. */
function append(blocks: ElementContent[], links: Element[]): ElementContent[] {
  const last = blocks.at(-1)
  if (last?.type !== 'element' || last.tagName !== 'p') return [...blocks, ...links]
  const spaced = links.flatMap((link): ElementContent[] => [{type: 'text', value: '\u00A0'}, link])
  return [...blocks.slice(0, -1), {...last, children: [...last.children, ...spaced]}]
}
