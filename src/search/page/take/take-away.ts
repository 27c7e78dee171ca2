/** Taking a result list away: its citation, a bibliography of its documents, and both as files. */
import {formatAccessed} from '../../../edition/date.ts'
import {formatCount} from '../../../wording/count.ts'
import {sortTitles, type LabelOf} from '../describe-choices.ts'
import {describeSearch} from '../describe-search.ts'
import {element, type Content} from '../elements.ts'
import type {Engine} from '../../engine/engine.ts'
import {formatSearchState, type SearchState} from '../search-state.ts'
import {publishedAddress} from './published-address.ts'
import {listFiles, listForms} from './taken.ts'

/** What a list is taken from. */
export type List = {total: number; site: string; engine: Engine; labelOf: LabelOf}

/** The part of the page from which a result list is taken away. */
export function takeAway(state: SearchState, {total, site, engine, labelOf}: List): HTMLElement[] {
  const address = publishedAddress(location.pathname + formatSearchState({...state, page: 1}))
  const status = element('span', {role: 'status'})
  const citation = element('p', {class: 'citation'}, ...cite(state, {total, labelOf, address}))
  const style = element(
    'select',
    {'aria-label': 'Form of the bibliography'},
    ...listForms.map(([value, name]) => element('option', {value}, name))
  )
  const of = total === 1 ? 'The document' : 'All ' + formatCount(total, 'document')
  return [
    element('h2', {}, 'Cite this search'),
    citation,
    element(
      'p',
      {class: 'copy'},
      button('Copy the citation', () =>
        copyText(Promise.resolve({text: citation.innerText, html: citation.innerHTML}))
      )
    ),
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
          save(toListFile(file, documents), 'frus-search.' + end, type)
        }),
        ' '
      ])
    ),
    element('p', {class: 'done'}, status)
  ]

  /** What makes files is loaded when a file is asked for, and so is the list. */
  async function load() {
    const [maker, {loadDocuments}] = await Promise.all([
      import('./list-files.ts'),
      import('./listed-documents.ts')
    ])
    const listed = await engine.list(state.query, {...state, page: 1})
    return {...maker, documents: await loadDocuments(listed, site)}
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

/** > Search for “détente” in source notes; Kind: Telegram (26 documents, oldest first), Foreign Relations of the United States, … */
function cite(
  state: SearchState,
  {total, labelOf, address}: {total: number; labelOf: LabelOf; address: string | undefined}
): Content[] {
  const order = total > 1 ? ', ' + sortTitles[state.sort] : ''
  return [
    `Search for ${describeSearch(state, labelOf)} (${formatCount(total, 'document')}${order}), `,
    element('i', {}, 'Foreign Relations of the United States'),
    ...(address === undefined ? [] : [', ', element('a', {href: address}, address)]),
    ` ${formatAccessed(new Date())}.`
  ]
}

/** As text, and as HTML for word processors. What is to be loaded first is promised, so that the click still counts. */
async function copyText(promised: Promise<{text: string; html: string}>): Promise<void> {
  const part = (type: string, name: 'text' | 'html') =>
    promised.then((words) => new Blob([words[name]], {type}))
  await navigator.clipboard.write([
    new ClipboardItem({'text/plain': part('text/plain', 'text'), 'text/html': part('text/html', 'html')})
  ])
}

function save(text: string, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], {type: type + ';charset=utf-8'}))
  element('a', {href, download: name}).click()
  // the browser has begun to read it by then
  setTimeout(() => {
    URL.revokeObjectURL(href)
  }, 10_000)
}
