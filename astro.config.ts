import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {unified} from '@astrojs/markdown-remark'
import {defineConfig} from 'astro/config'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import {linkBase} from './src/writers/link-base.ts'

const {EDITION_BASE, EDITION_SITE, EDITION_CONTENT} = process.env
const base = EDITION_BASE ?? '/'

// content that has no prose of its own is published with the project's
const pages = join(EDITION_CONTENT ?? 'content', 'pages')
process.env.EDITION_PAGES = existsSync(pages) ? pages : join('content', 'pages')

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
