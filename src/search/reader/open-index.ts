/** The index, as far as every search needs it: which bands there are, and the facts of their documents. */
import {indexPath, version, type Root} from '../format.ts'
import {openBand, type Band} from './band.ts'
import {once, parseJson, remember, type Load} from './files.ts'
import type {Pagefind} from './word-index.ts'
import {toError} from './to-error.ts'

/** Brings the files of a site, and the engine among them. */
export type Source = {load: Load; loadPagefind: () => Promise<Pagefind>}

/** An index that is open. `missing` is how many documents are in bands that could not be loaded. */
export type Index = {parts: readonly Band[]; documents: number; missing: number; root: Root; load: Load}

/** Opens the index of a site; throws where nothing of it can be had. */
export async function openIndex({load, loadPagefind}: Source): Promise<Index> {
  const files = remember(load)
  const pagefind = once(loadPagefind)
  const root = parseJson(await load(indexPath + 'bands')) as Root
  if (root.version !== version)
    throw new Error(
      `Unexpected index of version ${root.version}, expected ${version}: the page is of another build`
    )
  // on a slow line the engine comes with the facts, not after them
  pagefind().catch(() => null)
  const engine = indexPath + 'wasm.unknown.pagefind'
  files(engine).catch(() => null)
  let before = 0
  const opening = root.bands.map((entry) => {
    const folder = indexPath + entry.band + '/'
    const loadOfBand: Load = (path) => {
      if (path.endsWith('wasm.unknown.pagefind')) return files(engine)
      // what Pagefind has read it keeps itself
      return isIndexFile.test(path) ? load(folder + path) : files(folder + path)
    }
    const start = before
    before += entry.documents
    return openBand(entry, {load: loadOfBand, before: start, pagefind})
  })
  const opened = await Promise.allSettled(opening)
  const parts = opened.flatMap((band) => (band.status === 'fulfilled' ? [band.value] : []))
  const [failed] = opened.flatMap((band) => (band.status === 'rejected' ? [band.reason as unknown] : []))
  if (parts.length === 0 && failed !== undefined) throw toError(failed)
  const documents = parts.reduce((sum, {documents}) => sum + documents, 0)
  return {parts, documents, missing: before - documents, root, load: files}
}

/** > index/zxx_77f4238.pf_index   notes/pagefind.zxx_e2a15924abe.pf_meta */
const isIndexFile = /\.pf_(?:index|meta)$/u
