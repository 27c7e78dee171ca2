import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {z} from 'zod'
import type {SourceNote} from '../../src/edition/source-note.ts'
import {readHeading} from '../../src/readers/heading.ts'
import {isSourceNote, readSourceNote} from '../../src/readers/source-note.ts'
import {corpusRoot, skip} from './shared.ts'

/** What the gold says of a document, as far as the readers of plain text need it. */
const Gold = z.object({
  heading: z.string(),
  inlineSource: z.string().nullable(),
  notes: z.array(z.object({text: z.string()}))
})

test('the headings and source notes of the 22 volumes should be read', {skip}, async (t) => {
  const documents = readdirSync(corpusRoot).flatMap((volume) =>
    readFileSync(join(corpusRoot, volume, 'gold.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Gold.parse(JSON.parse(line)))
  )

  await t.test('at most 2 % of headings should be of a kind that is not in the list', (context) => {
    const other = documents.filter(({heading}) => readHeading(heading).genre.kind === 'other').length
    context.diagnostic(
      `${percent(other, documents.length)} of ${documents.length} headings are of another kind`
    )
    assert.ok(other <= 0.02 * documents.length)
  })

  const sources = documents.flatMap(({inlineSource, notes}) => [
    ...(inlineSource === null ? [] : [readSourceNote('', inlineSource, {inline: true})]),
    ...notes
      .filter(({text}, index) => isSourceNote(text, index === 0))
      .map(({text}) => readSourceNote('', text, {inline: false}))
  ])

  await t.test('at most 2.5 % of source notes should have an unread marking or repository', (context) => {
    const unread = sources.filter((source) => isUnread(source)).length
    context.diagnostic(
      `${percent(unread, sources.length)} of ${sources.length} source notes are not read in full`
    )
    assert.ok(unread <= 0.025 * sources.length)
  })

  await t.test('the share of sentences that no rule knew should be told', (context) => {
    const unparsed = sources.flatMap(({unparsed}) => unparsed).length
    const remarks = Map.groupBy(
      sources.flatMap(({remarks}) => remarks),
      ({kind}) => kind
    )
    const all = unparsed + [...remarks.values()].flat().length
    for (const [kind, statements] of remarks) context.diagnostic(`${percent(statements.length, all)} ${kind}`)
    context.diagnostic(`${percent(unparsed, all)} unread`)
    assert.ok(unparsed <= 0.025 * all)
  })
})

/** Neither archive nor work is known, a caption is not in the list, or a sentence that looks like a marking is none. */
function isUnread({citation, marking, unparsed}: SourceNote): boolean {
  if (!citation || citation.kind === 'unknown') return true
  if (marking?.distribution.some(({value}) => value === null)) return true
  return unparsed.some((sentence) => /^(?:Top Secret|Secret|Confidential|Unclassified)\b/u.test(sentence))
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(2) + ' %'
}
