/** The index, as far as every search needs it: which bands there are, and the facts of their documents. */
import {indexPath, version, type Root} from '../../format.ts'
import {openBand, type Band} from './band.ts'
import {once, parseJson, remember, signed, toError, type Load} from './load-files.ts'
import type {Pagefind} from './word-index.ts'

/** Brings the files of a site, and the engine among them. */
export type Source = {load: Load; loadPagefind: () => Promise<Pagefind>}

/** An index that is open. `missing` is how many documents are in bands that could not be loaded. */
export type Index = {parts: readonly Band[]; documents: number; missing: number}

/** The index of a site, of which it is known what there is. */
export type Site = {
  /** Opens the bands, those again that could not be loaded before; throws where none can be had. */
  open: () => Promise<Index>
  root: Root
  /** Brings our files, by their paths below the index. */
  load: Load
}

/** Finds the index of a site, and begins to load what every search needs. */
export async function findIndex({load: loadAny, loadPagefind}: Source): Promise<Site> {
  const load: Load = (path) => loadAny(indexPath + path)
  const files = remember(load)
  const own = remember(signed(load))
  const pagefind = once(loadPagefind)
  const engine = 'wasm.unknown.pagefind'
  // on a slow line all comes at once, not one after the other; what fails is said where it is needed
  pagefind().catch(() => null)
  files(engine).catch(() => null)
  const root = parseJson(await signed(load)('bands')) as Root
  if (root.version !== version)
    throw new Error(
      `Unexpected index of version ${root.version}, expected ${version}: the page is of another build`
    )
  let before = 0
  const bands = root.bands.map((entry) => {
    const folder = entry.band + '/'
    const loadOfPagefind: Load = (path) => {
      if (path.endsWith(engine)) return files(engine)
      // what Pagefind has read it keeps itself
      return isIndexFile.test(path) ? load(folder + path) : files(folder + path)
    }
    const start = before
    before += entry.documents
    return once(() =>
      openBand(entry, {load: (path) => own(folder + path), loadOfPagefind, before: start, pagefind})
    )
  })

  return {
    root,
    load: own,
    async open() {
      const opened = await Promise.allSettled(bands.map((open) => open()))
      const parts = opened.flatMap((band) => (band.status === 'fulfilled' ? [band.value] : []))
      const [failed] = opened.flatMap((band) => (band.status === 'rejected' ? [toError(band.reason)] : []))
      if (parts.length === 0 && failed) throw failed
      const documents = parts.reduce((sum, {documents}) => sum + documents, 0)
      return {parts, documents, missing: before - documents}
    }
  }
}

/** > index/zxx_77f4238.pf_index */
const isIndexFile = /\.pf_index$/u
