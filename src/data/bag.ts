/**
 * Files as a bag (BagIt, RFC 8493) in a zip: each with its checksum, in a folder that is called like the bag.
 *
 * The same files give the same bytes: no entry has a time of its own, and none is told of the machine.
 */
import {createHash} from 'node:crypto'
import {crc32, deflateRawSync} from 'node:zlib'
import {Zip, type ZipInputFile} from 'fflate'

/** The files of a bag by their path below `data/`, and what `bag-info.txt` says of them, in lines. */
export type Bag = {name: string; files: ReadonlyMap<string, string>; about: readonly [string, string][]}

/** A bag as the bytes of a zip. */
export function toZippedBag({name, files, about}: Bag): Uint8Array {
  const payload = Array.from(files, ([path, text]): Entry => ['data/' + path, Buffer.from(text)])
  const size = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)
  const info = [...about, ['Payload-Oxum', `${size}.${payload.length}`] as const]
  const tags = [
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', info.map(([label, words]) => `${label}: ${words}\n`).join('')],
    ['manifest-sha256.txt', toManifest(payload)]
  ].map(([path = '', text = '']): Entry => [path, Buffer.from(text)])
  const last: Entry = ['tagmanifest-sha256.txt', Buffer.from(toManifest(tags))]
  return zip([...tags, last, ...payload].map(([path, bytes]) => [name + '/' + path, bytes]))
}

type Entry = [path: string, bytes: Buffer]

/** A line for each file: its checksum and its path. */
function toManifest(entries: readonly Entry[]): string {
  return entries
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('')
}

/** The first moment that a zip can name, as the clock on the wall shows it: zips know no time zones. */
const always = new Date(1980, 0, 1)

/** How a zip calls what zlib makes. */
const deflated = 8

/** Node compresses, several times as fast as any JavaScript; the library writes what is around it. */
function zip(entries: readonly Entry[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const file = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [filename, bytes] of entries) {
    const entry: ZipInputFile = {
      filename,
      size: bytes.length,
      crc: crc32(bytes),
      compression: deflated,
      mtime: always
    }
    file.add(entry)
    entry.ondata?.(null, deflateRawSync(bytes), true)
  }
  file.end()
  return Buffer.concat(chunks)
}
