import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {builtSite, htmlOf} from '../site/sites.ts'
import {browse, wide} from './browse.ts'
import {settle} from './inspect.ts'

const visit = browse('hostile')
const folder = 'test/fixtures/hostile-site/volumes/frus1969-76v99/'

for (const [path, html] of htmlOf(builtSite('hostile'))) {
  // a page that leads to another at once cannot be looked at
  if (html.includes('http-equiv="refresh"')) continue
  test('markup in the text should do nothing on ' + (path === '' ? 'the home page' : path), () =>
    visit('/' + path, wide, async (page) => {
      await settle(page)
      const alive = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll(
            '[onerror], [onmouseover], [onfocus], [src="x"], [href="y"], [href*="example.org"]'
          ),
          (element) => element.outerHTML
        )
      )
      assert.deepEqual(alive, [])
      const scripts = await page.evaluate(() =>
        Array.from(document.scripts, (script) => script.textContent).filter((text) =>
          text.startsWith('alert(')
        )
      )
      assert.deepEqual(scripts, [])
    })
  )
}

test('markup in the text should be shown as it stands in the file', () =>
  visit('/historicaldocuments/frus1969-76v99/d1/', wide, async (page) => {
    const shown = spaced(await page.evaluate(() => document.querySelector('main')?.textContent ?? ''))
    const lines = readFileSync(folder + 'raw/1.txt', 'utf8')
      .split('\n')
      .map((line) => spaced(line.replace(/^ {2}(?:\d+\. |• )/u, '').replace(/\[Page 3\].*$/u, '')))
      // a call after the last word is a number in the file and a mark on the page
      .map((line) => line.replace(/\d$/u, ''))
      .filter((line) => line !== '' && line !== 'SUBJECT')
    const missing = lines.filter((line) => !shown.includes(line.replace(/^1\. /u, '')))
    assert.deepEqual(missing, [])
  }))

test('markup in a volume should be shown as it stands in its file', () =>
  visit('/historicaldocuments/frus1969-76v99/', wide, async (page) => {
    const shown = await page.getByRole('main').innerText()
    assert.ok(shown.includes(`<b>Markup</b> & "Quotes" {1 + 1} <script>alert('volume')</script>`))
    assert.ok(shown.includes("</a><script>alert('division')</script> [x](y) &amp; ${1 + 1}"))
  }))

test('markup in a hit should be shown as text', () =>
  visit('/search/?q=alert', wide, async (page) => {
    await page.getByRole('main').locator('mark').first().waitFor()
    assert.match(await page.getByRole('main').innerText(), /<script>\s*alert/u)
  }))

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
