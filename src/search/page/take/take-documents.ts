/** The part of a page from which a list of documents is taken away, as a bibliography and as files. */
import {formatCount} from '../../../wording/count.ts'
import {element, type Content} from '../elements.ts'
import {saveFile} from '../save-file.ts'
import {listFiles, listForms} from './taken.ts'

/** A document of a list. */
export type Taken = {volume: string; id: string}

/** What is taken: how many documents, which ones (asked when it is done), from which site, and what a saved file is called. */
export type ToTake = {total: number; list: () => Promise<readonly Taken[]>; site: string; file: string}

/** Paragraphs with buttons, and the one that says what they did. */
export function takeDocuments({total, list, site, file: fileName}: ToTake): {
  rows: HTMLElement[]
  status: HTMLElement
  button: (name: string, act: () => Promise<void>, label?: string) => HTMLButtonElement
} {
  const status = element('span', {role: 'status'})
  const style = element(
    'select',
    {'aria-label': 'Form of the bibliography'},
    ...listForms.map(([value, name]) => element('option', {value}, name))
  )
  const of =
    total === 1 ? 'The document' : total === 2 ? 'Both documents' : 'All ' + formatCount(total, 'document')
  const rows = [
    element(
      'p',
      {class: 'copy'},
      of + ' as a bibliography, ',
      style,
      ' ',
      button(
        'Copy',
        async () => {
          const [chosen] = listForms.find(([form]) => form === style.value) ?? ['recommended']
          await copyText(load().then(({toBibliography, documents}) => toBibliography(documents, chosen)))
        },
        'Copy the bibliography'
      )
    ),
    element(
      'p',
      {class: 'copy'},
      of + ' as a file: ',
      ...listFiles.flatMap(([file, {name, end, type}]): Content[] => [
        button(name, async () => {
          const {documents, toListFile} = await load()
          saveFile(toListFile(file, documents), fileName + '.' + end, type)
        }),
        ' '
      ])
    )
  ]
  return {rows, status, button}

  /** What makes files is loaded when a file is asked for, and so is the list. */
  async function load() {
    const [maker, {loadDocuments}] = await Promise.all([
      import('./list-files.ts'),
      import('./listed-documents.ts')
    ])
    return {...maker, documents: await loadDocuments(await list(), site)}
  }

  function button(name: string, act: () => Promise<void>, label = name): HTMLButtonElement {
    const made = element('button', {type: 'button', class: 'button quiet', 'aria-label': label}, name)
    made.addEventListener('click', () => {
      status.textContent = 'Making the list …'
      made.setAttribute('aria-disabled', 'true')
      act()
        .then(
          () =>
            (status.textContent = name.startsWith('Copy')
              ? 'Copied'
              : 'Saved ' + formatCount(total, 'document'))
        )
        .catch((error: unknown) => {
          console.warn(error)
          status.textContent =
            'This did not work: the list could not be loaded or the browser did not allow it'
        })
        .finally(() => {
          made.removeAttribute('aria-disabled')
        })
    })
    return made
  }
}

/** As text, and as HTML for word processors. What is to be loaded first is promised, so that the click still counts. */
export async function copyText(promised: Promise<{text: string; html: string}>): Promise<void> {
  const part = (type: string, name: 'text' | 'html') =>
    promised.then((words) => new Blob([words[name]], {type}))
  await navigator.clipboard.write([
    new ClipboardItem({'text/plain': part('text/plain', 'text'), 'text/html': part('text/html', 'html')})
  ])
}
