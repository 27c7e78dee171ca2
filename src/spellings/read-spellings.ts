/** `spellings.yaml`: the names that are written in several ways, as editors list them. */
import type {VFile} from 'vfile'
import {z} from 'zod'
import {nearest, show, valueAt} from '../readers/volume/explain.ts'
import {parseYaml, type Parsed, type Path} from '../readers/volume/parse-yaml.ts'
import {mostWords, type Spellings} from '../search/spellings.ts'
import {toWords} from '../search/words.ts'

export type {Spellings} from '../search/spellings.ts'

/** The file that spellings stand in, in the content folder. */
export const spellingsName = 'spellings.yaml'

const aSpelling = `a name of 1 to ${mostWords} words, without quotation marks and asterisks`
const aGroup = 'two or more spellings, `[Zhou Enlai, Chou En-lai]`'

const Spelling = z.string({error: aSpelling}).refine(isSpelling, {error: aSpelling})

/** A group; one without other names is usually written as the list of its spellings. */
const Group = z.strictObject(
  {
    spellings: z.array(Spelling, {error: aGroup}).describe('The same name as it is written in several ways'),
    otherNames: z
      .array(Spelling, {error: 'a list of names'})
      .default([])
      .describe('Other names of the same person or place: former, or of another language')
  },
  {error: aGroup}
)

/** A spelling, and where it stands. */
type Placed = {text: string; path: Path}

/** Where a spelling was read first. */
type Seen = {path: Path; group: number}

/**
 * Reads the spellings. What does not fit is left out, with a message, and the rest of its group is kept where that still has
 * two spellings. A spelling belongs to one group: the first that has it.
 */
export function readSpellings(file: VFile): Spellings {
  const parsed = parseYaml(file)
  if (!parsed || parsed.value === null) return []
  if (!Array.isArray(parsed.value)) {
    complain(
      file,
      parsed,
      [],
      'Unexpected ' + show(parsed.value) + ', expected a list of groups of spellings'
    )
    return []
  }
  const seen = new Map<string, Seen>()
  return parsed.value.flatMap((entry: unknown, group) => {
    const placed = readGroup(entry, group, file, parsed)
    const own = placed?.filter((spelling) => isNew(spelling, group, seen, file, parsed)) ?? []
    return own.length < 2 ? [] : [own.map(({text}) => text)]
  })
}

/** The spellings of a group that fit; `null` where it is none. */
function readGroup(entry: unknown, index: number, file: VFile, parsed: Parsed): Placed[] | null {
  const group = Array.isArray(entry) ? {spellings: entry as unknown[]} : entry
  const {error} = Group.safeParse(group)
  // the list of a group without other names has no key in the file
  const pathOf = (path: Path): Path => [index, ...(group === entry ? path : path.slice(1))]
  const wrong = new Set<string>()
  for (const issue of error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const expected = nearest(key, Object.keys(Group.shape))
        complain(file, parsed, [index, key], 'Unexpected key `' + key + '`, expected ' + expected, 'key')
      }
      continue
    }
    wrong.add(issue.path.join('.'))
    const found = valueAt(group, issue.path)
    const reason =
      found === undefined ? 'Missing `' + issue.path.join('.') + '`' : 'Unexpected ' + show(found)
    complain(file, parsed, pathOf(issue.path), reason + ', expected ' + issue.message)
  }
  const placed = Object.keys(Group.shape).flatMap((key) => {
    const list = valueAt(group, [key])
    if (!Array.isArray(list)) return []
    return list.flatMap((text: unknown, place) =>
      typeof text !== 'string' || wrong.has(key + '.' + place) ? [] : [{text, path: pathOf([key, place])}]
    )
  })
  if (wrong.size === 0 && placed.length < 2) {
    const found = placed[0] ? 'only spelling ' + show(placed[0].text) : 'empty list'
    complain(file, parsed, [index], 'Unexpected ' + found + ', expected ' + aGroup)
    return null
  }
  return placed
}

/** Whether a spelling was not there before, in its group or another one; a message where it was. */
function isNew(
  {text, path}: Placed,
  group: number,
  seen: Map<string, Seen>,
  file: VFile,
  parsed: Parsed
): boolean {
  const words = toWords(text).join(' ')
  const before = seen.get(words)
  if (!before) {
    seen.set(words, {path, group})
    return true
  }
  const expected =
    before.group === group
      ? 'one that is searched in another way than that of'
      : 'a name to stand in one group:'
  const {line} = parsed.whereValue(before.path).start
  const reason = 'Unexpected second ' + show(text) + ', expected ' + expected + ' line ' + line
  complain(file, parsed, path, reason, 'value', 'duplicate-spelling')
  return false
}

function isSpelling(text: string): boolean {
  const many = toWords(text).length
  return many > 0 && many <= mostWords && !/["“”„«»*]/u.test(text)
}

function complain(
  file: VFile,
  parsed: Parsed,
  path: Path,
  reason: string,
  of: 'key' | 'value' = 'value',
  ruleId = 'invalid-spelling'
): void {
  const place = of === 'key' ? parsed.whereKey(path) : parsed.whereValue(path)
  file.message(reason, {ruleId, source: 'frus', place})
}
