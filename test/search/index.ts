/** An index for tests: built like that of the site, asked in Node like in the browser. */
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, mock} from 'node:test'
import {pathToFileURL} from 'node:url'
import {buildIndex, type IndexReport} from '../../src/search/build-index.ts'
import type {Engine} from '../../src/search/pagefind-engine.ts'
import type {Pagefind} from '../../src/search/find.ts'
import {createEngine} from '../../src/search/pagefind.ts'

/** A built site: a folder, or pages by path. */
type Site = string | Record<string, string>

/** Builds the index of a copy of a site, and the engine over it. */
export async function indexSite(site: Site): Promise<{report: IndexReport; folder: string; engine: Engine}> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'))
  after(() => rm(folder, {recursive: true}))
  await fill(folder, site)
  const report = await buildIndex({site: folder})
  // Pagefind fetches the files of its index, which Node does not do with files
  mock.method(globalThis, 'fetch', async (address: string) => {
    return new Response(new Uint8Array(await readFile(new URL(address.replace(/\?.*$/u, '')))))
  })
  const index = pathToFileURL(join(folder, 'pagefind')).href + '/'
  const engine = createEngine(async () => {
    const module = (await import(index + 'pagefind.js')) as {
      createInstance: (options: {basePath: string; baseUrl: string}) => Pagefind
    }
    return module.createInstance({basePath: index, baseUrl: '/frus-edition/'})
  })
  return {report, folder, engine}
}

async function fill(folder: string, site: Site): Promise<void> {
  if (typeof site === 'string') {
    await cp(site, folder, {recursive: true})
    return
  }
  for (const [path, html] of Object.entries(site)) {
    await mkdir(join(folder, dirname(path)), {recursive: true})
    await writeFile(join(folder, path), html)
  }
}
