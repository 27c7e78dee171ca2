/** The files of a site, as a browser has them. */
import {indexPath} from '../../format.ts'
import type {Load} from './load-files.ts'
import type {Pagefind} from './word-index.ts'

/** Brings the engine of the site at a root such as `/frus-edition/`. */
export function importPagefind(site: string): Promise<Pagefind> {
  const address = new URL(site + indexPath + 'pagefind.js', location.href).href
  return import(/* @vite-ignore */ address) as Promise<Pagefind>
}

/** Loads files of the site at a root such as `/frus-edition/`. */
export function fetchFrom(site: string): Load {
  return async (path) => {
    // the file that names the bands changes with the edition; bands never do
    const cache = path === indexPath + 'bands' ? 'no-cache' : 'default'
    const response = await fetch(new URL(site + path, location.href), {cache})
    if (!response.ok)
      throw new Error(`Unexpected answer ${response.status} for \`${path}\`, expected the file`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return isCompressed(bytes) ? await decompress(bytes) : bytes
  }
}

/** By its first bytes, since some hosts say of such files that they are encoded, and then the browser has decoded them. */
function isCompressed([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
