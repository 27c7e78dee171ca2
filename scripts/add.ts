/** `npm run add`: makes a volume from files, with a `volume.yaml` to fill in. */
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {openCorpus} from '../src/corpus/open-corpus.ts'
import {toPrintable} from '../src/edition/characters.ts'
import {VolumeId} from '../src/edition/document.ts'
import {nameVolume} from '../src/edition/folder-name.ts'
import type {Volume} from '../src/edition/volume.ts'
import {readVolumeId} from '../src/edition/volume-id.ts'
import {bareName, endings, isWholeVolume} from '../src/readers/index.ts'
import {readFolder} from '../src/readers/volume/read-volume.ts'
import {formatCount} from '../src/wording/count.ts'
import {describeFiles, describeVolume} from './add/describe.ts'
import {fetchVolume, isAddress, usualBounds} from './add/fetch-volume.ts'
import {gather, type Text} from './add/gather.ts'
import {describeWhole} from './add/describe-whole.ts'
import {sayReason} from './build/say-disk-fault.ts'
import {readArgumentsAndWords, refuseArguments} from './arguments.ts'
import {formatMessage} from './format-message.ts'

/** More messages than this are for `npm run check`. */
const mostShown = 20

const usage =
  'usage: npm run add -- FILES… | https://…/ID.xml [--volume ID] [--content DIR] [--timeout SECONDS]'
const {paths, id: named, content, seconds} = readCommand()

if (paths.length === 0)
  stop(['Missing files, expected text files, folders of them, or the address of a volume in TEI\n' + usage])
const {texts, left, faults} = paths.some(isAddress) ? await fetchOne(paths) : gather(paths)
const folder = folderOf(paths)
const whole = texts.find(({name}) => isWholeVolume(name))
const id = named ?? idOf(whole) ?? (folder === null ? null : nameVolume(folder).id)
if (whole && texts.length > 1)
  faults.push(`Unexpected files beside \`${from(whole.path)}\`, expected it alone: it is a whole volume`)
if (id === null)
  faults.push(
    'Missing the id of the volume, expected `--volume` with one such as `frus1964-68v17`, or a folder of that name'
  )
else if (!VolumeId.safeParse(id).success)
  faults.push(`Unexpected id \`${id}\`, expected one such as \`frus1964-68v17\`: letters, digits and hyphens`)
if (id === null || faults.length > 0) stop(faults)

const target = join(content, 'volumes', id)
if (existsSync(target)) compare(texts)
const other = existsSync(content)
  ? openCorpus(content)
      .volumes()
      .find(({volume}) => volume.id === id)
  : undefined
if (other)
  stop([`Unexpected id \`${id}\`, expected one that no volume has: \`${from(other.folder)}\` has it`])
write()
report()

/** What the command was told; `--help` and what it does not know end it. */
function readCommand(): {paths: string[]; id: string | undefined; content: string; seconds: number} {
  const {values, words} = readArgumentsAndWords(
    {
      volume: {type: 'string'},
      content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
      timeout: {type: 'string', default: String(usualBounds.seconds)}
    },
    usage
  )
  const seconds = Number(values.timeout)
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600)
    return {paths: words, id: values.volume, content: values.content, seconds}
  return refuseArguments(
    `Unexpected \`--timeout ${values.timeout}\`, expected seconds, from 1 to 3600`,
    usage
  )
}

/** The volume at an address, which is given alone. */
async function fetchOne([address = '', ...more]: readonly string[]): Promise<ReturnType<typeof gather>> {
  if (more.length > 0)
    stop([`Unexpected words beside the address \`${address}\`, expected one address alone`])
  try {
    return {texts: [await fetchVolume(address, named, {...usualBounds, seconds})], left: [], faults: []}
  } catch (error) {
    return stop([error instanceof Error ? error.message : String(error)])
  }
}

/** The id that a file is named for that is a whole volume. */
function idOf(text: Text | undefined): string | null {
  const name = bareName(text?.name ?? '')
  return readVolumeId(name) ? name : null
}

/** Where a file lies in the folder of its volume: a whole volume is called like it. */
function pathIn(name: string): string {
  return isWholeVolume(name) ? (id ?? '') + '.xml' : join('raw', name)
}

