/** What bibutils makes of a record in RIS; it is a package of Debian (`bibutils`), and no package of npm. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import test from 'node:test'
import {toRis} from '../../src/citing/citation-files.ts'
import {toCsl} from '../../src/citing/csl.ts'
import {volume} from '../stock.ts'
import {address, memorandum} from './cases.ts'
import {parseFile} from './processor.ts'

const isThere = spawnSync('ris2xml', ['--version']).error === undefined
const skip = isThere ? false : 'bibutils is not installed: `ris2xml` is not found'
const editors = ['Harold B. Lane, Jr.', 'T. Wilson Marsh III', 'Peter C. Van Loon']
const edited = volume({editors})
const names = [
  {family: 'Lane', given: 'Harold B.', suffix: 'Jr.'},
  {family: 'Marsh', given: 'T. Wilson', suffix: 'III'},
  {family: 'Van Loon', given: 'Peter C.'}
]

test('bibutils should find the book of a document and its editors', {skip}, () => {
  const read = throughBibutils(toRis(toCsl(edited, memorandum, address)))
  assert.equal(
    read['container-title'],
    'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe'
  )
  assert.deepEqual(familyNames(read.editor), familyNames(names))
  assert.equal(read.author, undefined)
  assert.equal(read.page, '206-210')
})

test('bibutils should find the editors of a volume', {skip}, () => {
  const read = throughBibutils(toRis(toCsl(edited, undefined, address)))
  assert.deepEqual(familyNames(read.editor), familyNames(names))
  assert.equal(read.author, undefined)
})

/** RIS as BibTeX, by bibutils, as a parser reads it. */
function throughBibutils(ris: string): Record<string, unknown> {
  const xml = spawnSync('ris2xml', {input: ris, encoding: 'utf8'}).stdout
  const bibtex = spawnSync('xml2bib', ['-nb'], {input: xml, encoding: 'utf8'}).stdout
  return parseFile(bibtex, '@bibtex/text')
}

/** bibutils puts a suffix after the family name, as BibTeX has it. */
function familyNames(people: unknown): string[] {
  return (people as {family: string}[]).map(({family}) => family.replace(/ (?:Jr\.?|III)$/u, ''))
}
