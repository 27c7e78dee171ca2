// @ts-check
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {unified} from '@astrojs/markdown-remark'
import {defineConfig} from 'astro/config'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import {linkBase} from './src/link-base.ts'

const {EDITION_BASE, EDITION_SITE, EDITION_CONTENT} = process.env
const base = EDITION_BASE ?? '/'

// pages of its own, where the content has any: src/content.config.ts reads them
const pages = join(EDITION_CONTENT ?? 'content', 'pages')
if (existsSync(pages)) process.env.EDITION_PAGES = pages
else delete process.env.EDITION_PAGES

// few files instead of many small ones: what every page runs, with what the finder and the search have in common …
const site =
  /SiteScript\.astro\?|preload-helper|src[\\/](?:browser[\\/](?:keys|foot|load-styles|reading-list[\\/]kept-list)|wording[\\/]count|search[\\/]page[\\/](?:elements|take[\\/]published-address))\.ts/u
// … what a question is read with, and its words are found by …
const asking = /src[\\/](?:search[\\/](?:forms|query|words)|wording[\\/]volume-name)\.ts/u
// … and what an answer can be taken along as
const answering =
  /src[\\/](?:search[\\/]page[\\/](?:save-file|take[\\/](?:take-documents|taken))|citing[\\/]offered|edition[\\/](?:address|date|document-number))\.ts/u

/** Loads a script that is asked for, and nothing ahead of it: what Vite has for that is more than a kilobyte on every page. */
const loadOnly = {
  name: 'load-only',
  enforce: 'pre',
  // Astro has a setting of its own, which takes the place of one of ours
  /** @param {import('vite').ResolvedConfig} config */
  configResolved({environments: {client}}) {
    if (client) client.build.modulePreload = false
  },
  /** @param {string} id */
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null
}

export default defineConfig({
  base,
  ...(EDITION_SITE ? {site: EDITION_SITE} : {}),
  trailingSlash: 'always',
  build: {
    // one address, one folder: works from any static host
    format: 'directory',
    // more than four pages at once only take memory
    concurrency: 4,
    // one file for all pages: a reader who turns the page has it
    inlineStylesheets: 'never'
  },
  vite: {
    // scripts are files: the policy of the site (src/site-files/policy.ts) allows none inside a page
    build: {assetsInlineLimit: 0},
    plugins: [loadOnly],
    // what only some editions need is a file of its own
    worker: {format: 'es'},
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {name: 'site', test: site},
                  {name: 'asking', test: asking},
                  {name: 'answering', test: answering}
                ]
              },
              // thousands of pages name them: `SiteScript`, not `SiteScript.astro_astro_type_script_index_0_lang`
              entryFileNames: ({name}) => `_astro/${name.replace(/\.astro_.*$/u, '')}.[hash].js`
            }
          }
        }
      }
    }
  },
  devToolbar: {enabled: false},
  markdown: {
    syntaxHighlight: false,
    // for the edited prose of `content/pages`; documents never pass through Markdown
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [rehypeSlug, [linkBase, {base}]]
    })
  }
})
