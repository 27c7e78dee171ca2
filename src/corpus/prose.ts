/** Pages of prose, Markdown files in `pages/` of the content: which of them can be published, and what is odd in them. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {VFile} from 'vfile'
import {LineCounter, parseDocument} from 'yaml'
import {isDevice} from '../edition/reserved.ts'
import {decode} from '../readers/text/decode.ts'
import {fileAt, isFolder, load} from './files.ts'

/** The files with something to say of them, and the names of those that are not published. */
export type Prose = {files: VFile[]; unfit: string[]}

/** Looks at the pages of a folder, which need not be there. */
export function checkProse(folder: string): Prose {
  const prose: Prose = {files: [], unfit: []}
  const ids = new Map<string, string>()
  const names = isFolder(folder) ? readdirSync(folder).sort() : []
  for (const name of names.filter((name) => name.endsWith('.md') && !name.startsWith('.'))) {
    const file = fileAt(join(folder, name))
    if (!isFit(file, name, ids)) prose.unfit.push(name)
    if (file.messages.length > 0) prose.files.push(file)
    file.value = ''
  }
  return prose
}

/** The address of a page: `about` for `About.md`. */
export function toPageId(name: string): string {
  return name
    .replace(/\.md$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
}

/** Addresses that the site has for something else. */
const reserved =
  /^(?:404|_.*|archives|cite|dates|find|historicaldocuments|index|kinds|markings|pagefind|people|records|schema|search)$/u

/** What may stand at the head of a page, between two lines of three hyphens; where it begins, as Astro sees it. */
const frontMatter = /(?:^\uFEFF?|^\s*\n)(?<mark>---|\+\+\+)(?<head>[\s\S]*?\n)(?:---|\+\+\+)/u

function isFit(file: VFile, name: string, ids: Map<string, string>): boolean {
  const id = toPageId(name)
  const other = ids.get(id)
  if (reserved.test(id) || isDevice(id) || other !== undefined) {
    const why = other === undefined ? 'a name that the site does not need itself' : `one beside \`${other}\``
    say(file, `Unexpected page \`${name}\`, expected ${why}; not published`)
    return false
  }
  ids.set(id, name)
  return load(file) && isFitHead(file)
}

function isFitHead(file: VFile): boolean {
  const {text} = decode(file.value)
  const found = frontMatter.exec(text)
  if (!found) {
    say(file, `Missing title, expected one at the head of the page, ${example}; ${instead}`)
    return true
  }
  const {mark = '', head = ''} = found.groups ?? {}
  if (mark === '+++') {
    say(file, 'Unexpected `+++`, expected `---` around the head of the page; not published')
    return false
  }
  const start = found.index + found[0].indexOf(mark) + mark.length
  const lines = new LineCounter()
  const tree = parseDocument(text.slice(0, start).replace(/[^\n]/gu, ' ') + head, {
    lineCounter: lines,
    prettyErrors: false
  })
  const [fault] = tree.errors
  if (fault) {
    const {line, col} = lines.linePos(fault.pos[0])
    const place = {line, column: col, offset: fault.pos[0]}
    say(file, `Unexpected YAML at the head of the page, expected ${example}; not published`, place)
    return false
  }
  reportFacts(file, toFacts(tree))
  return true
}

const example = 'such as `title: About this edition` between two lines `---`'
const instead = 'its first heading is taken, or the name of the file'

function toFacts(tree: {toJS(): unknown}): Map<string, unknown> {
  const facts = tree.toJS()
  return new Map(typeof facts === 'object' && facts !== null ? Object.entries(facts) : [])
}

function reportFacts(file: VFile, facts: ReadonlyMap<string, unknown>): void {
  const title = facts.get('title')
  if (title === undefined || title === null || title === '')
    say(file, `Missing title, expected one at the head of the page, ${example}; ${instead}`)
  else if (typeof title !== 'string')
    say(file, `Unexpected value of \`title\`, expected text, in quotes; ${instead}`)
  const description = facts.get('description')
  if (description !== undefined && typeof description !== 'string')
    say(file, 'Unexpected value of `description`, expected text, in quotes; not read')
  for (const key of facts.keys())
    if (key !== 'title' && key !== 'description')
      say(
        file,
        `Unknown key \`${key}\` at the head of the page, expected \`title\` or \`description\`; not read`
      )
}

function say(file: VFile, reason: string, place = {line: 1, column: 1, offset: 0}): void {
  file.message(reason, {ruleId: 'invalid-page', source: 'frus', place})
}
