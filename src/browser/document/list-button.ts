/** Puts the document on the reading list, or takes it off; says how many are on it. */
import {isSame, keepList, readList, type Entry} from '../reading-list/kept-list.ts'

const button = document.querySelector<HTMLButtonElement>('.to-list')
const count = document.querySelector('.list-count')
if (button) start(button)

function start(button: HTMLButtonElement): void {
  const {site = '', volume = '', id = '', heading = '', about = ''} = button.dataset
  const entry: Entry = {volume, id, heading, about}
  show(readList(site))
  button.addEventListener('click', () => {
    const list = readList(site)
    const others = list.filter((other) => !isSame(other, entry))
    const next = others.length < list.length ? others : [...list, entry]
    try {
      keepList(site, next)
      show(next)
    } catch {
      button.textContent = 'The browser keeps nothing here'
    }
  })
  // another page may have changed it, and Back brings this one as it was
  for (const event of ['storage', 'pageshow'])
    addEventListener(event, () => {
      show(readList(site))
    })

  function show(list: readonly Entry[]): void {
    const isOn = list.some((other) => isSame(other, entry))
    button.ariaPressed = String(isOn)
    button.textContent = isOn ? 'On the reading list' : 'Add to reading list'
    if (count) count.textContent = list.length === 0 ? '' : ` (${list.length})`
  }
}
