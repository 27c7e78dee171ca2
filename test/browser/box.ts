/** The search box of a page, and what it leads to. */
import type {Locator, Page} from 'playwright-core'

/** The search box of a page; on the search page the one that is in the text. */
export function boxOf(page: Page): Locator {
  return page.locator('form[role=search] input[name="q"]:visible').last()
}

/** Asks for something, and waits for the search page that asks it: one may be on a search page already. */
export async function ask(page: Page, query: string): Promise<void> {
  await boxOf(page).fill(query)
  await boxOf(page).press('Enter')
  await page.waitForURL(
    ({pathname, searchParams}) => pathname.endsWith('/search/') && searchParams.get('q') === query
  )
}

/** The link of a result. */
export function resultOf(page: Page, title: string): Locator {
  return page.getByRole('main').getByRole('link', {name: title}).first()
}
