/** The shelf of the home page: a label over the first volume of each period, and of each row that goes on with it. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {browse, rewrite} from './browse.ts'

const visit = browse('root')

/** Periods and how many volumes each has on the shelf that is made up. */
const periods = {'1948': 1, '1951': 1, '1955–1957': 3, '1958–1960': 9, '1964–1968': 14, '1969–1976': 1}

for (const width of [320, 390, 820, 1440])
  test(`at ${width} px each row of the shelf should begin with the years of its first volume`, () =>
    visit('/', {viewport: {width, height: 900}, prepare: (page) => makeShelf(page)}, async (page) => {
      const rows = await readRows(page)
      assert.ok(rows.length > 1)
      for (const row of rows) assert.equal(row.label, row.years)
    }))

test('volumes of one year each should stand three in a row on a phone', () =>
  visit(
    '/',
    {
      viewport: {width: 390, height: 900},
      prepare: (page) => makeShelf(page, {'1861': 1, '1864': 1, '1870': 1})
    },
    async (page) => {
      assert.deepEqual(
        (await readRows(page)).map(({years}) => years),
        ['1861']
      )
    }
  ))

/** As the page has it, with more volumes. */
async function makeShelf(page: Page, shelf: Record<string, number> = periods): Promise<void> {
  await rewrite(page, '**/', (html) => {
    const [, spine = ''] = /<ul class="spines"[^>]*>\s*<li[^>]*>.*?(?<link><a .*?<\/a>)/su.exec(html) ?? []
    const items = Object.entries(shelf).flatMap(([years, count]) =>
      Array.from({length: count}, (_, index) => {
        const names = [index === 0 && 'first', index === count - 1 && 'last', years.length === 4 && 'annual']
          .filter(Boolean)
          .join(' ')
        const label = index === 0 ? `<span class="years caps" aria-hidden="true">${years}</span>` : ''
        return `<li class="${names}"${index === 0 ? '' : ` data-years="${years}"`} title="${years}">${label}${spine}</li>`
      })
    )
    return html.replace(/(<ul class="spines"[^>]*>).*?(<\/ul>)/su, `$1${items.join('')}$2`)
  })
}

/** The rows of the shelf: which period the first volume is of, and which label is seen above it. */
async function readRows(page: Page): Promise<{years: string; label: string}[]> {
  return page.evaluate(() => {
    const volumes = [...document.querySelectorAll<HTMLElement>('.spines li')]
    const left = Math.min(...volumes.map((volume) => volume.getBoundingClientRect().left))
    return volumes
      .map((volume) => {
        const box = volume.getBoundingClientRect()
        const own = volume.querySelector('.years')?.textContent
        // where the label of a later volume lies, and whether any of it lies over the volume
        const before = getComputedStyle(volume, '::before')
        const words = before.content.split(' / ')[0]?.replaceAll('"', '') ?? ''
        const edge = parseFloat(before.left) + (volume.parentElement?.getBoundingClientRect().left ?? 0)
        const seen = before.position === 'absolute' && Math.abs(edge - box.left) < 2
        return {isFirst: box.left - left < 1, years: volume.title, label: own ?? (seen ? words : '')}
      })
      .filter(({isFirst}) => isFirst)
  })
}
