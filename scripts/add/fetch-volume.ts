/** A whole volume from an address. */
import {isUtf16} from '../../src/readers/text/decode.ts'
import {bareName, isWholeVolume} from '../../src/readers/index.ts'
import type {Text} from './gather.ts'

/** How long nothing may come, in seconds; how many bytes a file may have; how often an address may lead to another. */
export type Bounds = {seconds: number; bytes: number; redirects: number}

/** The largest volume in TEI has about 10 MB. */
export const usualBounds: Bounds = {seconds: 60, bytes: 100_000_000, redirects: 5}

/** Whether a word of the command is an address and no path. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//iu.test(word)
}

/**
 * Fetches a volume into memory, whole or not at all. It comes by `https:`, so that nobody on the way can change its words; by
 * `http:` only from this machine. Throws, with a sentence, where it does not come.
 */
export async function fetchVolume(address: string, id: string | undefined, bounds: Bounds): Promise<Text> {
  const stop = new AbortController()
  const timer = setTimeout(() => {
    stop.abort(
      refusal(`Unexpected silence of \`${address}\`, expected it to answer within ${bounds.seconds} seconds`)
    )
  }, bounds.seconds * 1000)
  try {
    const response = await follow(address, stop.signal, bounds)
    const bytes = await readBody(response, address, bounds, timer)
    checkXml(bytes, response, address)
    return {path: address, name: nameOf(address, id), bytes}
  } catch (error) {
    throw toSentence(error, address, stop.signal)
  } finally {
    clearTimeout(timer)
  }
}

/** What marks an error whose message is a sentence for whoever gave the command. */
const refused = Symbol('refused')

function refusal(sentence: string): Error {
  return new Error(sentence, {cause: refused})
}

/** Asks an address, and those that it leads to. */
async function follow(address: string, signal: AbortSignal, {redirects}: Bounds): Promise<Response> {
  let url = toUrl(address)
  for (let times = 0; times <= redirects; times++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: {accept: 'application/xml, text/xml'}
    })
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (next === null) {
      if (response.ok) return response
      throw refusal(`Unexpected answer ${response.status} of \`${url}\`, expected a file`)
    }
    url = toUrl(new URL(next, url).href)
  }
  throw refusal(`Unexpected further redirect of \`${address}\`, expected ${redirects} at most`)
}

/** The machine that the command runs on. */
const here = new Set(['localhost', '127.0.0.1', '[::1]'])

function toUrl(address: string): URL {
  if (!URL.canParse(address))
    throw refusal(`Unexpected address \`${address}\`, expected one that begins with \`https://\``)
  const url = new URL(address)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && here.has(url.hostname))
  if (!isSafe) throw refusal(`Unexpected \`${url.protocol}\` in \`${address}\`, expected \`https:\``)
  return url
}

/** The bytes of an answer. Each piece that comes starts the time anew. */
async function readBody(
  response: Response,
  address: string,
  {bytes: most}: Bounds,
  timer: NodeJS.Timeout
): Promise<Buffer> {
  const tooLarge = refusal(`Unexpected size of \`${address}\`, expected ${most / 1e6} MB at most`)
  if (Number(response.headers.get('content-length')) > most) throw tooLarge
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    timer.refresh()
    size += piece.length
    if (size > most) throw tooLarge
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** > <!DOCTYPE html>   <html lang="en"> */
const html = /^\s*(?:<!doctype html|<html)\b/iu

/** What did not come as XML is no volume: a page that shows it, or says that it is not there. */
function checkXml(bytes: Buffer, response: Response, address: string): void {
  const start = isUtf16(bytes) ? '<' : bytes.toString('utf8', 0, 1000).replace(/^\uFEFF/u, '')
  if (html.test(start) || /\bhtml\b/u.test(response.headers.get('content-type') ?? ''))
    throw refusal(
      `Unexpected web page at \`${address}\`, expected the TEI file itself, not the page that shows it`
    )
  if (!start.trimStart().startsWith('<'))
    throw refusal(`Unexpected file at \`${address}\`, expected XML, which begins with \`<\``)
}

/** The name of the file: that of the volume, or the last of the address. */
function nameOf(address: string, id: string | undefined): string {
  const last = new URL(address).pathname.replace(/^.*\//u, '')
  return id === undefined && isWholeVolume(last) ? last : (id ?? bareName(last)) + '.xml'
}

function toSentence(error: unknown, address: string, signal: AbortSignal): Error {
  if (error instanceof Error && error.cause === refused) return error
  if (signal.aborted && signal.reason instanceof Error) return signal.reason
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const reason =
    cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause)
  return new Error(`Unexpected end of \`${address}\`, expected the whole file: ${reason}`)
}
