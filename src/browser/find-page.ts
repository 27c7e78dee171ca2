/** The page of the citation finder: its address is what was asked, and one certain answer is opened at once. */
import {findCitation, type Shelf} from '../finder/find-citation.ts'
import type {Answer, Hit} from '../finder/answer.ts'
import {say, type Piece} from '../finder/say-answer.ts'
import type {FinderFacts} from '../finder/finder-facts.ts'
import {element} from '../search/page/elements.ts'

const page = document.querySelector<HTMLElement>('.finder')
const form = page?.querySelector('form')
const field = form?.querySelector('input')
const said = page?.querySelector<HTMLElement>('[role=status]')
if (page && form && field && said) start(page, form, field, said)

function start(page: HTMLElement, form: HTMLFormElement, field: HTMLInputElement, said: HTMLElement): void {
  const site = page.dataset.site ?? '/'
  const shelf = readShelf(page, site)
  const title = document.title
  /** How many questions were begun: the answer to an older one is not shown. */
  let begun = 0

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const query = field.value.trim()
    const address = query === '' ? location.pathname : '?q=' + encodeURIComponent(query)
    if (query !== asked()) history.pushState(null, '', address)
    void show(true)
  })
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.inputType !== 'insertFromPaste') return
    history.replaceState(null, '', '?q=' + encodeURIComponent(field.value.trim()))
    void show()
  })
  addEventListener('popstate', () => void show())
  void show()

  /** Shows the answer to what the address asks; `opens` what is found where that is certain. */
  async function show(opens = false): Promise<void> {
    const query = asked()
    const question = ++begun
    if (field.value.trim() !== query) field.value = query
    document.documentElement.classList.toggle('asked', query !== '')
    document.title = query === '' ? title : query + ' · ' + title
    if (query === '') {
      said.replaceChildren()
      // an older question may have been under way
      said.removeAttribute('aria-busy')
      return
    }
    said.setAttribute('aria-busy', 'true')
    try {
      const answer = await findCitation(query, shelf)
      if (question !== begun) return
      said.replaceChildren(...toElements(answer, site))
      const [hit] = answer.hits
      // Back leads to this page, which shows what was found and does not open it again
      if (opens && hit && answer.hits.length === 1 && answer.remarks.length === 0)
        location.assign(addressOf(hit, site))
    } catch (error) {
      if (question !== begun) return
      console.warn(error)
      const again = element('a', {href: location.href}, 'Try again')
      said.replaceChildren(element('p', {}, 'What is in the volume could not be loaded. ', again, '.'))
    } finally {
      if (question === begun) said.removeAttribute('aria-busy')
    }
  }
}

function asked(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? ''
}

/** The volumes as the page lists them; what is in one is loaded once. */
function readShelf(page: HTMLElement, site: string): Shelf {
  const loaded = new Map<string, Promise<FinderFacts>>()
  const volumes = Array.from(page.querySelectorAll<HTMLElement>('[data-volume]'), ({dataset}) => ({
    id: dataset.volume ?? '',
    name: dataset.name ?? '',
    title: dataset.title ?? '',
    first: Number(dataset.first),
    last: Number(dataset.last)
  }))
  return {
    volumes,
    load(volume) {
      const known = loaded.get(volume)
      if (known) return known
      const facts = loadFacts(site + 'find/' + volume + '.json')
      loaded.set(volume, facts)
      facts.catch(() => loaded.delete(volume))
      return facts
    }
  }
}

async function loadFacts(path: string): Promise<FinderFacts> {
  const response = await fetch(path)
  if (!response.ok)
    throw new Error(`Unexpected status \`${response.status}\` of \`${path}\`, expected \`200\``)
  return (await response.json()) as FinderFacts
}

function toElements({hits, remarks}: Answer, site: string): HTMLElement[] {
  const list = element('ol', {class: 'hits', role: 'list'}, ...hits.map((hit) => hitItem(hit, site)))
  return [
    ...remarks
      .map(say)
      .flatMap(({pieces, choices}) => [
        element('p', {}, ...pieces.map(toContent)),
        ...(choices.length === 0
          ? []
          : [element('ul', {class: 'volumes', role: 'list'}, ...choices.map(choiceItem))])
      ]),
    ...(hits.length === 0 ? [] : [list])
  ]
}

function hitItem(hit: Hit, site: string): HTMLElement {
  const link = element('a', {href: addressOf(hit, site)}, hit.title)
  const facts = [hit.place, hit.date, hit.volume].filter((fact) => fact !== '').join(' · ')
  return element(
    'li',
    {},
    element('h2', {}, link),
    facts === '' ? null : element('p', {class: 'facts'}, facts)
  )
}

function choiceItem({name, query}: {name: string; query: string}): HTMLElement {
  return element('li', {}, toContent({text: name, query}))
}

function toContent(piece: Piece): string | Node {
  if (typeof piece === 'string') return piece
  const href = 'query' in piece ? '?q=' + encodeURIComponent(piece.query) : piece.href
  return element('a', {href}, piece.text)
}

/** Paths of the model begin at the root of the site. */
function addressOf({path}: Hit, site: string): string {
  return site + path.slice(1)
}
