/**
 * What the lists of abbreviations and persons of all volumes say, by the words that one types. Written by `index/write-lists.ts`
 * where any volume has lists:
 *
 *     root       the first key of each piece
 *     piece-0 …  keys in their order, each with its entry
 */

/** Where a list has an entry, below the addresses of documents: `frus1964-68v17/terms/#t_SNIE1`; `null` where it has no place. */
export type ListPlace = string | null

/** What an abbreviation means, in how many volumes, and where the first of them says so. */
export type Meaning = {text: string; volumes: number; at: ListPlace}

/** An abbreviation, as lists print it (the commonest form first), and its meanings, that of the most volumes first. */
export type Abbreviation = {prints: string[]; meanings: Meaning[]}

/** An abbreviation for what was typed, and the whole of what lists say of it. */
export type Shortened = Meaning & {print: string}

/** A person: what the lists say, each with the volumes that do; `path` is that of the page. */
export type Person = {
  name: string
  /** Given names, by which persons of one family name are told apart. */
  given: string
  path: string
  /** How many documents name the person by the key of a list. */
  documents: number
  said: {description: string; volumes: string[]}[]
}

/** A sender or addressee as facets have it, and of how many documents of the edition. */
export type PrintedName = {value: string; from: number; to: number}

/** What lists say of the words of a key. */
export type ListEntry = {
  abbreviation?: Abbreviation
  /** Abbreviations whose meaning this is. */
  shortened?: Shortened[]
  persons?: Person[]
  /** Names that are printed so, or as one of the persons is. */
  printed?: PrintedName[]
  /** Other keys of which all this may be asked: `chou` leads to `chou en lai`. */
  see?: string[]
}

/** How many words a key has at most. */
export const mostKeyWords = 12

/** The names of the files. */
export const listRoot = 'root'
export function listPiece(number: number): string {
  return 'piece-' + number
}

/** Brings a file by its path in the folder of the lists, decompressed. It should remember what it brought. */
type Load = (path: string) => Promise<Uint8Array>

/** The entry of each key that lists have; loads the root, and the pieces that the keys are in. */
export async function findEntries(keys: readonly string[], load: Load): Promise<Map<string, ListEntry>> {
  const firsts = parse(await load(listRoot)) as string[]
  const byPiece = Map.groupBy(keys, (key) => firsts.findLastIndex((first) => first <= key))
  byPiece.delete(-1)
  const found = await Promise.all(
    Array.from(byPiece, async ([number, keys]) => {
      const piece = new Map(parse(await load(listPiece(number))) as [string, ListEntry][])
      return keys.flatMap((key): [string, ListEntry][] => {
        const entry = piece.get(key)
        return entry ? [[key, entry]] : []
      })
    })
  )
  return new Map(found.flat())
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}
