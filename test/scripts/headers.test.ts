import assert from 'node:assert/strict'
import test from 'node:test'
import {headersOf, parseHeaders} from '../../scripts/parse-headers.ts'

test('headers should be those of every rule that names the path', () => {
  const rules = parseHeaders(
    '# what all pages have\n/*\n  X-One: 1\n  Link: <https://example.org/a:b>\n\n/_astro/*\r\n  Cache-Control: immutable\r\n/a.b\n  X-One: 2\n/p/:step/*\n  X-Two: 1\n'
  )
  const found = ['/', '/_astro/x.css', '/a.b', '/axb', '/p/q', '/p/q/r/s'].map((path) => [
    path,
    ...headersOf(rules, path)
  ])
  const all = ['Link', '<https://example.org/a:b>']
  assert.deepEqual(found, [
    ['/', ['X-One', '1'], all],
    ['/_astro/x.css', ['X-One', '1'], all, ['Cache-Control', 'immutable']],
    ['/a.b', ['X-One', '1, 2'], all],
    ['/axb', ['X-One', '1'], all],
    ['/p/q', ['X-One', '1'], all],
    ['/p/q/r/s', ['X-One', '1'], all, ['X-Two', '1']]
  ])
})
