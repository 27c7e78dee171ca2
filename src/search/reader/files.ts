/** The files of an index, each loaded once; one that could not be had is asked for again the next time. */

/** Brings a file of the site by its path from the root, decompressed. */
export type Load = (path: string) => Promise<Uint8Array>

/** A way to load that remembers. */
export function remember(load: Load): Load {
  const loading = new Map<string, Promise<Uint8Array>>()
  return (path) => {
    const known = loading.get(path)
    if (known) return known
    const file = load(path)
    loading.set(path, file)
    file.catch(() => loading.delete(path))
    return file
  }
}

/** What a file of JSON says. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}