/** The name of the folder that was given, or that all the files lie in, where that is an id. */
function folderOf(paths: readonly string[]): string | null {
  if (paths.some(isAddress)) return null
  const [only, ...more] = new Set(
    paths.map((path) => (isFolder(path) ? resolve(path) : dirname(resolve(path))))
  )
  if (only === undefined || more.length > 0) return null
  const name = basename(only) === 'raw' ? basename(dirname(only)) : basename(only)
  const isGiven = paths.length === 1 && isFolder(paths[0] ?? '')
  return isGiven || readVolumeId(name) ? name : null
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

/** Ends the command where the volume is there: with success where it holds these files already. */
function compare(texts: readonly Text[]): never {
  const states = texts.map((text) => ({...text, state: stateOf(text)}))
  for (const {name, state} of states) console.log(`${from(join(target, pathIn(name)))}: ${state}`)
  if (states.every(({state}) => state === 'already there')) process.exit(0)
  stop([
    `Unexpected volume \`${id}\`, expected an id that is free: \`${from(target)}\` is there, and is not written over`
  ])
}

function stateOf({name, bytes}: Text): string {
  const path = join(target, pathIn(name))
  if (!existsSync(path)) return 'would be new'
  return readFileSync(path).equals(bytes) ? 'already there' : 'differs'
}

/** Makes the volume beside its place, and moves it there when it is whole. */
function write(): void {
  const stage = join(content, 'volumes', `.${id}.${process.pid}`)
  try {
    mkdirSync(whole ? stage : join(stage, 'raw'), {recursive: true})
    for (const {name, bytes} of texts) writeFileSync(join(stage, pathIn(name)), bytes, {flag: 'wx'})
    const documents = [...openCorpus(stage).read()].flatMap(({documents}) => documents)
    if (documents.length === 0)
      throw new Error(
        `Unexpected ${formatCount(texts.length, 'file')} without a document, expected text in them`
      )
    // a whole volume says its facts itself
    if (!whole) writeFileSync(join(stage, 'volume.yaml'), describeVolume(factsOf(folder), documents))
    renameSync(stage, target)
  } catch (error) {
    rmSync(stage, {recursive: true, force: true})
    stop([sayReason(error)])
  }
}

/** What the id says of the volume, or the name of the folder that it is made from. */
function factsOf(folder: string | null): Volume {
  if (named === undefined && folder !== null) return readFolder(folder)
  const {title, ...facts} = readFolder(id ?? '')
  return {...facts, ...(readVolumeId(facts.id) ? {title} : {}), id: id ?? facts.id}
}

/** Says what was made, what the checks find, and what to do next. */
function report(): void {
  const corpus = openCorpus(target)
  const passing = [...corpus.read()]
  const documents = passing.flatMap(({documents}) => documents)
  console.log(
    `${from(target)}: ${formatCount(texts.length, 'file')}, byte for byte as ${texts.length === 1 ? 'it was' : 'they were'}`
  )
  const lines = [...describeFiles(documents), ...(whole ? passing.flatMap(describeWhole) : [])]
  for (const line of lines) console.log('  ' + line)
  const without = whole ? 0 : texts.length - documents.length
  if (without > 0) console.log(`  Files that make no document: ${without}; see what the checks say`)
  if (left.length > 0)
    console.log(`  Not taken, since the name does not end in ${endings} or is hidden: ${listLeft()}`)
  const messages = corpus.files
    .flatMap(({messages}) => messages)
    // only the new volume is read, and so its ledger is in the folder above
    .filter(({ruleId}) => ruleId !== 'ledger-above')
  const shown = messages.slice(0, mostShown)
  console.log(messages.length === 0 ? '\nThe checks have nothing to say' : '\nWhat the checks say:')
  for (const message of shown) console.log('  ' + formatMessage(message))
  if (messages.length > shown.length) console.log(`  … and ${messages.length - shown.length} more`)
  const option = content === 'content' ? '' : ' --content ' + JSON.stringify(content)
  const steps = [
    ...(whole
      ? []
      : [`Fill in ${from(join(target, 'volume.yaml'))}, from the title page and the table of contents`]),
    'npm run check' + (option && ' --' + option),
    'npm start' + (option && ' --' + option)
  ]
  console.log('\nNext:\n' + steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n'))
}

/** “`a.md`, `b.md`, `c.md` and 14 more” */
function listLeft(): string {
  const shown = left.slice(0, 3).map((path) => '`' + toPrintable(from(path)) + '`')
  return shown.join(', ') + (left.length > shown.length ? ` and ${left.length - shown.length} more` : '')
}

function from(path: string): string {
  return relative(process.cwd(), path) || path
}

function stop(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault)
  console.error('Nothing is written')
  process.exit(1)
}
