/** The page of the citation finder: its address is what was asked, and one certain answer is opened at once. */
import type {Shelf} from '../finder/find-citation.ts'
import type {FinderFacts, MovedPages} from '../finder/finder-facts.ts'
import {element} from '../search/page/elements.ts'

const page = document.querySelector<HTMLElement>('.finder')
const form = page?.querySelector('form')
const field = form?.querySelector('textarea')
const said = page?.querySelector<HTMLElement>('[role=status]')
if (page && form && field && said) start(page, form, field, said)

function start(
  page: HTMLElement,
  form: HTMLFormElement,
  field: HTMLTextAreaElement,
  said: HTMLElement
): void {
  const site = page.dataset.site ?? '/'
  const shelf = readShelf(page, site)
  const title = document.title
  /** How many questions were begun: the answer to an older one is not shown. */
  let begun = 0

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const query = field.value.trim()
    if (query !== asked()) history.pushState(...toEntry(query))
    void show(true)
  })
  // Enter asks, as it does in a field of one line
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.inputType !== 'insertFromPaste') return
    history.replaceState(...toEntry(field.value.trim()))
    void show()
  })
  addEventListener('popstate', () => void show())
  // who has put the cursor there will ask
  field.addEventListener('focus', () => void loadAnswers().catch(() => null), {once: true})
  void show()

  /** Shows the answer to what the address asks; `opens` what is found where that is certain. */
  async function show(opens = false): Promise<void> {
    const query = asked()
    const question = ++begun
    if (field.value.trim() !== query) field.value = query
    document.documentElement.classList.toggle('asked', query !== '')
    document.title = query === '' ? title : shorten(query) + ' · ' + title
    if (query === '') {
      said.replaceChildren()
      // an older question may have been under way
      said.removeAttribute('aria-busy')
      return
    }
    said.setAttribute('aria-busy', 'true')
    try {
      const {citationsIn, findAll, findCitation, addressOf, showAnswer, showList} = await loadAnswers()
      const cited = citationsIn(query)
      if (cited) {
        const answered = await findAll(cited, shelf)
        if (question !== begun) return
        said.replaceChildren(...showList(answered, site))
        field.scrollTop = 0
        return
      }
      const answer = await findCitation(query, shelf)
      if (question !== begun) return
      said.replaceChildren(...showAnswer(answer, site))
      const [hit] = answer.hits
      // Back leads to this page, which shows what was found and does not open it again
      if (opens && hit && answer.hits.length === 1 && answer.remarks.length === 0)
        location.assign(addressOf(hit, site))
    } catch (error) {
      if (question !== begun) return
      console.warn(error)
      const again = element('a', {href: location.href}, 'Try again')
      again.addEventListener('click', (event) => {
        // a text that is in no address would be lost
        event.preventDefault()
        void show()
      })
      said.replaceChildren(element('p', {}, 'What is in the volume could not be loaded. ', again, '.'))
    } finally {
      if (question === begun) said.removeAttribute('aria-busy')
    }
  }
}

/** What answers is loaded when it is needed: the page shows without it. */
function loadAnswers() {
  return import('./find/answers.ts')
}

/** What is asked: in the address, or, where that is too long, kept with the entry of the history. */
function asked(): string {
  const state: unknown = history.state
  if (typeof state === 'object' && state !== null && 'text' in state) return String(state.text)
  return new URLSearchParams(location.search).get('q')?.trim() ?? ''
}

/** The entry of the history for a question: a text of several lines is in no address. */
function toEntry(query: string): [state: {text: string} | null, unused: string, address: string] {
  if (query.length > longestAddress || query.includes('\n')) return [{text: query}, '', location.pathname]
  return [null, '', query === '' ? location.pathname : '?q=' + encodeURIComponent(query)]
}

const longestAddress = 1000

function shorten(query: string): string {
  const line = query.replace(/\s+/gu, ' ')
  return line.length > 80 ? line.slice(0, 79) + '…' : line
}

/** The volumes as the page lists them; what is in one is loaded once. */
function readShelf(page: HTMLElement, site: string): Shelf {
  const loaded = new Map<string, Promise<FinderFacts>>()
  let moved: Promise<MovedPages> | undefined
  const volumes = Array.from(page.querySelectorAll<HTMLElement>('[data-volume]'), ({dataset}) => ({
    id: dataset.volume ?? '',
    name: dataset.name ?? '',
    title: dataset.title ?? '',
    first: Number(dataset.first),
    last: Number(dataset.last)
  }))
  return {
    volumes,
    loadMoved() {
      moved ??= loadJson<MovedPages>(site + 'find/moved.json')
      moved.catch(() => (moved = undefined))
      return moved
    },
    load(volume) {
      const known = loaded.get(volume)
      if (known) return known
      const facts = loadJson<FinderFacts>(site + 'find/' + volume + '.json')
      loaded.set(volume, facts)
      facts.catch(() => loaded.delete(volume))
      return facts
    }
  }
}

async function loadJson<Facts>(path: string): Promise<Facts> {
  const response = await fetch(path)
  if (!response.ok)
    throw new Error(`Unexpected status \`${response.status}\` of \`${path}\`, expected \`200\``)
  return (await response.json()) as Facts
}
