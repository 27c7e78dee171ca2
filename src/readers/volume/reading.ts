/** One raw file while its volume is read: it may be read again when its neighbours are known. */
import type {VFile} from 'vfile'
import type {Document} from '../../edition/document.ts'
import type {Reader} from '../index.ts'
import type {Expected} from '../text/expected.ts'

/** A file that is being read. */
export type Reading = {
  /** Reads it as a document, in place of what was read before; its messages are those of the last time. */
  readAs: (id: string | null, fallback: string) => Document | null
  /** Reads it once more, as the same document, with what the documents around it say of its labels. */
  readAgain: (expected: Expected) => Document | null
  /** The file with its bytes, as long as something is done with it. */
  withBytes: <Result>(use: (file: VFile) => Result) => Result
}

/** Begins to read a file of a volume. */
export function startReading(file: VFile, volume: string, reader: Reader): Reading {
  const bytes = file.value
  const before = file.messages.length
  let said = before
  let last: {id: string | null; fallback: string} = {id: null, fallback: ''}

  function read(expected?: Expected): Document | null {
    // what is said of the file beside what its reader says stays
    const others = file.messages.splice(said)
    file.messages.length = before
    const document = reader(file, {volume, ...last, supplied: undefined, expected: expected ?? null})
    said = file.messages.length
    file.messages.push(...others)
    return document
  }

  function withBytes<Result>(use: (file: VFile) => Result): Result {
    const value = file.value
    file.value = bytes
    const result = use(file)
    file.value = value
    return result
  }

  return {
    readAs: (id, fallback) => {
      last = {id, fallback}
      return read()
    },
    readAgain: (expected) => withBytes(() => read(expected)),
    withBytes
  }
}
