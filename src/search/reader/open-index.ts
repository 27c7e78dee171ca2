/** The index, as far as every search needs it: which bands there are, and the facts of their documents. */
import {indexPath, version, type Root} from '../format.ts'
import {openBand, type Band} from './band.ts'
import {once, parseJson, remember, toError, type Load} from './files.ts'
import {metaFile, type Pagefind} from './word-index.ts'

/** Brings the files of a site, and the engine among them. */
export type Source = {load: Load; loadPagefind: () => Promise<Pagefind>}

/** An index that is open. `missing` is how many documents are in bands that could not be loaded. */
export type Index = {parts: readonly Band[]; documents: number; missing: number; root: Root; load: Load}

/** Opens the index of a site; throws where nothing of it can be had. */
export async function openIndex({load, loadPagefind}: Source): Promise<Index> {
  const files = remember(load)
  const pagefind = once(loadPagefind)
  const engine = indexPath + 'wasm.unknown.pagefind'
  // on a slow line all comes at once, not one after the other; what fails is said where it is needed
  pagefind().catch(() => null)
  files(engine).catch(() => null)
  const root = parseJson(await load(indexPath + 'bands')) as Root
  if (root.version !== version)
    throw new Error(
      `Unexpected index of version ${root.version}, expected ${version}: the page is of another build`
    )
  let before = 0
  const opening = root.bands.map((entry) => {
    const folder = indexPath + entry.band + '/'
    const loadOfBand: Load = (path) => {
      if (path.endsWith('wasm.unknown.pagefind')) return files(engine)
      // what Pagefind has read it keeps itself
      return isIndexFile.test(path) ? load(folder + path) : files(folder + path)
    }
    loadOfBand(metaFile(entry.metas.all)).catch(() => null)
    const start = before
    before += entry.documents
    return openBand(entry, {load: loadOfBand, before: start, pagefind})
  })
  const opened = await Promise.allSettled(opening)
  const parts = opened.flatMap((band) => (band.status === 'fulfilled' ? [band.value] : []))
  const [failed] = opened.flatMap((band) => (band.status === 'rejected' ? [toError(band.reason)] : []))
  if (parts.length === 0 && failed !== undefined) throw failed
  const documents = parts.reduce((sum, {documents}) => sum + documents, 0)
  return {parts, documents, missing: before - documents, root, load: files}
}

/** > index/zxx_77f4238.pf_index */
const isIndexFile = /\.pf_index$/u
