/** The index, as far as every search needs it: which bands there are, their manifests and facets. */
import {indexPath, version, type Manifest, type Root} from '../format.ts'
import {openBand, type Band} from './band.ts'
import {parseJson, remember, type Load} from './files.ts'
import {readFacets, readParties, type Table} from './table.ts'

/** A band and its facets. */
export type Part = {
  band: Band
  table: Table
  /** How many documents come before it. */
  before: number
  /** Loads sender and addressee into the table. */
  loadParties: () => Promise<void>
}

/** An index that is open. */
export type Index = {parts: readonly Part[]; documents: number; load: Load}

/** Opens the index of a site. */
export async function openIndex(load: Load): Promise<Index> {
  const files = remember(load)
  const root = parseJson(await load(indexPath + 'bands')) as Root
  if (root.version !== version)
    throw new Error(
      `Unexpected index of version ${root.version}, expected ${version}: the page is of another build`
    )
  const sums = root.bands.map((_, index) =>
    root.bands.slice(0, index).reduce((sum, {documents}) => sum + documents, 0)
  )
  const parts = await Promise.all(
    root.bands.map(({band}, index) =>
      openPart((path) => files(indexPath + band + '/' + path), sums[index] ?? 0)
    )
  )
  return {parts, documents: root.bands.reduce((sum, {documents}) => sum + documents, 0), load: files}
}

async function openPart(load: Load, before: number): Promise<Part> {
  const [manifest, facets] = await Promise.all([load('band'), load('facets')])
  const table = readFacets(facets)
  return {
    band: openBand(load, parseJson(manifest) as Manifest),
    table,
    before,
    async loadParties() {
      if (!table.columns.from) Object.assign(table.columns, readParties(await load('parties'), table.rows))
    }
  }
}
