import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {openShared, shared, skip} from './shared.ts'

test('the pages of documents should be those of the TEI', {skip}, (t) => {
  const claims = {marked: [0, 0], begun: [0, 0], 'before-first': [0, 0], lost: [0, 0], neighbour: [0, 0]}
  const bounds = {begins: {known: 0, wrong: 0}, ends: {known: 0, wrong: 0}}
  let touched = 0
  for (const {volume, documents} of openShared().read()) {
    const pages = readPages(readFileSync(join(shared, 'tei', volume.id + '.xml'), 'utf8'))
    for (const document of documents) {
      const truth = pages.get(document.id) ?? new Set()
      touched += truth.size
      for (const {page, basis} of document.pages) {
        claims[basis][0] = (claims[basis][0] ?? 0) + (truth.has(page) ? 1 : 0)
        claims[basis][1] = (claims[basis][1] ?? 0) + 1
      }
      // the documents of an electronic volume count their own pages, and the first of them is not marked
      if (volume.id === 'frus1969-76ve13') continue
      const on = [...truth]
      for (const [side, page] of [
        ['begins', on[0]],
        ['ends', on.at(-1)]
      ] as const) {
        const bound = document[side]
        if (bound.status !== 'known') continue
        bounds[side].known++
        if (bound.page !== page) bounds[side].wrong++
      }
    }
  }

  const right = (basis: keyof typeof claims): number => (claims[basis][0] ?? 0) / (claims[basis][1] ?? 1)
  const found = Object.values(claims).reduce((sum, [hits = 0]) => sum + hits, 0)
  t.diagnostic(`${JSON.stringify(claims)} of ${touched}: ${((100 * found) / touched).toFixed(1)} % found`)
  t.diagnostic(JSON.stringify(bounds))
  assert.ok(bounds.begins.known > 2700)
  assert.ok(bounds.begins.wrong / bounds.begins.known < 0.001)
  assert.ok(bounds.ends.wrong / bounds.ends.known < 0.003)
  assert.ok(right('marked') > 0.9995)
  assert.ok(right('before-first') > 0.9995)
  assert.ok(right('lost') > 0.999)
  assert.ok(right('neighbour') > 0.997)
  assert.ok(found / touched > 0.86)
})

/** > <pb facs="0241" n="207" xml:id="pg_207"/>   <div type="document" xml:id="d67">   </note>   words */
const token = /<(?<close>\/?)(?<name>[\w:]+)(?<rest>[^>]*)>|(?<words>[^<]+)/gu

/** The printed pages that the words of each document stand on, notes left out. */
function readPages(tei: string): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>()
  const open: (Set<string> | undefined)[] = []
  let page = ''
  let notes = 0
  for (const {groups} of tei.slice(tei.indexOf('<text')).matchAll(token)) {
    const {name, rest = '', words} = groups ?? {}
    if (words !== undefined) {
      if (notes === 0 && words.trim() !== '') open.findLast((set) => set)?.add(page)
      continue
    }
    const isEmpty = rest.endsWith('/')
    const step = isEmpty ? 0 : groups?.close === '/' ? -1 : 1
    if (name === 'note') notes += step
    if (name === 'pb' && notes === 0) page = /\bn="(?<page>[^"]*)"/u.exec(rest)?.groups?.page ?? ''
    if (name !== 'div' || isEmpty) continue
    if (step === -1) open.pop()
    else {
      const id = /type="document"/u.test(rest) ? /xml:id="(?<id>[^"]*)"/u.exec(rest)?.groups?.id : undefined
      const set = id === undefined ? undefined : new Set<string>()
      if (id !== undefined && set) pages.set(id, set)
      open.push(set)
    }
  }
  return pages
}
