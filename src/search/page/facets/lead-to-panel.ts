/** On narrow windows, what can be chosen stands below the results: ways there and back. */
import {find} from '../elements.ts'

/** Lets the link above the results open the panel and lead there, and the one in the panel back to the results. */
export function leadToPanel(page: HTMLElement): void {
  const panel = find(page, '.narrow')
  find(page, '.to-narrow').addEventListener('click', (event) => {
    event.preventDefault()
    panel.setAttribute('open', '')
    panel.scrollIntoView({block: 'start'})
    // where there is room for it, the panel has no head
    const stops = [...panel.querySelectorAll<HTMLElement>('summary, input')]
    stops.find((stop) => stop.checkVisibility())?.focus({preventScroll: true})
  })
  find(panel, '.back a').addEventListener('click', (event) => {
    event.preventDefault()
    find(page, '.found').scrollIntoView({block: 'start'})
    find(page, '.said').focus({preventScroll: true})
  })
}
