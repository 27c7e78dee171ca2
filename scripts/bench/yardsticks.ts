/**
 * What others take for the pages of a site that is built, each by itself: Astro to write them from finished HTML, Pagefind to
 * index them, Hugo to write them. None of them reads a text, so none does our work; they are what a machine needs at least.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {cleanEnvironment} from './checkouts.ts'
import {runToEnd} from './processes.ts'
import {weigh, type SiteCost} from './site-cost.ts'
import {endOf, stop} from './stop.ts'

/** The finished HTML of a site, in a folder; what is measured goes into another folder; packages come from `packages`. */
export type Pages = {site: string; folder: string; packages: string}

/** Writes as many pages of the same sizes with Astro, from a project whose one route reads them. */
export async function measureAstro({site, folder, packages}: Pages): Promise<SiteCost> {
  const root = join(folder, 'astro')
  writeProject(root, {
    'package.json': '{"name": "finished-pages", "private": true, "type": "module"}\n',
    'astro.config.mjs': astroConfig,
    'src/pages/[...path].astro': astroPage
  })
  symlinkSync(resolve(packages), join(root, 'node_modules'), 'junction')
  const bin = join('node_modules', 'astro', 'bin', 'astro.mjs')
  const env = {FINISHED_PAGES: resolve(site)}
  return measure('Astro', process.execPath, [bin, 'build', '--silent'], {root, env, out: join(root, 'dist')})
}

/** Indexes those pages with Pagefind's own command, as it would any site; the pages are not weighed with the index. */
export async function measurePagefind({site, folder, packages}: Pages): Promise<SiteCost> {
  const root = join(folder, 'pagefind')
  mkdirSync(root, {recursive: true})
  const out = join(root, 'index')
  const bin = resolve(packages, 'pagefind', 'lib', 'runner', 'bin.cjs')
  const args = [bin, '--site', resolve(site), '--output-path', out, '--silent']
  return measure('Pagefind', process.execPath, args, {root, env: {}, out})
}

/** Writes those pages with Hugo; `null` where no `hugo` is installed. */
export async function measureHugo({site, folder}: Pages): Promise<SiteCost | null> {
  if (spawnSync('hugo', ['version']).status !== 0) return null
  const root = join(folder, 'hugo')
  writeProject(root, {
    'hugo.toml': 'disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]\n',
    'layouts/_default/single.html': '{{ .Content }}'
  })
  for (const [number, path] of pagesOf(site).entries()) {
    const url = '/' + path.replace(/index\.html$/u, '')
    const html = readFileSync(join(site, path), 'utf8')
    writeProject(root, {[`content/pages/${number}.html`]: `---\nurl: ${JSON.stringify(url)}\n---\n${html}`})
  }
  return measure('Hugo', 'hugo', ['--quiet'], {root, env: {}, out: join(root, 'public')})
}

/** Each page of a site as a path of steps, without those that hold no page, such as a style sheet. */
function pagesOf(site: string): string[] {
  return readdirSync(site, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll(sep, '/'))
    .sort()
}

function writeProject(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

async function measure(
  name: string,
  command: string,
  args: readonly string[],
  {root, env, out}: {root: string; env: Record<string, string>; out: string}
): Promise<SiteCost> {
  const {status, output, cost} = await runToEnd(command, args, {
    cwd: root,
    env: {...cleanEnvironment(), ...env}
  })
  if (status !== 0) stop(`The yardstick ${name} failed: it said\n\n${endOf(output)}`)
  const weight = weigh(out)
  rmSync(out, {recursive: true})
  return {...cost, ...weight}
}

/** As in our own configuration: a folder for each page, four at once. */
const astroConfig = `export default {
  trailingSlash: 'always',
  build: {format: 'directory', concurrency: 4},
  devToolbar: {enabled: false}
}
`

/** Reads a page when it is written, so that they are not all in memory. */
const astroPage = `---
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

export function getStaticPaths() {
  return readdirSync(process.env.FINISHED_PAGES, {recursive: true})
    .filter((path) => path.endsWith('.html'))
    .map((file) => {
      const path = file.replaceAll('\\\\', '/').replace(/(?:^|\\/)index\\.html$/, '').replace(/\\.html$/, '')
      return {params: {path: path === '' ? undefined : path}, props: {file}}
    })
}

const html = readFileSync(join(process.env.FINISHED_PAGES, Astro.props.file), 'utf8')
---
<Fragment set:html={html} />
`
