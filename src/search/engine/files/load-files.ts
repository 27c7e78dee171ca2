/** The files of an index, each loaded once; one that could not be had is asked for again the next time. */
import {ownSignature} from '../../format.ts'

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

/** Does a thing once; again where it failed. */
export function once<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let doing: Promise<Result> | null = null
  return () => {
    doing ??= act().catch((error: unknown) => {
      doing = null
      throw error
    })
    return doing
  }
}

/** A way to load files of ours: what has no signature is none of them. */
export function signed(load: Load): Load {
  return async (path) => {
    const bytes = await load(path)
    const begins = new TextDecoder().decode(bytes.subarray(0, ownSignature.length))
    if (begins !== ownSignature)
      throw new Error(`Unexpected contents of \`${path}\`, expected a file of the search index of this build`)
    return bytes.subarray(ownSignature.length)
  }
}

/** Whatever was thrown, as an error. */
export function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}

/** What a file of JSON says. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** JSON as a file. */
export function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

const answering = new Map<string, Load>()
let isAnswering = false

/**
 * Lets `load` answer whatever is fetched below an address.
 *
 * Pagefind asks for its files by the global `fetch`. This way they are loaded like ours: decompressed by the browser, each
 * once, and what is missing is known.
 */
export function answerFetch(address: string, load: Load): void {
  answering.set(address, load)
  if (isAnswering) return
  isAnswering = true
  const fetchElsewhere = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const asked = typeof input === 'string' ? input : null
    const [from, answer] =
      (asked === null ? undefined : [...answering].find(([address]) => asked.startsWith(address))) ?? []
    if (asked === null || from === undefined || answer === undefined) return fetchElsewhere(input, init)
    const path = asked.slice(from.length).replace(/\?.*$/u, '')
    return answer(path).then(
      (bytes) => new Response(bytes as Uint8Array<ArrayBuffer>),
      () => new Response(null, {status: 404})
    )
  }
}
