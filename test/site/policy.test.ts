/** The policy of the site, as its files have it; that browsers keep to it, see `test/browser/policy.test.ts`. */
import assert from 'node:assert/strict'
import {existsSync, globSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import test from 'node:test'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {headersOf, parseHeaders} from '../../scripts/parse-headers.ts'
import {toPolicy} from '../../src/site-files/policy.ts'
import {builtSite, htmlOf, sitesInTest} from './sites.ts'

/** What a page holds that a strict policy stops: scripts and styles that are not files of their own. */
function findInline(html: string): string[] {
  const faults: string[] = []
  visit(fromHtml(html), 'element', ({tagName, properties}) => {
    if (tagName === 'style') faults.push('<style>')
    if (tagName === 'script' && !('src' in properties) && properties.type !== 'application/ld+json')
      faults.push('<script>')
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'style' || /^on[A-Za-z]/u.test(name)) faults.push(name + ' of ' + tagName)
      if (typeof value === 'string' && value.startsWith('javascript:')) faults.push('script in ' + name)
    }
  })
  return faults
}

test('scripts and styles inside a page should be found', () => {
  const html =
    '<script type="module">1</script><script type="application/ld+json">{}</script><script src="a.js"></script>' +
    '<style>a{}</style><p style="color:red" onclick="1"><a href="javascript:1">x</a>'
  assert.deepEqual(findInline(html), ['<script>', '<style>', 'style of p', 'onClick of p', 'script in href'])
})

for (const name of sitesInTest) {
  const {folder, base} = builtSite(name)

  test('no page of the site `' + name + '` should hold a script or a style', () => {
    const faults = [...htmlOf({folder, base})].flatMap(([path, html]) =>
      findInline(html).map((fault) => path + ': ' + fault)
    )
    assert.deepEqual(faults, [])
  })

  test('the site `' + name + '` should bring headers and say them in its pages', () => {
    assert.ok(existsSync(join(folder, '.nojekyll')))
    const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
    const headers = headersOf(rules, base + 'about/')
    const policy = headers.get('Content-Security-Policy') ?? ''
    assert.equal(
      policy,
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; " +
        "form-action 'self'; frame-ancestors 'none'"
    )
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff')
    assert.equal(headers.get('Referrer-Policy'), 'strict-origin-when-cross-origin')
    assert.equal(headers.get('Cache-Control'), undefined)
    const style = globSync('_astro/*.css', {cwd: folder})[0] ?? ''
    const kept = 'public, max-age=31536000, immutable'
    assert.equal(headersOf(rules, base + style).get('Cache-Control'), kept)
    // of the search index, what has a hash in its path and nothing else
    const wrong = globSync('pagefind/**', {cwd: folder, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => relative(folder, join(parentPath, name)))
      .filter((path) => {
        const hasHash = /^pagefind\/(?:lists-|words-)?[\da-f]{16}\//u.test(path)
        return (headersOf(rules, base + path).get('Cache-Control') === kept) !== hasHash
      })
    assert.deepEqual(wrong, [])

    const held = policy.replace(/; frame-ancestors .+$/u, '').replaceAll("'", '&#39;')
    const without = [...htmlOf({folder, base})].filter(
      ([, html]) =>
        !html
          .replaceAll("'", '&#39;')
          .includes(`<meta http-equiv="Content-Security-Policy" content="${held}">`)
    )
    assert.deepEqual(
      without.map(([path]) => path),
      []
    )
  })
}

test('the lines for other hosts should have the same policy, and the same folders to keep', () => {
  const lines = readFileSync(join('docs', 'HOSTING.md'), 'utf8')
  assert.equal(lines.split('"' + toPolicy('header') + '"').length - 1, 3, 'nginx, Apache, CloudFront')
  assert.equal(lines.split('^/(_astro|pagefind/[^/]+)/').length - 1, 2, 'nginx, Apache')
})
