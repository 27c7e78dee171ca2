/** A record in blocks of words, each with its place in the page: what the index holds, and what excerpts are cut from. */
import {noteAnchors} from '../edition/address.ts'
import type {Document} from '../edition/document.ts'
import {countsParagraphs, isItemAnchor} from '../edition/matter-entry.ts'
import {matterKinds, type Matter} from '../edition/matter.ts'
import type {Block, Node} from '../edition/tree.ts'
import {isTidy} from '../edition/visit.ts'

/** Where words stand. Their order is part of the index. */
export const fields = ['heading', 'text', 'notes', 'source'] as const

/** Where a block stands: its heading, its text, the notes, the source note. */
export type Field = (typeof fields)[number]

/** Words in a row: nothing that is asked for in a row is found across two blocks. */
export type SearchBlock = {
  field: Field
  /** The element of the page that the words stand in, or the last one with an id before it: `p4`, `fn2`. */
  anchor: string
  text: string
  /** The pages that begin in it, and before which letter. */
  pages: {page: string; at: number}[]
}

/**
 * The blocks of a document in reading order: heading, text, notes.
 *
 * Note calls and page marks are no words: a phrase goes on over them, and a word over the mark of a page that parts it. The
 * body of an editorial note is the editors’, so it counts among their notes.
 */
export function toBlocks(document: Document): SearchBlock[] {
  const {numbering, rubrics, title, subject, body, notes, genre} = document
  const heading: Node[] = numbering === null ? [] : [{type: 'text', value: numbering + ' '}]
  const anchors = noteAnchors(notes)
  const text = createBlocks(genre.kind === 'editorial note' ? 'notes' : 'text')
  text.add(body)
  return [
    ...rubrics.map(({children}) => toBlock('heading', 'heading', children)),
    toBlock('heading', 'heading', [...heading, ...title]),
    ...(subject === null ? [] : [toBlock('heading', 'heading', [{type: 'text', value: subject}])]),
    ...text.blocks,
    ...notes.flatMap((note) => {
      const inNote = createBlocks(note.kind === 'source' ? 'source' : 'notes', 'fn' + anchors.get(note.id))
      inNote.add(note.body)
      return inNote.blocks
    })
  ].filter(({text, pages}) => text !== '' || pages.length > 0)
}

/** The blocks of what is no document. An entry of a list that has a name goes by it. */
export function matterToBlocks({title, kind, body, notes}: Matter): SearchBlock[] {
  const anchors = noteAnchors(notes)
  const text = createBlocks('notes', countsParagraphs(kind) ? undefined : 'text')
  text.add(body)
  const named: Node[] = title.length > 0 ? title : [{type: 'text', value: matterKinds[kind]}]
  return [
    toBlock('heading', 'heading', named),
    ...text.blocks,
    ...notes.flatMap((note) => {
      const inNote = createBlocks('notes', 'fn' + anchors.get(note.id))
      inNote.add(note.body)
      return inNote.blocks
    })
  ].filter(({text, pages}) => text !== '' || pages.length > 0)
}

/** Blocks as they are met. In the text each paragraph has an address; in a note all stand at that of the note. */
function createBlocks(field: Field, note?: string) {
  const blocks: SearchBlock[] = []
  let anchor = note ?? 'text'
  let paragraphs = 0

  function add(nodes: readonly Block[]): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'attachment':
          if (note === undefined) anchor = node.id
          add(node.children)
          break
        case 'quotation':
          add(node.children)
          break
        case 'list':
          if (node.head) push(node.head)
          for (const {label, id, children} of node.children) {
            if (note === 'text' && id !== undefined && isItemAnchor(id)) anchor = id
            if (label !== undefined) push([{type: 'text', value: label}])
            add(children)
          }
          break
        case 'table':
          if (node.head) push(node.head)
          for (const row of node.children) push([row])
          break
        case 'paragraph':
          paragraphs++
          if (note === undefined) anchor = 'p' + paragraphs
          push([node])
          break
        case 'dateline':
        case 'heading':
        case 'pageBreak':
        case 'signature':
          push([node])
          break
        case 'lacuna':
      }
    }
  }

  function push(nodes: readonly Node[]): void {
    blocks.push(toBlock(field, anchor, nodes))
  }

  return {blocks, add}
}

function toBlock(field: Field, anchor: string, nodes: readonly Node[]): SearchBlock {
  const block: SearchBlock = {field, anchor, text: '', pages: []}
  const write = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'pageBreak') block.pages.push({page: node.page, at: block.text.length})
      else if (node.type === 'lineBreak') say(' ')
      else if ('value' in node) say(node.value)
      else if ('children' in node) {
        write(node.children)
        if (node.type === 'tableCell') say(' ')
      }
    }
  }
  let isApart = true
  const say = (words: string): void => {
    const tidy = isTidy(words) ? words : words.replace(whiteSpace, ' ')
    const more = isApart ? tidy.trimStart() : tidy
    if (more === '') return
    block.text += more
    isApart = more.endsWith(' ')
  }
  write(nodes)
  const text = block.text.trimEnd()
  // “among the leaders of the Group, [318]”: the space before a mark at the end went with the others
  const pages = block.pages.map(({page, at}) => ({page, at: Math.min(at, text.length)}))
  return {...block, text, pages}
}

const whiteSpace = /\s+/gu
