/** The panel in which a reader chooses the size of the text and the colours; the choice is kept in the browser. */
import {element} from '../search/page/elements.ts'
import {showKeys} from './show-keys.ts'
import windows from '../styles/windows.css?url'
import {loadStyles} from './load-styles.ts'

/** What can be chosen: its name, and its values with what they are called; without a value, as it is usual. */
const choices = [
  [
    'size',
    'Text size',
    [
      ['small', 'Small'],
      ['', 'Usual'],
      ['large', 'Large'],
      ['larger', 'Larger']
    ]
  ],
  [
    'colours',
    'Colours',
    [
      ['', 'As the system'],
      ['light', 'Light'],
      ['dark', 'Dark']
    ]
  ]
] as const

/** Makes the panel that a button opens, and shows it; from then on the browser opens and closes it. */
export async function makeDisplay(button: HTMLButtonElement): Promise<void> {
  await loadStyles(windows)
  const keys = element('button', {type: 'button'}, 'Keys of this page')
  keys.addEventListener('click', () => void showKeys())
  const list = document.querySelector<HTMLAnchorElement>('.listed')?.href ?? ''
  const panel = element(
    'div',
    {id: 'display', popover: '', role: 'group', 'aria-label': 'Text size and colours'},
    ...choices.map(([name, title, values]) =>
      element(
        'fieldset',
        {},
        element('legend', {}, title),
        ...values.map(([value, words]) => toRadio(name, value, words))
      )
    ),
    element('p', {}, element('a', {href: list}, 'Reading list'), keys)
  )
  panel.addEventListener('beforetoggle', () => {
    panel.style.top = button.getBoundingClientRect().bottom + scrollY + 6 + 'px'
  })
  button.after(panel)
  button.popoverTargetElement = panel
  panel.showPopover({source: button})
}

function toRadio(name: 'size' | 'colours', value: string, words: string): HTMLElement {
  const {dataset} = document.documentElement
  const radio = element('input', {type: 'radio', name, value})
  radio.checked = (dataset[name] ?? '') === value
  radio.addEventListener('change', () => {
    document.documentElement.toggleAttribute('data-' + name, value !== '')
    if (value !== '') dataset[name] = value
    try {
      localStorage.setItem('frus ' + name, value)
    } catch {
      // kept for this page only
    }
    // what stands beside a line looks for its line again
    dispatchEvent(new Event('resize'))
  })
  return element('label', {}, radio, words)
}
