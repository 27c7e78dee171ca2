/** `npm run compare-forms`: whether both readers say the same of documents that are there as raw text and as TEI. */
import {isFolder} from '../src/corpus/files.ts'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import type {Document} from '../src/edition/document.ts'
import {toPrintable} from '../src/edition/characters.ts'
import {compareForms} from '../src/readers/volume/compare-forms.ts'
import {readArguments} from './arguments.ts'
import {print} from './print.ts'
import {done, progress} from './progress.ts'

const usage =
  'usage: npm run compare-forms -- --text DIR --tei DIR\n' +
  '       two content folders with the same volumes: in one as raw text, in the other as TEI'
const given = readArguments({text: {type: 'string'}, tei: {type: 'string'}}, usage)
const [text, tei] = [folderOf('text'), folderOf('tei')]

type Counts = {
  compared: number
  toTheLetter: number
  lost: Map<string, number>
  differences: string[]
  /** Notes of both, with the same words, and with the same label where raw text has one. */
  notes: {both: number; same: number; labels: number}
}

const counts: Counts = {
  compared: 0,
  toTheLetter: 0,
  lost: new Map(),
  differences: [],
  notes: {both: 0, same: 0, labels: 0}
}
const whole = openCorpus(tei)
for (const {volume, documents, index, total} of openCorpus(text).read()) {
  progress(`Comparing ${volume.id}, ${index + 1} of ${total}`)
  const others = new Map(whole.documents(volume.id).map((document) => [document.id, document]))
  for (const document of documents) {
    const other = others.get(document.id)
    if (other) compare(document, other)
  }
}
done()
if (counts.compared === 0) {
  console.error(
    `Unexpected folders \`${toPrintable(text)}\` and \`${toPrintable(tei)}\` without a document in common, expected the same volumes in both`
  )
  process.exit(1)
}
await print(report())

/** A folder that was given; the command ends where it was not, or is none. */
function folderOf(name: 'text' | 'tei'): string {
  const folder = given[name]
  if (folder !== undefined && isFolder(folder)) return folder
  const what = folder === undefined ? `Missing \`--${name}\`` : `Missing folder \`${toPrintable(folder)}\``
  console.error(what + ', expected a content folder\n' + usage)
  process.exit(2)
}

/** Counts what two forms of a document have in common. */
function compare(document: Document, other: Document): void {
  const {lost, difference} = compareForms(document, other)
  counts.compared++
  if (difference)
    counts.differences.push(
      `${document.volume}/${document.id}: \`${difference.text}\`, in TEI \`${difference.tei}\``
    )
  else if (lost.size === 0) counts.toTheLetter++
  for (const [kind, times] of lost) counts.lost.set(kind, (counts.lost.get(kind) ?? 0) + times)
  const byId = new Map(other.notes.map((note) => [note.id, note]))
  for (const note of document.notes) {
    const twin = byId.get(note.id)
    if (!twin) continue
    counts.notes.both++
    if (compareForms(only(document, note), only(other, twin)).difference === null) counts.notes.same++
    if (note.label === null || note.label === twin.label) counts.notes.labels++
  }
}

/** A note as the only words of a document. */
function only(document: Document, {body}: Document['notes'][number]): Document {
  return {...document, numbering: null, title: [], body}
}

function* report(): Generator<string> {
  const {compared, toTheLetter, lost, differences, notes} = counts
  const equal = compared - differences.length
  yield `${compared} documents in both forms\n`
  yield `${percent(equal, compared)} equal, but for what raw text loses by rule; ${percent(toTheLetter, compared)} to the letter\n`
  for (const [kind, times] of [...lost].sort(([, a], [, b]) => b - a))
    yield `${String(times).padStart(7)}  ${kind} lost\n`
  yield `${String(differences.length).padStart(7)}  documents that differ otherwise\n`
  for (const difference of differences) yield '         ' + toPrintable(difference) + '\n'
  yield `${percent(notes.same, notes.both)} of ${notes.both} notes have the same words, ${percent(notes.labels, notes.both)} no other label\n`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : ((100 * part) / whole).toFixed(2) + ' %'
}
