/** The files that are to make a volume. */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {isUtf16} from '../../src/readers/text/decode.ts'
import {endings, isSource} from '../../src/readers/index.ts'

/** A text file: where it lies, what it is called in the volume, and its bytes. */
export type Text = {path: string; name: string; bytes: Buffer}

/**
 * What was found, what lies beside it in folders and is not taken, and why that cannot be a volume: a sentence for each thing
 * that is wrong.
 */
export type Gathered = {texts: Text[]; left: string[]; faults: string[]}

/** The text files of paths, those of folders among them; each name once, since they lie in one folder later. */
export function gather(paths: readonly string[]): Gathered {
  const faults: string[] = []
  const left: string[] = []
  const texts = new Map<string, Text>()
  for (const path of paths.flatMap((path) => expand(path, left, faults))) {
    const bytes = read(path, faults)
    if (!bytes) continue
    const name = basename(path)
    // on some disks `A.txt` and `a.txt` are one file
    const other = texts.get(name.toLowerCase())
    if (!other) texts.set(name.toLowerCase(), {path, name, bytes})
    else if (!other.bytes.equals(bytes))
      faults.push(
        `Unexpected second file \`${name}\`: \`${other.path}\` and \`${path}\` differ, expected names of their own`
      )
  }
  return {texts: [...texts.values()], left, faults}
}

/** The files that a path stands for: itself, or the texts of a folder and of those below it. */
function expand(path: string, left: string[], faults: string[]): string[] {
  try {
    if (!statSync(path).isDirectory()) {
      if (isSource(path)) return [path]
      faults.push(`Unexpected file \`${path}\`, expected a file whose name ends in ${endings}`)
      return []
    }
    const texts = textsBelow(path, left)
    if (texts.length === 0)
      faults.push(`Unexpected folder \`${path}\` without text, expected files whose names end in ${endings}`)
    return texts
  } catch (error) {
    faults.push(reasonOf(path, error))
    return []
  }
}

function textsBelow(folder: string, left: string[]): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      const isHidden = entry.name.startsWith('.')
      if (entry.isDirectory() && !isHidden) return textsBelow(path, left)
      if (isSource(path) && !isHidden) return [path]
      left.push(path)
      return []
    })
}

/** The bytes of a file; `null`, with a fault, where it cannot be read or no text has such bytes. */
function read(path: string, faults: string[]): Buffer | null {
  try {
    const bytes = readFileSync(path)
    if (!bytes.includes(0) || isUtf16(bytes)) return bytes
    faults.push(
      `Unexpected file \`${path}\`, expected text: it holds bytes that no text has (is it UTF-16 without a byte order mark, or no text at all?)`
    )
  } catch (error) {
    faults.push(reasonOf(path, error))
  }
  return null
}

function reasonOf(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'ENOENT'
    ? `Missing \`${path}\`, expected a text file or a folder of them`
    : `Unexpected \`${path}\`, expected a file that can be read: ${code}`
}
