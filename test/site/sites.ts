/** The sites that tests look at: built from real commands into `.cache/test-sites/`, never into `dist/`. */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {DataKindName} from '../../src/data/kinds.ts'
import {serve, type Served} from '../../scripts/serve.ts'
import {writeLongEdition} from './long-edition.ts'
import {writeShapesEdition} from './shapes-edition.ts'

const longEdition = join('.cache', 'test-content', 'long')
const shapesEdition = join('.cache', 'test-content', 'shapes')

/** Editions that are made, by the folder that they are written to. */
const made = new Map([
  [longEdition, writeLongEdition],
  [shapesEdition, writeShapesEdition]
])

/** A built site. */
export type Site = {folder: string; base: string}

/** What a site is built of, the origin that it knows, the kinds of data file that it publishes, whether it has books, and where errors are reported. */
type Built = {
  content: string
  base: string
  site: string
  data: readonly DataKindName[]
  epub?: boolean
  report?: string
}

const sites = {
  /** The edition, at the root of a host. */
  root: {content: 'content', base: '/', site: '', data: ['json']},
  /** The edition, under a base path. */
  based: {content: 'content', base: '/frus-edition/', site: '', data: ['json', 'tei', 'text']},
  /** The edition as it is published: under a base path, at an origin that it knows. */
  published: {
    content: 'content',
    base: '/frus-edition/',
    site: 'https://example.org',
    data: ['json'],
    report: 'https://example.org/new?about={document}&at={address}&text={words}',
    epub: true
  },
  /** A volume whose text is full of markup, and some of whose addresses moved. */
  hostile: {
    content: 'test/fixtures/hostile-site',
    base: '/hostile/',
    site: '',
    data: ['json', 'tei', 'text']
  },
  /** An edition whose lists are cut by volume and by letter. */
  long: {content: longEdition, base: '/', site: 'https://example.org', data: ['json']},
  /** Whole volumes, with front and back matter. */
  volumes: {
    content: 'test/fixtures/editions/whole-volumes/content',
    base: '/',
    site: '',
    data: ['json']
  },
  /** Documents with wide tables, long stamps, long words, many notes and many pages. */
  shapes: {content: shapesEdition, base: '/', site: '', data: ['json']}
} satisfies Record<string, Built>

/** The names of the sites. */
export type SiteName = keyof typeof sites
export const siteNames: SiteName[] = ['root', 'based', 'published', 'hostile', 'long', 'volumes', 'shapes']

/** The sites that tests of every site look at: all of them, or those that a quick run has built. */
export const sitesInTest = siteNames.filter(
  (name) => process.env.TEST_SITES === undefined || process.env.TEST_SITES.split(',').includes(name)
)

/** The content folder that a site is made of. */
export function contentOf(name: SiteName): string {
  return sites[name].content
}

/** The origin that a site knows; empty where it knows none. */
export function originOf(name: SiteName): string {
  return sites[name].site
}

/** A site as it was built last; builds it where it never was. `npm test` builds those whose sources have changed. */
export function builtSite(name: SiteName): Site & Pick<Built, 'data'> {
  const {base, data} = sites[name]
  const site = {folder: folderOf(name), base, data}
  if (!existsSync(join(site.folder, 'index.html'))) buildSite(name)
  return site
}

/** Builds a site where its content or the program are not those that it was built from. Gives whether it had to. */
export function refreshSite(name: SiteName): boolean {
  if (!isFresh(name)) {
    buildSite(name)
    return true
  }
  return false
}

/** Builds a site anew; throws with everything the build said where it fails. */
function buildSite(name: SiteName): void {
  const {content, base, site, data, report = '', epub}: Built = sites[name]
  const folder = folderOf(name)
  for (const path of [folder, sourcesOf(name)]) rmSync(path, {recursive: true, force: true})
  made.get(content)?.(content)
  const sources = hashSources(content)
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      'scripts/build.ts',
      ...['--content', content, '--base', base, '--site', site],
      ...['--data', data.join(','), '--report', report, '--out', folder],
      ...(epub ? ['--epub'] : [])
    ],
    {encoding: 'utf8', env: {...process.env, EDITION_SITE: '', EDITION_EPUB: '', NODE_ENV: 'production'}}
  )
  if (status === 0) {
    writeFileSync(sourcesOf(name), sources)
    return
  }
  rmSync(folder, {recursive: true, force: true})
  throw new Error('Unexpected end of the build of the site `' + name + '`\n' + stdout + stderr)
}

/** Serves a site on a port of its own. */
export function serveSite(name: SiteName): Promise<Served> {
  const {folder, base} = builtSite(name)
  return serve({folder, base, port: 0})
}

/** The pages of a site as paths without base (`historicaldocuments/`, `404.html`), and their HTML. */
export function htmlOf({folder}: Site): Map<string, string> {
  const paths = globSync('**/*.html', {cwd: folder}).map((path) => path.replaceAll('\\', '/'))
  return new Map(
    paths
      .sort()
      .map((path) => [
        path.replace(/(?:^|(?<=\/))index\.html$/u, ''),
        readFileSync(join(folder, path), 'utf8')
      ])
  )
}

function folderOf(name: SiteName): string {
  return join('.cache', 'test-sites', name)
}

/** The file that says what a site was built from. */
function sourcesOf(name: SiteName): string {
  return folderOf(name) + '.sources'
}

function isFresh(name: SiteName): boolean {
  const {content} = sites[name]
  made.get(content)?.(content)
  if (!existsSync(join(folderOf(name), 'index.html')) || !existsSync(sourcesOf(name))) return false
  return readFileSync(sourcesOf(name), 'utf8') === hashSources(content)
}

/** The program: whatever else a build reads is in `node_modules`, which the lock file stands for. */
const program = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']

/** A hash of all files that a build of this content reads; `content` brings the prose that other editions borrow. */
function hashSources(content: string): string {
  const hash = createHash('sha256')
  for (const path of new Set([...program, 'content', content]))
    for (const file of filesOf(path))
      hash
        .update(file + '\0')
        .update(readFileSync(file))
        .update('\0')
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
