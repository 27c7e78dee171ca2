/**
 * Serves a built site the way static hosts do: folders with a slash, text compressed, `404.html` for what is not there, the
 * headers of `_headers`.
 */
import {existsSync, readFileSync} from 'node:fs'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import compression from 'http-compression'
import sirv from 'sirv'
import {listen} from './listen.ts'
import {headersOf, parseHeaders} from './parse-headers.ts'
import {headersName} from './build/write-host-files.ts'

/** What a host compresses: pages and their like. Faces and the search index are compressed as they lie there. */
const textual = /(?:\/|\.(?:atom|css|csv|html|js|json|svg|txt|webmanifest|xml))$/u

/** What is served, where. */
export type Served = {
  /** The address of the site's root, base path included: `http://localhost:4321/frus-edition/`. */
  address: string
  close: () => Promise<void>
}

/**
 * Serves the site in `folder` under `base`, on `host` and nowhere else; a port that is in use gives way to the next one. 0: any
 * free port.
 */
export async function serve({
  folder,
  base = '/',
  port,
  host = 'localhost',
  onRequest
}: {
  folder: string
  base?: string
  port: number
  host?: string
  /** Is told of every request before it is answered. */
  onRequest?: (request: IncomingMessage, response: ServerResponse) => void
}): Promise<Served> {
  // `dev`: files are read when asked for, so that a new build shows at once and 30,000 pages take no memory
  const files = sirv(folder, {dev: true, etag: true, onNoMatch: notFound})
  const compress = compression({level: {brotli: 5, gzip: 6}})
  const {origin, close} = await listen(answer, {host, port})
  return {address: origin + base, close}

  function answer(request: IncomingMessage, response: ServerResponse): void {
    onRequest?.(request, response)
    response.setHeader('vary', 'accept-encoding')
    const url = URL.parse(request.url ?? '/', 'http://localhost')
    const path = url && decode(url.pathname)
    if (url) setHeaders(response, url.pathname)
    if (!url || path === null) {
      notFound(request, response)
    } else if (url.pathname + '/' === base) {
      redirect(response, base + url.search)
    } else if (!url.pathname.startsWith(base)) {
      notFound(request, response)
    } else if (isFolder(path)) {
      redirect(response, url.pathname + '/' + url.search)
    } else {
      // `sirv` takes the page of a folder that is called `index` for that of the folder above it
      const page = url.pathname.endsWith('/') ? 'index.html' : ''
      request.url = url.pathname.slice(base.length - 1) + page + url.search
      if (textual.test(path)) compress(request, response)
      files(request, response)
    }
  }

  function setHeaders(response: ServerResponse, path: string): void {
    const file = join(folder, headersName)
    if (!existsSync(file)) return
    for (const [name, value] of headersOf(parseHeaders(readFileSync(file, 'utf8')), path))
      response.setHeader(name, value)
  }

  function isFolder(path: string): boolean {
    if (path.endsWith('/')) return false
    return existsSync(join(folder, path.slice(base.length), 'index.html'))
  }

  function notFound(_: IncomingMessage, response: ServerResponse): void {
    const page = join(folder, '404.html')
    response.writeHead(404, {'content-type': 'text/html; charset=utf-8'})
    response.end(existsSync(page) ? readFileSync(page) : 'Not found')
  }
}

/** A path without its escapes; `null` where they mean nothing: `/%zz`. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, {location: to})
  response.end()
}
