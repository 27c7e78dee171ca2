/** Pagefind’s indexer: pages in, files of an index out. */
import type * as Package from 'pagefind'
import type {PagefindIndex} from 'pagefind'
import {language, type IndexedPart} from '../format.ts'
import type {IndexPage} from './index-page.ts'

/** The files of an index, by their paths, compressed as Pagefind wants them; and the name of each page, in order. */
export type PagefindFiles = {files: Map<string, Uint8Array>; meta: string; pages: string[]}

/** About how many places of words a file of the index holds: a rare word then costs 11 KB instead of 28. Pagefind does not document it. */
const chunkSize = '5000'

/** How many pages are handed over at once; while they are indexed, as many more are prepared. */
const atOnce = 128

/** > pagefind.zxx_e2a15924abe.pf_meta */
const metaFile = /^pagefind\.(?<meta>.+)\.pf_meta$/u

/** > fragment/zxx_b581b56.pf_fragment */
const fragmentFile = /^fragment\/(?<page>.+)\.pf_fragment$/u

/** What an index of Pagefind needs no more: its interfaces, and the parts that all indexes share. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u

/** An index that is being made. Throws where Pagefind has an error. */
export type Indexer = {
  /** Hands over the next page. Resolves when the next one may come, which is before it is indexed. */
  add: (page: IndexPage) => Promise<void>
  /** Waits until all are indexed, and gives the files. */
  finish: () => Promise<PagefindFiles>
}

/** The package as it was imported for each of the indexes. It runs one program, which does one thing after the other. */
const packages = new Map<IndexedPart, typeof Package>()

async function importPackage(part: IndexedPart): Promise<typeof Package> {
  const known = packages.get(part)
  if (known) return known
  // by another address it is another one, with a program of its own
  const imported = (await import(`${import.meta.resolve('pagefind')}?${part}`)) as typeof Package
  packages.set(part, imported)
  return imported
}

/** Begins an index; those of several parts are made at one time. `urlOf` gives the address of a page from its fragment. */
export async function beginIndex(
  urlOf: (fragment: Uint8Array) => string,
  part: IndexedPart
): Promise<Indexer> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize
  const {createIndex} = await importPackage(part)
  const {index, errors} = await createIndex({forceLanguage: language})
  if (!index) throw new Error('Unexpected failure to start Pagefind: ' + errors.join('; '))
  const urls: string[] = []
  let sent: ReturnType<PagefindIndex['addHTMLFile']>[] = []
  let before: Promise<void> = Promise.resolve()

  /** Waits for the pages before those that were sent last. */
  async function wait(): Promise<void> {
    await before
    before = Promise.all(sent).then((answers) => {
      check(answers.flatMap(({errors}) => errors))
    })
    // said where it is waited for
    before.catch(() => undefined)
    sent = []
  }

  return {
    async add({url, content}) {
      urls.push(url)
      sent.push(index.addHTMLFile({url, content}))
      if (sent.length >= atOnce) await wait()
    },
    async finish() {
      await wait()
      await before
      const got = await index.getFiles()
      check(got.errors)
      const files = new Map<string, Uint8Array>()
      const names = new Map<string, string>()
      let meta = ''
      for (const {path, content} of got.files) {
        if (unused.test(path)) continue
        files.set(path, content)
        meta = metaFile.exec(path)?.groups?.meta ?? meta
        const page = fragmentFile.exec(path)?.groups?.page
        if (page !== undefined) names.set(urlOf(content), page)
      }
      await index.deleteIndex()
      return {files, meta, pages: urls.map((url) => nameOf(names, url))}
    }
  }
}

/** Ends Pagefind’s processes, which keep the memory of the indexes they have made; the next index starts another. */
export async function endPagefind(): Promise<void> {
  await Promise.all(Array.from(packages.values(), ({close}) => close()))
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error('Unexpected errors of Pagefind: ' + errors.slice(0, 5).join('; '))
}

function nameOf(names: ReadonlyMap<string, string>, url: string): string {
  const name = names.get(url)
  if (name === undefined) throw new Error(`Missing page \`${url}\` in the index of Pagefind`)
  return name
}
