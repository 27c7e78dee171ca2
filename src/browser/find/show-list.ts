/** The citations of a whole text, each with where it leads, as a list to copy or to save. */
import {saveFile} from '../../search/page/save-file.ts'
import {say} from '../../finder/say-answer.ts'
import type {Answered} from '../../finder/find-in-text.ts'
import {countAnswers} from '../../finder/find-in-text.ts'
import {element} from '../../search/page/elements.ts'
import {addressOf, factsOf, toContent} from './show-answer.ts'

/** Files that a list is saved as, with their names. */
const files = [
  ['txt', 'Text', 'text/plain'],
  ['csv', 'CSV', 'text/csv'],
  ['ris', 'RIS', 'application/x-research-info-systems']
] as const

/** The list, what it comes to, and what takes it away. */
export function showList(answered: readonly Answered[], site: string): HTMLElement[] {
  if (answered.length === 0)
    return [
      element(
        'p',
        {},
        'No citation of ',
        element('i', {}, 'Foreign Relations'),
        ' was found in this text. A citation begins with the name of the series, with ',
        element('code', {}, 'FRUS'),
        ', or with an address.'
      )
    ]
  return [
    element('p', {class: 'sum'}, countAnswers(answered)),
    takeAway(answered, site),
    element('ol', {class: 'hits cited', role: 'list'}, ...answered.map((each) => item(each, site)))
  ]
}

function item({words, answer: {hits, remarks}}: Answered, site: string): HTMLElement {
  return element(
    'li',
    {},
    element('p', {class: 'words'}, words),
    ...hits.flatMap((hit) => [
      element('h2', {}, element('a', {href: addressOf(hit, site)}, hit.title)),
      factsOf(hit) === '' ? null : element('p', {class: 'facts'}, factsOf(hit))
    ]),
    ...remarks.map((remark) => {
      const {pieces, choices} = say(remark)
      const volumes = choices.flatMap(({name, query}, index) => [
        index === 0 ? ' ' : ' · ',
        toContent({text: name, query}, site)
      ])
      return element('p', {class: 'why'}, ...pieces.map((piece) => toContent(piece, site)), ...volumes)
    })
  )
}

function takeAway(answered: readonly Answered[], site: string): HTMLElement {
  const status = element('span', {role: 'status', class: 'done'})
  const hasDocuments = answered.some(({answer}) => answer.hits.some(({path}) => /\/d[^/]+\//u.test(path)))
  return element(
    'p',
    {class: 'copy'},
    button('Copy the list', 'Copied', async () => {
      const {toTextList} = await maker()
      await navigator.clipboard.writeText(toTextList(answered, site))
    }),
    ' Save as ',
    ...files
      .filter(([end]) => end !== 'ris' || hasDocuments)
      .flatMap(([end, name, type]) => [
        button(name, 'Saved', async () => {
          const {toListFile} = await maker()
          saveFile(await toListFile(end, answered, site), 'frus-citations.' + end, type)
        }),
        ' '
      ]),
    status
  )

  function button(name: string, done: string, act: () => Promise<void>): HTMLButtonElement {
    const made = element('button', {type: 'button', class: 'button quiet'}, name)
    made.addEventListener('click', () => {
      act()
        .then(() => (status.textContent = done))
        .catch((error: unknown) => {
          console.warn(error)
          status.textContent =
            'This did not work: the list could not be loaded or the browser did not allow it'
        })
    })
    return made
  }
}

/** What makes lists and files is loaded when one is asked for. */
function maker() {
  return import('./list-files.ts')
}
