/** Which volumes a content folder holds: folders with a `volume.yaml`, and folders of text files without one. */
import {existsSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {VFile} from 'vfile'
import {checkVolume} from '../checks/index.ts'
import type {Described} from '../checks/rule.ts'
import {shortHash} from '../edition/short-hash.ts'
import type {Volume} from '../edition/volume.ts'
import {compareVolumes} from '../edition/volume-order.ts'
import {bareName, endings, isSource, isWholeVolume} from '../readers/index.ts'
import {readFolder, readVolume} from '../readers/volume/read-volume.ts'
import {complain, fileAt, isFolder, load, nameIn, nameOf, walk, type Folder} from './files.ts'
import {readSource} from './read-source.ts'
import {listNames, reportNoFolder, reportNothing} from './report-nothing.ts'
import {areEmpty, factsIn, loneVolumes, readFactsAt, type FactsOf} from './whole-volume.ts'

/** A volume that was found: its facts and where they stand, its folder, and the paths of its raw files in that folder. */
export type Source = {volume: Volume; described: Described | null; folder: string; names: string[]}

/** The volumes, those of which nothing can be read and which are none of the edition, and the files with what there is to say of them. */
export type Found = {sources: Source[]; unread: Source[]; files: VFile[]}

/** Folders and files of the content folder that hold other things than volumes. */
const others = new Set(['pages', 'permalinks', 'spellings.yaml'])

/** The file that describes a volume. */
export const factsName = 'volume.yaml'

/** Every volume below a folder, in the order of the series; `factsOf` says what files that are whole volumes tell of themselves. */
export function findVolumes(root: string, factsOf: FactsOf = readFactsAt): Found {
  const state: State = {root, factsOf, sources: new Map(), unread: [], files: []}
  if (isFolder(root)) {
    const folder = walk(root, state.files)
    visit(folder, 'outside', state)
    if (
      state.sources.size === 0 &&
      state.unread.length === 0 &&
      state.files.every(({messages}) => messages.every(({ruleId}) => ruleId !== 'unreadable-file'))
    )
      state.files.push(reportNothing(root, folder))
  } else state.files.push(reportNoFolder(root))
  return {
    sources: [...state.sources.values()].sort((a, b) => compareVolumes(a.volume, b.volume)),
    unread: state.unread,
    files: state.files
  }
}

/** Where a volume was found: enough to read it in another process. */
export type Place = {folder: string; names: string[]; id: string}

/** The volume that was found at a place. Its facts are read again, see `findVolumes`. */
export function sourceAt({folder, names, id}: Place, factsOf: FactsOf): Source {
  const path = join(folder, factsName)
  const known = factsIn(folder, names, factsOf)
  if (!existsSync(path) || isLone(folder, names))
    return {volume: {...readFolder(nameOfVolume(folder, names), known), id}, described: null, folder, names}
  const file = fileAt(path)
  load(file)
  const {volume, ...where} = readVolume(file, nameOf(folder), known)
  file.value = ''
  return {volume, described: {file, ...where}, folder, names}
}

type State = {
  root: string
  factsOf: FactsOf
  sources: Map<string, Source>
  unread: Source[]
  files: VFile[]
}

/**
 * Where a folder stands: `outside` of every volume, where texts make it one; `raw`, where they are those of the volume
 * around it; `inside` a volume or a folder of other things, where nobody knows what they are.
 */
type Standing = 'outside' | 'raw' | 'inside'

function visit(folder: Folder, standing: Standing, state: State): void {
  const {path, names, below} = folder
  const isDescribed = names.includes(factsName)
  const lone = isDescribed || standing !== 'outside' ? [] : loneVolumes(path, names)
  const raw = below.find((inner) => isNamed(inner, 'raw') && !inner.names.includes(factsName))
  const texts = [...names, ...(raw?.names ?? []).map((name) => 'raw/' + name)].filter(
    (name) => isSource(name) && !lone.includes(name)
  )
  const isBag = standing === 'outside' && texts.length > 0 && !below.some(hasDescribed)
  for (const name of lone) addBag(path, [name], state)
  if (isDescribed) addDescribed(path, texts, state)
  else if (isBag) addBag(path, texts, state)
  const isVolume = isDescribed || isBag

  reportUnread(
    {...folder, names: names.filter((name) => !lone.includes(name))},
    isVolume ? 'volume' : standing,
    state
  )
  for (const inner of below) {
    const isOther = path === state.root && others.has(nameIn(inner))
    const standingOf =
      isVolume && inner === raw
        ? 'raw'
        : isDescribed || standing !== 'outside' || isOther
          ? 'inside'
          : 'outside'
    visit(inner, standingOf, state)
  }
}

/** Whether a folder or one below it has a `volume.yaml`: then texts that lie above it are not a volume of their own. */
function hasDescribed({names, below}: Folder): boolean {
  return names.includes(factsName) || below.some(hasDescribed)
}

function isNamed(folder: Folder, name: string): boolean {
  return nameIn(folder) === name
}

/** A folder with a `volume.yaml`. */
function addDescribed(path: string, names: string[], state: State): void {
  const file = fileAt(join(path, factsName))
  state.files.push(file)
  load(file)
  const {volume, ...where} = readVolume(file, nameOf(path), factsIn(path, names, state.factsOf))
  file.value = ''
  const described = {file, ...where}
  if (areEmpty(path, names, state.factsOf)) {
    leaveOut({volume, described, folder: path, names}, state)
    return
  }
  const other = state.sources.get(fold(volume.id))
  if (other) {
    const beside = other.volume.id === volume.id ? '' : ` beside \`${other.volume.id}\``
    const reason = `second volume \`${volume.id}\`${beside}, expected one: the one in \`${fileAt(other.folder).path}\` is published`
    complain(file, 'duplicate-volume', reason, where.whereValue(['id']).start)
    return
  }
  checkVolume(volume, names, described)
  state.sources.set(fold(volume.id), {volume, described, folder: path, names})
}

/** Ids that differ in capitals only are one folder on Windows and macOS. */
function fold(id: string): string {
  return id.toLowerCase()
}

/**
 * A folder of texts that nobody has described, or a file that is a whole volume by itself; of two that come to one id the
 * second has a hash of its path in it.
 */
function addBag(path: string, names: string[], state: State): void {
  const known = factsIn(path, names, state.factsOf)
  const named = readFolder(nameOfVolume(path, names), known)
  if (areEmpty(path, names, state.factsOf)) {
    leaveOut({volume: named, described: null, folder: path, names}, state)
    return
  }
  const other = state.sources.get(fold(named.id))
  const id = other
    ? named.id + '-' + shortHash(relative(state.root, join(path, ...(isLone(path, names) ? names : []))))
    : named.id
  const volume = {...named, id}
  state.sources.set(fold(id), {volume, described: null, folder: path, names})
  if (other) {
    const file = fileAt(isLone(path, names) ? join(path, ...names) : path)
    state.files.push(file)
    const first = fileAt(
      isLone(other.folder, other.names) ? join(other.folder, ...other.names) : other.folder
    )
    const reason = `second volume \`${named.id}\`, expected one: the one in \`${first.path}\` has this address; published as \`${id}\``
    complain(file, 'volume-renamed', reason)
  }
  if (names.some(isWholeVolume)) return
  const file = fileAt(path)
  state.files.push(file)
  file.message(
    'Missing `volume.yaml`, expected one beside the files: what the volume is called comes from the name of the folder, ' +
      'and its editors, publisher and year are not known; `npm run add` writes one to fill in',
    {ruleId: 'missing-volume-yaml', source: 'frus', place: {line: 1, column: 1, offset: 0}}
  )
}

/** A volume of which nothing can be read has no place in the edition; its files say why. */
function leaveOut(source: Source, state: State): void {
  const {files} = readSource(source)
  for (const file of files) {
    const reason = `volume \`${source.volume.id}\` without anything that can be read, expected a document or another part of it; it has no page and no address`
    complain(file, 'volume-left-out', reason)
  }
  state.unread.push(source)
  state.files.push(...files)
}

/** The name that a volume without `volume.yaml` has: that of its folder, or of the file that it is. */
function nameOfVolume(folder: string, names: readonly string[]): string {
  return isLone(folder, names) ? bareName(names[0] ?? '') : nameOf(folder)
}

/** Whether the only file of a volume is one that is not called like its folder. */
function isLone(folder: string, names: readonly string[]): boolean {
  return names.length === 1 && loneVolumes(folder, names).length === 1
}

/** Names what lies in a folder and is not read: texts one by one, since words are lost; other things in one message. */
function reportUnread(folder: Folder, standing: Standing | 'volume', state: State): void {
  const {path, names, hidden} = folder
  const isRead = standing === 'volume' || standing === 'raw'
  for (const name of isRead ? [] : names.filter(isSource)) {
    const file = fileAt(join(path, name))
    state.files.push(file)
    complain(
      file,
      'file-outside-volume',
      'text outside a volume, expected it in the folder of a volume or in the folder `raw` in that'
    )
  }
  for (const name of names.filter(isMisnamed)) {
    const file = fileAt(join(path, name))
    state.files.push(file)
    complain(file, 'unknown-file', `name \`${name}\`, expected \`${factsName}\``)
  }
  const isOther = others.has(nameIn(folder)) && standing === 'inside'
  const isUnread = (name: string): boolean =>
    !isSource(name) && name !== factsName && !isMisnamed(name) && !(path === state.root && others.has(name))
  const unread = [...names.filter((name) => isUnread(name) && !isOther), ...hidden]
  if (unread.length === 0) return
  const file = fileAt(path)
  state.files.push(file)
  complain(
    file,
    'unread-file',
    listNames(unread) +
      `, expected names that end in ${endings} and do not begin with a stop` +
      (unread.some((name) => name.startsWith('~$')) ? ' or `~$`; not read' : '; not read')
  )
}

/** Whether a name is nearly that of the file that describes a volume. */
function isMisnamed(name: string): boolean {
  return name !== factsName && nearFactsName.test(name)
}

/** > volume.yml   Volume.yaml   volume.yaml.txt */
const nearFactsName = /^volume\.ya?ml(?:\.txt)?$/iu
