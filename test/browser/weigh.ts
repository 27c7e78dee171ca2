/** Weighs the first view of a page: what the browser asks for, as it comes over the line from a host that compresses. */
import {gzipSync} from 'node:zlib'
import type {Page} from 'playwright-core'
import {settle} from './inspect.ts'

/** Requests, and bytes after gzip by what they are; styles and scripts inside the HTML count as both. */
export type Weight = {
  requests: number
  html: number
  css: number
  js: number
  font: number
  rest: number
  all: number
}

/** What the browser has asked for since `follow`, weighed when the page has settled. */
export async function weigh(page: Page, asked: Asked): Promise<Weight> {
  await settle(page)
  const inline = await page.evaluate(() => ({
    css: Array.from(document.querySelectorAll('style'), (element) => element.textContent).join(''),
    js: Array.from(document.querySelectorAll('script:not([src])'), (element) => element.textContent).join('')
  }))
  const weight: Weight = {
    requests: 0,
    html: 0,
    css: gzip(inline.css),
    js: gzip(inline.js),
    font: 0,
    rest: 0,
    all: 0
  }
  for (const {kind, body} of await Promise.all(asked)) {
    // a font is compressed already
    const bytes = kind === 'font' ? body.length : gzip(body)
    weight.requests++
    weight[kind] += bytes
    weight.all += bytes
  }
  return weight
}

/** Requests that were made, weighed as they end. */
export type Asked = Promise<{kind: 'html' | 'css' | 'js' | 'font' | 'rest'; body: Buffer}>[]

/** Begins to note what a page asks for. */
export function follow(page: Page): Asked {
  const asked: Asked = []
  page.on('requestfinished', (request) => {
    asked.push(
      (async () => {
        const response = await request.response()
        const body =
          response?.ok() === true || response?.status() === 404 ? await response.body() : Buffer.alloc(0)
        return {kind: kindOf(request.resourceType()), body}
      })()
    )
  })
  return asked
}

/** A weight as a line: `4 requests, 71.2 KB: html 9.8, css 4.1, js 2.0, font 55.3`. */
export function formatWeight({requests, all, ...parts}: Weight): string {
  const named = Object.entries(parts).map(([kind, bytes]) => kind + ' ' + kilobytes(bytes))
  return requests + ' requests, ' + kilobytes(all) + ' KB: ' + named.join(', ')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

function gzip(body: string | Buffer): number {
  return body.length === 0 ? 0 : gzipSync(body, {level: 6}).length
}

function kindOf(type: string): 'html' | 'css' | 'js' | 'font' | 'rest' {
  switch (type) {
    case 'document':
      return 'html'
    case 'stylesheet':
      return 'css'
    case 'script':
      return 'js'
    case 'font':
      return 'font'
    default:
      return 'rest'
  }
}
