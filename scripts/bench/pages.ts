/**
 * Writes the pages that Pagefind's default search is given, for `npm run bench`: those of an edition of any size.
 *
 * A page has the words of a document as the site publishes them, and nothing of what stands around them: no navigation, no
 * facts, no connections. So the default search is given no word that ours is not, and costs no more for it.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {formatAddress} from '../../src/edition/address.ts'
import type {Document} from '../../src/edition/document.ts'
import {toText} from '../../src/edition/visit.ts'
import {toHtml} from '../../src/formats/html/to-html.ts'
import {readArguments} from '../arguments.ts'
import {multiply, type Multiplied} from '../multiply.ts'

if (import.meta.main) {
  const {content, documents, out} = readArguments(
    {
      content: {type: 'string', default: 'content'},
      documents: {type: 'string'},
      out: {type: 'string', default: join('.cache', 'bench', 'default')}
    },
    'usage: node scripts/bench/pages.ts --content DIR [--documents N] --out DIR'
  )
  writePages(documents === undefined ? openCorpus(content).read() : multiply(content, Number(documents)), out)
}

/** Writes a page for each document, at the address that it has in the site. */
function writePages(volumes: Iterable<Multiplied>, out: string): void {
  for (const {volume, documents} of volumes) {
    for (const document of documents) {
      const path = join(out, formatAddress({volume: volume.id, part: document.id}), 'index.html')
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, toPage(document))
    }
  }
}

/** The page: heading, source note, text and notes in the order of the site. */
function toPage(document: Document): string {
  // references lead nowhere here; addresses are no words
  const {heading, source, text, notes} = toHtml(document, {catalogue: new Map(), href: (path) => path})
  const number = document.numbering ?? ''
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
    `<title>${escapeText(number + ' ' + toText(document.title))}</title></head><body><article>` +
    `<h1 id="heading">${escapeText(number)} ${heading}</h1>${source ?? ''}` +
    `<div id="text">${text}</div><ol id="notes">${notes}</ol></article></body></html>\n`
  )
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
