/** The sites that tests look at: built from real commands into `.cache/test-sites/`, never into `dist/`. */
import {spawnSync} from 'node:child_process'
import {existsSync, globSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {DataKindName} from '../../src/data/kinds.ts'
import {serve, type Served} from '../../scripts/serve.ts'

/** A built site. */
export type Site = {folder: string; base: string}

/** What a site is built of, and the kinds of data file that it publishes. */
type Built = {content: string; base: string; data: readonly DataKindName[]}

const sites = {
  /** The edition, at the root of a host. */
  root: {content: 'content', base: '/', data: ['json']},
  /** The edition, under a base path. */
  based: {content: 'content', base: '/frus-edition/', data: ['json', 'tei', 'text']},
  /** A volume whose text is full of markup, and some of whose addresses moved. */
  hostile: {content: 'test/fixtures/hostile-site', base: '/hostile/', data: ['json', 'tei', 'text']}
} satisfies Record<string, Built>

/** The names of the sites. */
export type SiteName = keyof typeof sites
export const siteNames: SiteName[] = ['root', 'based', 'hostile']

/** The content folder that a site is made of. */
export function contentOf(name: SiteName): string {
  return sites[name].content
}

/** A site as it was built last; builds it where it never was. `npm test` builds all of them anew. */
export function builtSite(name: SiteName): Site & Pick<Built, 'data'> {
  const {base, data} = sites[name]
  const site = {folder: folderOf(name), base, data}
  if (!existsSync(join(site.folder, 'index.html'))) buildSite(name)
  return site
}

/** Builds a site anew; throws with everything the build said where it fails. */
export function buildSite(name: SiteName): void {
  const {content, base, data} = sites[name]
  const folder = folderOf(name)
  rmSync(folder, {recursive: true, force: true})
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', content, '--base', base, '--data', data.join(','), '--out', folder],
    {encoding: 'utf8', env: {...process.env, EDITION_SITE: '', NODE_ENV: 'production'}}
  )
  if (status === 0) return
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
