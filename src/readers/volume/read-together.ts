/** The documents of a volume, read again where what stands around them tells more of their notes. */
import type {VFile} from 'vfile'
import {follows} from './neighbours.ts'
import type {Document} from '../../edition/document.ts'
import type {Division, Volume} from '../../edition/volume.ts'
import {searchAlone} from '../text/call-search.ts'
import {closeText, openText} from '../text/open-text.ts'
import {labelsMayRun, type Expected, type LabelStyle} from '../text/expected.ts'
import type {Reading} from './reading.ts'
import {expectLabels, type LabelledDocument} from './running-labels.ts'

/** A document as it was read alone. */
export type Alone = {document: Document; file: VFile; reading: Reading}

/** The documents of a volume in order, those that were read again in place of what they were. */
export function readTogether(alone: readonly Alone[], {id, divisions}: Volume): Document[] {
  const expected = new Map<Document, Expected | null>()
  const labelled = toLabelled(alone, new Set(divisions.flatMap(firstOf)))
  const labels = expectLabels(
    labelled.map(({labels}) => labels),
    stylesOf(id),
    {mayRun: labelsMayRun(id)}
  )
  for (const [index, {document}] of labelled.entries()) expected.set(document, labels[index] ?? null)
  return alone.map(({document, file, reading}) => {
    const own = expected.get(document)
    const read = own ? (reading.readAgain(own) ?? document) : document
    closeText(file)
    return read
  })
}

/** The styles that labels can have in a volume, by the year in its id; those of later volumes count on or begin again. */
function stylesOf(id: string): LabelStyle[] {
  const year = Number(/^frus(?<year>\d{4})/u.exec(id)?.groups?.year)
  if (year <= lastOfSigns) return ['signs', 'page']
  return year <= lastOfPages ? ['chapter', 'page', 'letters'] : ['chapter']
}

const lastOfSigns = 1890
const lastOfPages = 1919

/** The documents that have notes; `openers` are the first documents of chapters. */
function toLabelled(
  alone: readonly Alone[],
  openers: ReadonlySet<string>
): {document: Document; labels: LabelledDocument}[] {
  let [isWhole, opensChapter] = [true, false]
  return alone.flatMap(({document, reading}, index) => {
    const before = alone[index - 1]?.document
    isWhole &&= before === undefined || follows(document, before)
    opensChapter ||= openers.has(document.id)
    if (!document.notes.some(({placement}) => placement === 'foot')) return []
    const labels = {...reading.withBytes(labelsOf), follows: isWhole, opensChapter}
    isWhole = true
    opensChapter = false
    return [{document, labels}]
  })
}

function labelsOf(file: VFile): Pick<LabelledDocument, 'search' | 'plain'> {
  const {search} = openText(file)
  const {assigned, plain} = searchAlone(search)
  const first = assigned[0]?.candidate.value ?? 1
  return {search, plain: plain ? {first, last: first + assigned.length - 1} : null}
}

/** The first documents of all divisions, those within others among them. */
function firstOf({documents: [first], divisions = []}: Division): string[] {
  return [first, ...divisions.flatMap(firstOf)]
}
