/**
 * Reading, notes and search in Firefox, over WebDriver BiDi: what the other tests see in Chromium, once more in an engine that
 * has nothing in common with it. Skipped where no Firefox is installed.
 */
import assert from 'node:assert/strict'
import test, {after} from 'node:test'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {findFirefox} from '../../scripts/firefox.ts'
import {serveSite} from '../site/sites.ts'
import {readPaper} from './paper.ts'

const path = findFirefox()
const skip = path === null ? 'no Firefox is installed (Debian: `apt-get install firefox-esr`)' : false
const document = 'historicaldocuments/frus1964-68v17/d67/'

const served = path === null ? null : await serveSite('root')
const browser = path === null ? null : await launch(path)
after(async () => {
  await browser?.close()
  await served?.close()
})

test('Firefox should show a document, its text and its printed pages', {skip}, () =>
  visit(document, async (page) => {
    const {title, words, pages} = await page.evaluate(() => ({
      title: window.document.querySelector('h1')?.textContent,
      words: window.document.querySelector<HTMLElement>('.text')?.innerText ?? '',
      pages: Array.from(window.document.querySelectorAll('.text [id^="pg_"]'), ({id}) => id)
    }))
    assert.match(title ?? '', /^67\. Memorandum From the Under Secretary of State for Political Affairs/u)
    assert.match(words, /The possibility of Russian military intervention/u)
    assert.deepEqual(pages, ['pg_206', 'pg_207', 'pg_208', 'pg_209', 'pg_210'])
    assert.equal(await page.evaluate(() => window.document.fonts.check('16px "Source Serif"')), true)
  })
)

test('Firefox should open a note in place, and close it by Escape', {skip}, () =>
  visit(document, async (page) => {
    await page.locator('a[href="#fn2"]').click()
    await page.waitForFunction(() => {
      const open = window.document.querySelector<HTMLElement>(':popover-open')
      return open?.innerText.includes('Apparently a reference to Eisenhower')
    })
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => window.document.querySelector(':popover-open') === null)
    assert.equal(await page.evaluate(() => window.document.activeElement?.getAttribute('href')), '#fn2')
  })
)

test('in Firefox, Enter on a call should lead to its note where notes stand beside the text', {skip}, () =>
  visit(
    document,
    async (page) => {
      await page.focus('.text .call a[href="#fn3"]')
      await page.keyboard.press('Enter')
      await waitUntilInView(page, '#fn3')
      assert.equal(await page.evaluate(() => window.document.activeElement?.id), 'fn3')
    },
    1440
  )
)

const words = 'the NATO Resolution of December 1967 contemplated'
for (const width of [1440, 820, 700])
  test(
    `in Firefox, words should be found and selected over calls, marks and notes, ${width} px`,
    {skip},
    () =>
      visit(
        document,
        async (page) => {
          assert.equal(await page.evaluate(`window.find(${JSON.stringify(words)})`), true)
          const selected = await page.evaluate(() => {
            const paragraph = [...window.document.querySelectorAll('.text p')].find((paragraph) =>
              paragraph.textContent.includes('NATO Resolution')
            )
            if (paragraph) getSelection()?.selectAllChildren(paragraph)
            return getSelection()?.toString() ?? ''
          })
          assert.ok(selected.includes('the NATO Resolution of December 1967 contemplated'), selected)
          assert.doesNotMatch(selected, /For text, see/u)
        },
        width
      )
  )

test('in Firefox, the numbers of pages should hang in the margin, one below the other', {skip}, () =>
  visit(
    document,
    async (page) => {
      const edges = await page.evaluate(() => {
        // its width in the line is none: where it is drawn is where it is pressed
        const text = window.document.querySelector('.text')?.getBoundingClientRect().left ?? 0
        return ['#pg_207', '#pg_208', '#pg_210'].map((name) => {
          const mark = window.document.querySelector(name)
          mark?.scrollIntoView({block: 'center'})
          const box = mark?.getBoundingClientRect()
          const at = window.document.elementFromPoint(text - 30, (box?.top ?? 0) + (box?.height ?? 0) / 2)
          return at?.closest('.page')?.id
        })
      })
      assert.deepEqual(edges, ['pg_207', 'pg_208', 'pg_210'])
    },
    1440
  )
)

test('in Firefox, notes should stand at their lines when a face arrives late', {skip}, () =>
  visit(
    document,
    async (page) => {
      await page.waitForFunction(() => window.document.fonts.status === 'loaded')
      const apart = await page.evaluate(async () => {
        const line = (): number[] =>
          ['#fnref2', '.beside'].map(
            (selector) => window.document.querySelector(selector)?.getBoundingClientRect().top ?? 0
          )
        // as a late face does: the lines above grow
        const text = window.document.querySelector<HTMLElement>('.text')
        if (text) text.style.fontSize = '1.2em'
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        const [call = 0, note = 1000] = line()
        return Math.abs(call - note)
      })
      assert.ok(apart < 12, apart + ' px')
    },
    1440
  )
)

test('Firefox should print each sheet with its foot, and keep words, figures and headings', {skip}, () =>
  visit(document, async (page) => {
    await page.evaluate(() => window.document.fonts.ready.then(() => true))
    const sheets = await readPaper(await page.pdf({format: 'A4'}))
    assert.ok(sheets.length > 2)
    for (const {text} of sheets) assert.match(text, /Volume XVII, Eastern Europe, Document 67/u)
    const text = sheets.map((sheet) => sheet.text).join(' ')
    for (const words of [
      'Memorandum From the Under Secretary',
      'July 20, 1968',
      'Affairs',
      'Secret',
      '207',
      '210'
    ])
      assert.ok(text.includes(words), words)
  })
)

test('Firefox should follow the address of a note, and the note back to its call', {skip}, () =>
  visit(document + '#fn3', async (page) => {
    await waitUntilInView(page, '#fn3')
    await page.locator('#fn3 a[href="#fnref3"]').click()
    await page.waitForFunction(() => location.hash === '#fnref3')
    await waitUntilInView(page, '#fnref3')
  })
)

test('Firefox should search, and lead from a result to its paragraph', {skip}, () =>
  visit('search/', async (page) => {
    await page.locator('form#ask input[name=q]').fill('McCloskey')
    await page.keyboard.press('Enter')
    await page.locator('.hits a[href*="#"] mark').click()
    await page.waitForFunction(() => /\/d67\/.*#p\d+$/u.test(location.href))
    const words = await page.evaluate(
      () => window.document.getElementById(location.hash.slice(1))?.textContent ?? ''
    )
    assert.match(words, /McCloskey/u)
  })
)

test('Firefox should say that nothing was found', {skip}, () =>
  visit('search/?q=zzyzxqwv', async (page) => {
    await page.waitForFunction(() =>
      /no document/iu.test(window.document.querySelector('.said')?.textContent ?? '')
    )
  })
)

function launch(executablePath: string): Promise<Browser> {
  return puppeteer.launch({browser: 'firefox', executablePath, headless: true})
}

/** Opens a path of the site, does something there and closes it; what the page throws or reports as an error fails the test. */
async function visit(path: string, look: (page: Page) => Promise<void>, width = 900): Promise<void> {
  assert.ok(browser && served)
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.setViewport({width, height: 900})
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(served.address + path)
    await look(page)
    assert.deepEqual(faults, [])
  } finally {
    await context.close()
  }
}

async function waitUntilInView(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (selector) => {
      const box = window.document.querySelector(selector)?.getBoundingClientRect()
      return box !== undefined && box.top >= 0 && box.top < innerHeight
    },
    {},
    selector
  )
}
