/** The books of editions. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {openCorpus, type Corpus} from '../../src/corpus/open-corpus.ts'
import type {Document} from '../../src/edition/document.ts'
import type {Matter} from '../../src/edition/matter.ts'
import {findAway} from '../../src/epub/find-away.ts'
import {toEpub} from '../../src/epub/to-epub.ts'

/** A book, and what it was made of. */
export type Made = {id: string; bytes: Uint8Array; documents: readonly Document[]; parts: readonly Matter[]}

/** The books of an edition, with or without an address at which it is published; of the volumes named, else of all. */
export function booksOf(corpus: Corpus, origin: string | null, only?: readonly string[]): Made[] {
  const address = origin === null ? null : (path: string) => origin + path
  return [...corpus.catalogue.values()]
    .filter(({volume, documents}) => documents.size > 0 && (only?.includes(volume.id) ?? true))
    .map((entry) => {
      const {id} = entry.volume
      const documents = corpus.documents(id)
      const parts = corpus.parts(id)
      return {
        id,
        documents,
        parts,
        bytes: toEpub({
          entry,
          documents,
          parts,
          away: findAway(entry, corpus.catalogue),
          address
        })
      }
    })
}

/** The content of a case, which is that of the project where it has none. */
export function openCase(name: string): Corpus {
  const own = join('test', 'fixtures', 'editions', name, 'content')
  return openCorpus(existsSync(own) ? own : 'content')
}
