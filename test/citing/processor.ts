/** Judges from outside: a CSL processor with the official styles, and parsers of BibTeX and RIS. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {z} from 'zod'
import type {CslItem} from '../../src/citing/csl.ts'

const require = createRequire(import.meta.url)

type Engine = {
  updateItems(ids: string[]): void
  setOutputFormat(format: string): void
  makeBibliography(): [unknown, string[]]
  makeCitationCluster(cites: object[]): string
}
type System = {retrieveLocale: () => string; retrieveItem: (id: string) => object}

// the packages have no types
const citeproc = require('citeproc') as {
  Engine: new (system: System, style: string, locale: string) => Engine
}
const {Cite} = require('@citation-js/core') as {Cite: new (text: string, options: object) => {data: unknown}}
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-ris')

const csl = 'node_modules/@citation-js/plugin-csl/lib/'
const Texts = z.record(z.string(), z.string())
const locale = Texts.parse(JSON.parse(readFileSync(csl + 'locales.json', 'utf8')))['en-US'] ?? ''
const chicago = z
  .object({content: z.string()})
  .parse(require('@citation/csl-style-chicago-fullnote-bibliography/info.json')).content
const apa = Texts.parse(JSON.parse(readFileSync(csl + 'styles.json', 'utf8'))).apa ?? ''

/**
 * Stands in for the author that a document has not. Without one the styles begin with the editors, as if these had
 * written the document; ours begin with the heading.
 */
const author = 'NOBODY'

const items = new Map<string, object>()
const system: System = {retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) ?? {}}
const engines = {
  chicago: new citeproc.Engine(system, chicago, 'en-US'),
  apa: new citeproc.Engine(system, apa, 'en-US')
}
type Style = keyof typeof engines

/** The note of the Chicago manual. */
export function chicagoNote(item: CslItem, locator: string): string {
  const engine = start('chicago', item)
  const cite = {id: String(items.size - 1), position: 0, ...(locator === '' ? {} : {locator, label: 'page'})}
  return engine.makeCitationCluster([cite]).replace(author + ', ', '')
}

/** The entry of the bibliography of the Chicago manual. */
export function chicagoBibliography(item: CslItem): string {
  return entry(start('chicago', item)).replace(author + '. ', '')
}

/** The reference of the APA manual; a work without author has its title where the author would be. */
export function apaReference(item: CslItem): string {
  const reference = entry(start('apa', item))
  if (item.type === 'book')
    return reference.replace(
      /^NOBODY\. \((\d+|n\.d\.)\)\. (<i>.+?<\/i>(?: \(.+?, Eds?\.\))?)\./u,
      '$2. ($1).'
    )
  return reference.replace(/^NOBODY\. \((\d+|n\.d\.)\)\. (.+?) In (?=[^ ]* |<i>)/u, '$2 ($1). In ')
}

/** What a reference manager reads from a file. */
export function parseFile(text: string, forceType?: '@ris/file' | '@bibtex/text'): Record<string, unknown> {
  const options = forceType === undefined ? {} : {forceType}
  const [item] = z.array(z.record(z.string(), z.unknown())).parse(new Cite(text, options).data)
  return item ?? {}
}

function start(style: Style, item: CslItem): Engine {
  // the processor keeps what it has read of an id
  const id = String(items.size)
  items.set(id, {...item, id, author: [{literal: author}]})
  const engine = engines[style]
  engine.setOutputFormat('html')
  engine.updateItems([id])
  return engine
}

function entry(engine: Engine): string {
  const [entry = ''] = engine.makeBibliography()[1]
  return entry
    .replace(/<\/?div[^>]*>/gu, '')
    .replaceAll('&#38;', '&')
    .trim()
}
