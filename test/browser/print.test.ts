import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, rewrite, wide} from './browse.ts'
import {readPaper, type Sheet} from './paper.ts'

const visit = browse('root')
const visitPublished = browse('published')
const path = '/historicaldocuments/frus1964-68v17/d67/'

for (const format of ['A4', 'Letter'] as const)
  test('a document on ' + format + ' should be heading, source, text, notes, citation and address', () =>
    visitPublished(path, wide, async (page) => {
      const sheets = await print(page, format)
      assert.ok(sheets.length >= 3 && sheets.length <= 5, sheets.length + ' sheets')
      const text = sheets.map((sheet) => sheet.text).join(' ')
      expectOrder(text, [
        '67. Memorandum From the Under Secretary',
        'Washington, July 20, 1968',
        'POL CZECH–USSR',
        'Source: Department of State, Central Files',
        '[206]',
        'The source lost a line here.',
        'The possibility of Russian military intervention',
        '207',
        'strictly defined.)',
        'Page 209 begins somewhere between here and page 210',
        'Senators of both parties',
        'Apparently a reference to Eisenhower',
        'Document 67.',
        'https://example.org/frus-edition' + path
      ])
      assert.match(
        sheets.at(-1)?.text ?? '',
        /Document 67\. https:\S+\/d67\//u,
        'citation and address at the end'
      )
      for (const word of [
        'Search the edition',
        'Volumes',
        'Copy',
        'Chicago',
        'BibTeX',
        'JSON',
        'Previous',
        '↑',
        '↗'
      ])
        assert.ok(!text.includes(word), word + ' is for the screen')
    })
  )

test('each sheet should say what it is from, and which it is', () =>
  visit(path, wide, async (page) => {
    const sheets = await print(page, 'A4')
    const volume =
      'Foreign Relations of the United States, 1964–1968, Volume XVII, Eastern Europe, Document 67'
    sheets.forEach(({text}, index) => {
      assert.ok(text.includes(volume), 'sheet ' + (index + 1) + ': ' + text.slice(-120))
      assert.ok(text.includes(`${index + 1} of ${sheets.length}`), 'sheet ' + (index + 1))
    })
  }))

for (const format of ['A4', 'Letter'] as const)
  test('nothing should be cut off on ' + format + ', and no heading stand alone at the foot', () =>
    visit(path, {...wide, prepare: lengthen}, async (page) => {
      const sheets = await print(page, format)
      assert.ok(sheets.length > 8)
      for (const {width, height, lines} of sheets) {
        for (const {text, left, right, bottom} of lines)
          assert.ok(left > 40 && right < width - 40 && bottom > 20 && bottom < height - 30, text)
        // the foot is below
        const last = lines.filter(({bottom}) => bottom > 60).toSorted((a, b) => a.bottom - b.bottom)[0]
        assert.doesNotMatch(last?.text ?? '', /^(?:Notes|A heading|The source lost)/u)
      }
    })
  )

test('a document should print black on white, whatever the theme', () =>
  visit(path, {...wide, colorScheme: 'dark'}, async (page) => {
    await page.emulateMedia({media: 'print'})
    const looks = await page.evaluate(() =>
      ['html', '.text p', '.card', '.cite', '.notes li'].map((selector) => {
        const style = getComputedStyle(document.querySelector(selector) ?? document.body)
        return [selector, style.color, style.backgroundColor]
      })
    )
    for (const [selector, color, background] of looks) {
      assert.equal(color, 'rgb(0, 0, 0)', selector)
      assert.equal(background, 'rgba(0, 0, 0, 0)', selector)
    }
  }))

test('on paper the document should be cited as a whole, whichever note was read last', () =>
  visitPublished(path + '#fn3', wide, async (page) => {
    const sheets = await print(page, 'A4')
    assert.match(sheets.at(-1)?.text ?? '', /Document 67\. http\S+\/d67\/(?!#)/u)
    await page.emulateMedia({media: 'screen'})
    assert.match(await page.locator('.citation').innerText(), /Document 67, footnote 3\.$/u)
  }))

for (const javaScriptEnabled of [true, false])
  test(`where nobody said of which site, the path should be printed: JavaScript ${javaScriptEnabled}`, () =>
    visit(path, {...wide, javaScriptEnabled}, async (page) => {
      const sheets = await print(page, 'A4')
      assert.match(sheets.at(-1)?.text ?? '', /Document 67\. \/historicaldocuments\/frus1964-68v17\/d67\//u)
    }))

/** Prints a page when its faces are there; asked again and again, since promises of a page without JavaScript never end. */
async function print(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  while (await page.evaluate(() => document.fonts.status === 'loading')) await page.waitForTimeout(20)
  return readPaper(await page.pdf({format}))
}

function expectOrder(text: string, words: readonly string[]): void {
  let from = 0
  for (const word of words) {
    const at = text.indexOf(word, from)
    assert.ok(at >= 0, '`' + word + '` should stand after: ' + text.slice(Math.max(0, from - 80), from))
    from = at
  }
}

/** The text many times over, with headings in it and a table that is wider than the measure. */
async function lengthen(page: Page): Promise<void> {
  const cells = Array.from({length: 9}, (_, index) => `<td>column${index} 1,234,567</td>`).join('')
  const table = `<div class="table"><table><tbody>${`<tr>${cells}</tr>`.repeat(12)}</tbody></table></div>`
  await rewrite(page, '**/d67/', (html) =>
    html.replace(
      /(?<paragraph><p id="p3">[^]*?<\/p>)/u,
      (paragraph) => (paragraph + '<h2>A heading</h2>' + paragraph.repeat(3)).repeat(12) + table
    )
  )
}
