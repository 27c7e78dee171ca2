/** Writes the search index of a built site: what its document pages mark as searched, in `pagefind/`. */
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {close, createIndex, type IndexFile} from 'pagefind'
import {z} from 'zod'

/** What was written. */
export type IndexReport = {documents: number; files: number; bytes: number}

/** Document pages and no others: a page without searched words would cost its reading. */
const documentPages = 'historicaldocuments/*/d*/index.html'

/** No language: words are found as they are printed, not by their stems, so that a phrase is literal. */
const language = 'zxx'

/** Pagefind's own interfaces and highlighter, 420 KB that the search page does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u

/** Writes the search index of the site in the folder `site`; throws where Pagefind reports an error. */
export async function buildIndex({site}: {site: string}): Promise<IndexReport> {
  const files = (await readPages(site)).filter(({path}) => !unused.test(path))
  const folder = join(site, 'pagefind')
  await rm(folder, {recursive: true, force: true})
  for (const {path, content} of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), {recursive: true})
    await writeFile(target, content)
  }
  return {
    documents: countPages(files),
    files: files.length,
    bytes: files.reduce((sum, {content}) => sum + content.length, 0)
  }
}

/**
 * The files of an index, from Pagefind.
 *
 * Not by its `writeFiles`: that answers before the bytes are on the disk, and `close` then cuts files short
 * (https://github.com/Pagefind/pagefind/issues/1271).
 */
async function readPages(site: string): Promise<IndexFile[]> {
  try {
    const {index} = expectGood(await createIndex({forceLanguage: language}))
    if (!index) throw new Error('Unexpected answer without index, expected one')
    expectGood(await index.addDirectory({path: site, glob: documentPages}))
    return expectGood(await index.getFiles()).files
  } catch (error) {
    throw new Error('Unexpected trouble with Pagefind, expected a search index', {cause: error})
  } finally {
    await close()
  }
}

/** Pagefind does not throw: it answers with errors. */
function expectGood<Answer extends {errors: string[]}>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'))
  return answer
}

/** What the browser reads first. */
const Entry = z.object({languages: z.record(z.string(), z.object({page_count: z.int()}))})

/** How many pages have searched words, by the index itself: Pagefind's answers count pages that have none, too. */
function countPages(files: readonly IndexFile[]): number {
  const entry = files.find(({path}) => path === 'pagefind-entry.json')
  if (!entry) throw new Error('Unexpected index without `pagefind-entry.json`, expected one')
  const {languages} = Entry.parse(JSON.parse(new TextDecoder().decode(entry.content)))
  return Object.values(languages).reduce((sum, {page_count}) => sum + page_count, 0)
}
