/**
 * A content folder of any size, made of the volumes of another: in rounds, each of them again under another id.
 *
 * As in `multiply.ts`, plain copies would flatter: they compress too well, and what is kept by the bytes of a text is found
 * again. So the texts of a copy draw paragraphs from all of its volume. Only those without a figure are drawn, since a figure
 * may call a note, begin an item or turn a page.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {openCorpus} from '../../src/corpus/open-corpus.ts'

/** How many texts an edition has: nearly always its documents. */
export function countTexts(content: string): number {
  return volumesOf(content).reduce((sum, {texts}) => sum + texts.length, 0)
}

/** Copies a content folder, and its volumes again until there are about `documents` texts; gives how many there are. */
export function multiplyContent(content: string, to: string, documents: number): number {
  cpSync(content, to, {recursive: true, dereference: true})
  const volumes = volumesOf(to)
  let count = volumes.reduce((sum, {texts}) => sum + texts.length, 0)
  if (count === 0) return 0
  for (let round = 1; ; round++)
    for (const volume of volumes) {
      // whichever is nearer: without this one, or with it
      if (documents - count < volume.texts.length / 2) return count
      copyVolume(volume, round)
      count += volume.texts.length
    }
}

/** A volume: its folder, and the paths of its texts in that. */
type Texts = {id: string; folder: string; texts: readonly string[]}

/** The line of `volume.yaml` that says which volume it is. */
const idLine = /^id:.*$/mu

/** A line of prose, long enough to be a paragraph, with no figure in it. */
const plainParagraph = /^\p{Lu}\P{N}{80,}$/u

function volumesOf(content: string): Texts[] {
  return openCorpus(content)
    .volumes()
    .map(({volume: {id}, folder, names}) => ({id, folder, texts: names}))
    .filter(({texts}) => texts.length > 0)
}

function copyVolume({id, folder, texts}: Texts, round: number): void {
  const to = join(dirname(folder), `${basename(folder)}x${round}`)
  for (const name of texts) mkdirSync(dirname(join(to, name)), {recursive: true})
  const facts = join(folder, 'volume.yaml')
  if (existsSync(facts))
    writeFileSync(
      join(to, 'volume.yaml'),
      readFileSync(facts, 'utf8').replace(idLine, () => `id: ${id}x${round}`)
    )
  const lines = texts.map((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  const paragraphs = lines.flatMap((some) => some.filter(isDrawn))
  let state = round
  const draw = (): string => {
    // the generator of Numerical Recipes
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return paragraphs[Math.floor((state / 2 ** 32) * paragraphs.length)] ?? ''
  }
  for (const [index, name] of texts.entries())
    writeFileSync(
      join(to, name),
      (lines[index] ?? []).map((line, number) => (isDrawn(line, number) ? draw() : line)).join('\n')
    )
}

/** The first lines are the heading. */
function isDrawn(line: string, number: number): boolean {
  return number > 3 && plainParagraph.test(line)
}
