/** What the search page lists. */
import assert from 'node:assert/strict'
import type {Page} from 'playwright-core'

/** Waits until just these documents are listed, by the first words of their headings. */
export async function expectHits(page: Page, headings: string[]): Promise<void> {
  const expected = JSON.stringify(headings)
  await page
    .waitForFunction((expected) => {
      const headings = JSON.parse(expected) as string[]
      const found = [...document.querySelectorAll('.hits h2')].map((heading) => heading.textContent)
      const busy = document.querySelector('[aria-busy=true]')
      return (
        !busy && found.length === headings.length && headings.every((head, at) => found[at]?.startsWith(head))
      )
    }, expected)
    .catch(async () => {
      assert.deepEqual(await page.locator('.hits h2').allInnerTexts(), headings)
    })
}

/** The part of the address after its path. */
export function searchOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search)
}

/** What the search page says, in a line. */
export async function saidOf(page: Page): Promise<string> {
  return (await page.locator('.said').innerText()).replace(/\s+/gu, ' ').trim()
}
