/** Pagefind’s indexer: pages in, files of an index out. */
import {close, createIndex, type PagefindIndex} from 'pagefind'
import {language} from '../format.ts'
import type {IndexPage} from './index-page.ts'

/** The files of an index, by their paths, compressed as Pagefind wants them; and the name of each page, in order. */
export type PagefindFiles = {files: Map<string, Uint8Array>; meta: string; pages: string[]}

/** About how many places of words a file of the index holds: a rare word then costs 11 KB instead of 28. Pagefind does not document it. */
const chunkSize = '5000'

/** How many pages are handed over at once. */
const atOnce = 256

/** > pagefind.zxx_e2a15924abe.pf_meta */
const metaFile = /^pagefind\.(?<meta>.+)\.pf_meta$/u

/** > fragment/zxx_b581b56.pf_fragment */
const fragmentFile = /^fragment\/(?<page>.+)\.pf_fragment$/u

/** What an index of Pagefind needs no more: its interfaces, and the parts that all indexes share. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u

/** Indexes pages; throws where Pagefind has an error. */
export async function indexPages(
  pages: readonly IndexPage[],
  urlOf: (fragment: Uint8Array) => string
): Promise<PagefindFiles> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize
  const {index, errors} = await createIndex({forceLanguage: language})
  if (!index) throw new Error('Unexpected failure to start Pagefind: ' + errors.join('; '))
  for (let at = 0; at < pages.length; at += atOnce) await add(index, pages.slice(at, at + atOnce))
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
  return {files, meta, pages: pages.map(({url}) => nameOf(names, url))}
}

/** Ends Pagefind’s process, which keeps the memory of the indexes it has made; the next index starts another. */
export async function endPagefind(): Promise<void> {
  await close()
}

async function add(index: PagefindIndex, pages: readonly IndexPage[]): Promise<void> {
  const answers = await Promise.all(pages.map(({url, content}) => index.addHTMLFile({url, content})))
  check(answers.flatMap(({errors}) => errors))
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error('Unexpected errors of Pagefind: ' + errors.slice(0, 5).join('; '))
}

function nameOf(names: ReadonlyMap<string, string>, url: string): string {
  const name = names.get(url)
  if (name === undefined) throw new Error(`Missing page \`${url}\` in the index of Pagefind`)
  return name
}
