/**
 * An edition of any size, made of the volumes that are there: in rounds, each of them again under another id.
 *
 * Plain copies would flatter a search index, since gzip swallows a list that is the same five times over (6.6 MB a band
 * instead of 21). So the documents of a copy draw their paragraphs and notes from all of its volume: words are as frequent as
 * they were and stand next to each other as they did, but in other documents. Heading, date, kind and archive stay.
 */
import {openCorpus, type Passing} from '../src/corpus/open-corpus.ts'
import type {Document, Note} from '../src/edition/document.ts'
import type {Block} from '../src/edition/tree.ts'

/** A volume as it passes by: as it is, or a copy. */
export type Multiplied = Pick<Passing, 'volume' | 'documents'>

/** The volumes of a content folder, and copies of them until there are so many documents. */
export function* multiply(content: string, total: number): Generator<Multiplied> {
  let left = total
  for (let round = 0; ; round++) {
    const before = left
    for (const {volume, documents} of openCorpus(content).read()) {
      const id = round === 0 ? volume.id : volume.id + 'x' + round
      const some = documents.slice(0, left)
      if (some.length > 0)
        yield {volume: {...volume, id}, documents: round === 0 ? some : stir(some, documents, id, round)}
      left -= some.length
      if (left === 0) return
    }
    if (left === before) return
  }
}

/** Documents of the same facts whose blocks and notes are drawn from all documents of their volume. */
function stir(some: readonly Document[], all: readonly Document[], volume: string, seed: number): Document[] {
  const draw = createDraw(seed)
  const blocks = Map.groupBy(
    all.flatMap((document) => document.body.map((block) => ({kind: kindOf(document, block), block}))),
    ({kind}) => kind
  )
  const notes = Map.groupBy(
    all.flatMap(({notes}) => notes),
    ({kind}) => kind
  )
  return some.map((document) => ({
    ...document,
    volume,
    body: document.body.map((block) => draw(blocks.get(kindOf(document, block)))?.block ?? block),
    notes: document.notes.map((note): Note => ({...note, body: (draw(notes.get(note.kind)) ?? note).body}))
  }))
}

/** A list is exchanged for a list, and a paragraph of the editors for one of theirs. */
function kindOf({genre}: Document, {type}: Block): string {
  return (genre.kind === 'editorial note') + ' ' + type
}

/** Draws one thing of many, the same ones every time. */
function createDraw(seed: number): <Thing>(things: readonly Thing[] | undefined) => Thing | undefined {
  let state = seed
  return (things = []) => {
    // the generator of Numerical Recipes
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return things[Math.floor((state / 2 ** 32) * things.length)]
  }
}
