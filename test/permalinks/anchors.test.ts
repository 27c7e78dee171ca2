import assert from 'node:assert/strict'
import test from 'node:test'
import {listAnchors, toLedger} from '../../src/permalinks/ledger.ts'
import {toHtml} from '../../src/formats/html/to-html.ts'
import {openShared, skip} from '../corpus/shared.ts'

for (const id of ['frus1951v07p2', 'frus1969-76ve13'])
  test('every address that the ledger of `' + id + '` has should be written', {skip}, () => {
    const corpus = openShared(id)
    const {catalogue} = corpus
    const entry = catalogue.get(id)
    assert.ok(entry)
    const ledger = toLedger(entry)
    const missing = corpus.documents(id).flatMap((document) => {
      const {heading, text, notes, source} = toHtml(document, {catalogue, href: (path) => path})
      const written = new Set(
        Array.from((heading + text + notes + (source ?? '')).matchAll(ids), ({groups}) => groups?.id)
      )
      const anchors = ledger.documents.get(document.id)
      assert.ok(anchors)
      return listAnchors(anchors)
        .filter((anchor) => !written.has(anchor))
        .map((anchor) => document.id + '/#' + anchor)
    })
    assert.deepEqual(missing, [])
  })

/** > <p id="p4"> */
const ids = /\sid="(?<id>[^"]+)"/gu
