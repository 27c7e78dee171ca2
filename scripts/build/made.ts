/**
 * What a build remembers of the site it made, so that the next one makes only what is another: what each page asked and was
 * answered, and what each group of other files was made of.
 *
 * It is kept outside the site, a file for each folder that sites are written to. Whatever is wrong with it, it is not used.
 */
import {hash} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Question} from '../../src/ask/note.ts'
import type {PageAddress} from '../../src/ask/page-maker.ts'

/** Where it is kept. */
const folder = join('.cache', 'made')

/** How it is written. */
const version = 1

/** Pages that were made: the seal of each answer, and for each page, by its file, the numbers of the answers it was made of. */
export type MadePages = {answers: [Question, string][]; pages: [file: string, asked: number[]][]}

/** A file as it was written: its size in bytes, and when it was changed, in milliseconds. */
export type Written = [size: number, changed: number]

/** What is remembered of a site. */
export type Made = {
  version: number
  /** Everything that it was made of: the bytes of the content, the program, the options. */
  of: string
  /** The code that its pages were made by. */
  code: string
  pages: MadePages
  /** Files that are made together, by what they are made of: the data files of a volume, a band of the index. */
  groups: Record<string, string[]>
  /** Every file of the site. */
  files: Record<string, Written>
  /** What was said of it. */
  said: Said
}

/** What a build says at its end. */
export type Said = {documents: number; volumes: number; messages: number; lines: string[]}

/** What is remembered of the site in a folder; `null` where nothing is. */
export function readMade(out: string): Made | null {
  try {
    const [sum = '', text = ''] = readFileSync(placeOf(out), 'utf8').split('\n', 2)
    if (hash('sha256', text, 'hex') !== sum) return null
    const made = JSON.parse(text) as Made
    return made.version === version ? made : null
  } catch {
    return null
  }
}

/** Remembers what was made. Where it cannot be written, the next build makes everything. */
export function keepMade(out: string, made: Omit<Made, 'version'>): void {
  const path = placeOf(out)
  const part = path + '.' + process.pid
  try {
    // of some 300,000 documents it is longer than a string can be
    const text = JSON.stringify({version, ...made})
    mkdirSync(folder, {recursive: true})
    writeFileSync(part, hash('sha256', text, 'hex') + '\n' + text)
    renameSync(part, path)
  } catch {
    // it only saves time
  }
}

/**
 * The files of pages that need not be made, for each of what was made before: those that would be answered the same now.
 * A page that several have is that of the first.
 */
export function findFresh(
  all: readonly Pick<PageAddress, 'file'>[],
  made: readonly MadePages[],
  sealAnswersTo: (questions: Iterable<Question>) => [Question, string][]
): string[][] {
  const open = new Set(all.map(({file}) => file))
  return made.map(({answers, pages}) => {
    const now = sealAnswersTo(answers.map(([question]) => question))
    const isChanged = answers.map(([, seal], index) => now[index]?.[1] !== seal)
    return pages.flatMap(([file, asked]) =>
      open.has(file) && !asked.some((number) => isChanged[number]) && open.delete(file) ? [file] : []
    )
  })
}

/** Pages from several processes, and those of builds before that stay, as one. */
export function joinPages(parts: readonly {made: MadePages; stays?: ReadonlySet<string>}[]): MadePages {
  const numbers = new Map<Question, number>()
  const joined: MadePages = {answers: [], pages: []}
  for (const {made, stays} of parts)
    for (const [file, asked] of made.pages) {
      if (stays && !stays.has(file)) continue
      const {answers} = made
      const own = asked.map((number) => {
        const [question = '', seal = ''] = answers[number] ?? []
        const known = numbers.get(question)
        if (known !== undefined) return known
        numbers.set(question, joined.answers.length)
        return joined.answers.push([question, seal]) - 1
      })
      joined.pages.push([file, own])
    }
  return joined
}

function placeOf(out: string): string {
  return join(folder, hash('sha256', out, 'hex').slice(0, 16) + '.json')
}
