/**
 * References in notes and text to documents, footnotes, pages and volumes.
 *
 * > see footnote 4, Document 60   Foreign Relations, 1964–1968, vol. XIII, Document 312   ibid., vol. II, Part 2   supra
 */
import {depths} from './depth.ts'
import {matches} from './matches.ts'
import {readDocuments, readFootnotes, readNeighbour} from './reference/documents.ts'
import {readPages} from './reference/page-references.ts'
import {otherWork} from './reference/reference-state.ts'
import type {ReferenceContext, ReferenceState} from './reference/reference-state.ts'
import type {Cited, Found} from './reference/volume-citation.ts'
import {readBareVolume, readIbid, readOwnSupplement, readSeries} from './reference/volumes.ts'

export type {ReferenceContext} from './reference/reference-state.ts'
export type {Found} from './reference/volume-citation.ts'

/** The references of a text, in order, not overlapping. */
export function findReferences(text: string, context: ReferenceContext): Found[] {
  return referenceFinder(context)(text)
}

/**
 * Finds references in the notes of a document, one after the other: an ibid. may mean what the note before cites.
 *
 * > 3. … see vol. iii, pp. 720 ff.   4. … see ibid., pp. 584 ff.
 */
export function referenceFinder(context: ReferenceContext): (text: string) => Found[] {
  let cited: Cited | null = null
  let document: string | null = null
  let last: string | null = null
  return (text) => {
    if (context.role === 'text' && cited === null && document === null && !editorial.test(text)) return []
    const state: ReferenceState = {text, context, found: [], end: 0, cited, document, last}
    let depthAt: ((at: number) => number) | null = null
    for (const match of matches(text, trigger)) {
      if (match.index < state.end) continue
      for (const [name, read] of readers) {
        if (match.groups?.[name] === undefined) continue
        if (context.role === 'text') depthAt ??= depths(text, '[', ']')
        if (depthAt === null || ofEditors(state, name, depthAt(match.index)))
          read(state, match.index, match[0])
        break
      }
    }
    const isCiting = state.cited !== null || state.document !== null
    if (isCiting && otherWork.test(text.slice(state.end))) state.cited = state.document = state.last = null
    cited = state.cited
    document = state.document
    last = state.last
    return state.found
  }
}

/** What a text must have for words of the editors to be in it: the name of the series, or brackets not of a page mark. */
const editorial =
  /Foreign Relation|Foreign Affairs, 18|Diplomatic Correspondence|Dip\. Cor|FRUS|[Ff]or\. [Rr]el\.|\[(?!Page )/u

/**
 * In the text of a paper only what names the series, or stands in brackets, is the editors'.
 *
 * > … as described in Document 5 of the conference … [See Document 60.]
 */
function ofEditors(state: ReferenceState, name: string, depth: number): boolean {
  return name === 'series' || depth > 0 || (name === 'ibid' && state.cited !== null)
}

/** Words that references begin with; each is read by the reader of its name. */
const trigger =
  /\b(?:(?<series>(?:Papers [Rr]elating to (?:the )?)?Foreign Relations?(?: of (?:the )?United States)?(?! Committee)|Papers [Rr]elating to Foreign Affairs|(?:Diplomatic Correspondence|Dip\. Corr?\.)(?= ?,? (?:for |of )?(?:the year )?186\d)|FRUS|[Ff]or\. [Rr]el\.)|(?<ibid>[Ii]bid ?\.?)|(?<volume>[Vv]ol(?:umes?|s?\.)(?= ))|(?<supplement>[Ss]upp(?:lement|\.)(?= \d,? (?:[Vv]ol|pp?\.)))|(?<footnote>(?:[Ff]ootnotes?|[Nn]otes?|fns?\.)(?= \d))|(?<document>Doc(?:uments?|s?\.)(?= ?\d))|(?<neighbour>(?:[Ss]upra|[Ii]nfra)\b)|(?<page>(?:pp?\.|[Pp]ages?)(?= ?\d)))/gu

type Reader = (state: ReferenceState, start: number, word: string) => void

const readers: readonly (readonly [string, Reader])[] = [
  ['series', readSeries],
  ['ibid', readIbid],
  ['volume', readBareVolume],
  ['supplement', readOwnSupplement],
  ['footnote', readFootnotes],
  ['document', readDocuments],
  ['neighbour', readNeighbour],
  ['page', readPages]
]
