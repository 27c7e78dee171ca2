/** Goes through a page by the Tab key alone, as one does who has no mouse. */
import type {Page} from 'playwright-core'

/** A stop of the Tab key, and what is wrong with it. */
type Stop = {index: number; name: string; faults: string[]}

/**
 * What the Tab key does not reach, reaches without showing it or outside the window, or cannot leave.
 *
 * Goes once from the first element to the last and out of the page.
 */
export async function findKeyboardFaults(page: Page): Promise<string[]> {
  const expected = await numberInteractive(page)
  const met = new Set<number>()
  const faults: string[] = []
  let last = -1
  // one press more than there are stops leads out of the page
  for (let press = 0; press <= expected.length; press++) {
    await page.keyboard.press('Tab')
    const stop = await describeFocus(page)
    if (!stop) break
    if (met.has(stop.index)) {
      faults.push('comes back to ' + stop.name + ', expected the next one')
      break
    }
    if (stop.index < last) faults.push('goes up to ' + stop.name + ', expected the order of the page')
    last = stop.index
    met.add(stop.index)
    faults.push(...stop.faults.map((fault) => stop.name + ' ' + fault))
    if (press === expected.length) faults.push('does not leave the page after ' + stop.name)
  }
  const missed = expected.filter((_, index) => !met.has(index)).map((name) => 'does not reach ' + name)
  return [...faults, ...missed]
}

/** Numbers the elements that one can do something with, in the order of the page; gives their names. */
async function numberInteractive(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]'
    const elements = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      // copies for the eye, whose originals are reached, are hidden from ears and from the keyboard
      if (element.closest('[aria-hidden=true], [inert], :disabled')) return false
      if (element.tabIndex < 0 && !element.matches('a[href], button, input, select, summary')) return false
      // the ¶ at the end of a paragraph is for the mouse; keys choose the paragraph at the citation
      if (element.matches('.paragraph')) return false
      // the years of a histogram are one stop, too
      if (element.closest('[role=toolbar]') && element.tabIndex < 0) return false
      // radio buttons are one stop, moved through by arrows
      if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) return false
      return element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false})
    })
    for (const [index, element] of elements.entries()) element.dataset.stop = String(index)
    return elements.map((element) => element.outerHTML.slice(0, 80))
  })
}

/** The element that has the focus; `null` where it has left the page. */
async function describeFocus(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const faults: string[] = []
    const shown = [element, ...parentsOf(element)].some((box) => {
      const {outlineStyle, outlineWidth} = getComputedStyle(box)
      return box.matches(':focus-visible, :focus-within') && outlineStyle !== 'none' && outlineWidth >= '2px'
    })
    if (!shown) faults.push('does not show its focus')
    const inView = [...element.getClientRects()].some(
      ({top, bottom, left, right, width}) =>
        width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    )
    if (!inView) faults.push('is outside the window when it has the focus')
    const index = element.dataset.stop
    if (index === undefined) faults.push('was not expected to have the focus')
    return {index: Number(index ?? -1), name: element.outerHTML.slice(0, 80), faults}

    function parentsOf(child: HTMLElement): HTMLElement[] {
      const parent = child.parentElement
      return parent && parent !== document.body ? [parent, ...parentsOf(parent)] : []
    }
  })
}
