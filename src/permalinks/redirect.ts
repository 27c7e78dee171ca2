/** Redirects: where addresses lead that are no longer published. */
import type {VFile} from 'vfile'
import {z} from 'zod'
import {formatAddress, parseAddress, volumesPath, type Address} from '../edition/address.ts'
import {DocumentId} from '../edition/document.ts'
import type {Position} from '../edition/tree.ts'
import {nearest, show, valueAt} from '../readers/volume/explain.ts'
import {toOneLine} from '../readers/volume/one-line.ts'
import {parseYaml, type Parsed} from '../readers/volume/parse-yaml.ts'

/** Where an address leads now, or that it was withdrawn and why; and where the file says so. */
export type Redirect = {from: Address; place: Position} & ({to: Address; why: string | null} | {gone: string})

/** Redirects by the path that they lead away from. */
export type Redirects = ReadonlyMap<string, Redirect>

/** The anchor that stands for every note, page and paragraph of a document that has no redirect of its own. */
export const everything = '*'

/** The file that redirects stand in, as messages name it. */
export const redirectsName = 'permalinks/redirects.yaml'

const anAddress = 'an address such as `frus1964-68v17/d67` or `frus1964-68v17/d67/#fn2`'
const AddressText = z
  .string({error: anAddress})
  .refine((text) => parsePlace(text) !== null, {error: anAddress})

const SourceText = z
  .string({error: anAddress})
  .refine((text) => parseSource(text) !== null, {error: anAddress})

const someWords = {error: 'a sentence for the reader'}

const Entry = z.strictObject(
  {
    from: z.union([SourceText, z.array(SourceText)]).describe('The address, or several'),
    to: AddressText.optional().describe('Where it leads now'),
    why: z.string(someWords).min(1, someWords).optional().describe('Why, as a sentence for the reader'),
    gone: z.string(someWords).min(1, someWords).optional().describe('Why it was withdrawn, in place of `to`')
  },
  {error: '`from` with `to` or `gone`'}
)

/** Reads the redirects. An entry that does not fit is left out, with a message; of two for an address the first counts. */
export function readRedirects(file: VFile): Redirect[] {
  const parsed = parseYaml(file)
  if (!parsed || parsed.value === null) return []
  if (!Array.isArray(parsed.value)) {
    complain(file, parsed, [], 'Unexpected ' + show(parsed.value) + ', expected a list of redirects')
    return []
  }
  const seen = new Set<string>()
  const entries = parsed.value.map((entry, index) => toOneLine(entry, file, parsed, [index]))
  return entries
    .flatMap((entry: unknown, index) => readEntry(entry, index, file, parsed))
    .filter(({from, place}) => {
      const isFirst = !seen.has(formatAddress(from))
      seen.add(formatAddress(from))
      if (!isFirst)
        file.message('Unexpected second redirect of `' + formatPlace(from) + '`, expected one', {
          ruleId: 'duplicate-redirect',
          source: 'frus',
          place
        })
      return isFirst
    })
}

/** An address as redirects and messages have it: `frus1964-68v17/d67/#fn2`. */
export function formatPlace(address: Address): string {
  return formatAddress(address).slice(volumesPath.length)
}

/** > source   fn2   fnasterisk   pg_207   p4 */
const anchor = /^(?:source|fn(?!ref)[\w-]+|pg_\w+|p[1-9]\d*)$/u

/** The address that a text means, with or without `/historicaldocuments/`; anchors are those of documents. */
export function parsePlace(text: string): Address | null {
  const address = parseAddress(/^(?:https?:\/)?\//u.test(text) ? text : volumesPath + text)
  if (address?.anchor === undefined) return address
  return DocumentId.safeParse(address.part).success && anchor.test(address.anchor) ? address : null
}

/** > frus1964-68v17/d67/#*   and whatever is an address */
function parseSource(text: string): Address | null {
  const whole = /^(?<document>.+?)\/?#\*$/u.exec(text)?.groups?.document
  if (whole === undefined) return parsePlace(text)
  const address = parsePlace(whole)
  return address && DocumentId.safeParse(address.part).success ? {...address, anchor: everything} : null
}

function readEntry(entry: unknown, index: number, file: VFile, parsed: Parsed): Redirect[] {
  const {data, error} = Entry.safeParse(entry)
  const issues = error ? error.issues.flatMap((issue) => flat(issue, entry)) : []
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(Entry.shape)
      for (const key of issue.keys)
        complain(
          file,
          parsed,
          [index, key],
          'Unexpected key `' + key + '`, expected ' + nearest(key, known),
          'key'
        )
      continue
    }
    const found = valueAt(entry, issue.path)
    const what =
      found === undefined ? 'end of the redirect without `' + issue.path.join('.') + '`' : show(found)
    complain(file, parsed, [index, ...issue.path], 'Unexpected ' + what + ', expected ' + issue.message)
  }
  if (!data) return []

  const {to, why, gone} = data
  if ((to === undefined) === (gone === undefined)) {
    complain(file, parsed, [index], 'Unexpected redirect, expected either `to` or `gone`')
    return []
  }
  const target = to === undefined ? null : parsePlace(to)
  const several = Array.isArray(data.from)
  return [data.from].flat().flatMap((text, at): Redirect[] => {
    const from = parseSource(text)
    if (!from) return []
    const place = parsed.whereValue(several ? [index, 'from', at] : [index, 'from'])
    if (target) return [{from, to: target, why: why ?? null, place}]
    return [{from, gone: gone ?? '', place}]
  })
}

/** The issues of a union are those of the branch that was meant: the list where a list stands. */
function flat(issue: z.core.$ZodIssue, entry: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const found = valueAt(entry, issue.path)
  const branch = issue.errors[Array.isArray(found) ? 1 : 0] ?? []
  return branch.map((inner) => ({...inner, path: [...issue.path, ...inner.path]}))
}

function complain(
  file: VFile,
  parsed: Parsed,
  path: readonly PropertyKey[],
  reason: string,
  of: 'key' | 'value' = 'value'
): void {
  const place = of === 'key' ? parsed.whereKey(path) : parsed.whereValue(path)
  file.message(reason, {ruleId: 'invalid-redirect', source: 'frus', place})
}
