/** The engine over the index of a site, as a browser has it. */
import {createEngine} from './create-engine.ts'
import type {Engine} from './engine.ts'
import {fetchFrom, importPagefind} from './files/fetch-files.ts'

/** The engine over the index of the site at a root such as `/frus-edition/`. */
export function openSiteEngine(site: string): Engine {
  return createEngine({load: fetchFrom(site), loadPagefind: () => importPagefind(site)})
}
