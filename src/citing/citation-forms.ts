/** Citations in the styles that publishers ask for: Chicago (17th), MLA (9th), APA (7th), from CSL-JSON. */
import {yearOf, type CslItem} from './csl.ts'
import {formNames, forms, type FormName} from './offered.ts'
import {conjoin, formatInitials, formatName} from './person-name.ts'
import {formatRange} from './page-range.ts'

/** A citation in a style. Its text is `before`, `title` in italics, `after`, `where`, `then`, the address if known, `end`. */
export type Form = {
  name: string
  before: string
  title: string
  after: string
  /** The place in the volume, where the style has one that can be made more exact: “, Document 67”. */
  where: string
  then: string
  end: string
}

/** A citation in each style; `where` is the place as the recommended citation has it. */
export function toForms(item: CslItem, where: string): Form[] {
  return formNames.map((form) => toForm(form, item, where))
}

/** A citation in one style. */
export function toForm(form: FormName, item: CslItem, where: string): Form {
  const made = makers[form](item, where)
  return {name: forms[form].name, ...(item.URL === undefined ? withoutAddress(made) : made)}
}

/** A citation that ends where its address would stand: nobody said at which site the edition is published. */
function withoutAddress(made: Made): Made {
  if (made.where !== '') return {...made, then: '', end: '.'}
  return {...made, after: stopped(made.after.trimEnd()), then: '', end: ''}
}

/** What a maker gives: the name stands in the table of forms. */
type Made = Omit<Form, 'name'>

/** What makes each form. */
const makers = {
  'chicago-note': chicagoNote,
  chicago: chicagoBibliography,
  mla,
  apa
} satisfies Record<FormName, (item: CslItem, where: string) => Made>

/** “Letter,” in *Foreign Relations …*, ed. James E. Miller (Washington: Government Printing Office, 1996), Document 67, … */
function chicagoNote(item: CslItem, where: string): Made {
  const names = (item.editor ?? []).map(formatName)
  const editors = names.length > 3 ? (names[0] ?? '') + ' et al.' : conjoin(names)
  return {
    ...inside(item, (title) => quote(title, ',') + ' in '),
    after: (editors && ', ed. ' + editors) + (isMade(item) ? ` (${imprint(item)})` : ', n.d.'),
    // they begin with the heading
    where: where.startsWith(', “') ? '' : where,
    then: ', ',
    end: '.'
  }
}

/** “Letter.” In *Foreign Relations …*, edited by James E. Miller, 206–10. Washington: Government Printing Office, 1996. … */
function chicagoBibliography(item: CslItem): Made {
  const names = (item.editor ?? []).map(formatName)
  const editors = names.length > 10 ? names.slice(0, 7).join(', ') + ', et al.' : conjoin(names)
  const by = editors && (item.type === 'book' ? '. Edited by ' : ', edited by ') + editors
  const pages = item.page === undefined ? '' : ', ' + formatRange(item.page, 'chicago')
  return {
    ...inside(item, (title) => quote(title, '.') + ' In '),
    after: isMade(item) ? `${stopped(by + pages)} ${capital(imprint(item))}` : by + pages + ', n.d.',
    where: '',
    then: yearOf(item) === undefined ? ' ' : '. ',
    end: '.'
  }
}

/** “Letter.” *Foreign Relations …*, edited by James E. Miller, Document 67, Government Printing Office, 1996, pp. 206–10, … */
function mla(item: CslItem): Made {
  const names = (item.editor ?? []).map(formatName)
  const editors = names.length > 2 ? (names[0] ?? '') + ', et al' : conjoin(names)
  const [comma, edited] = item.type === 'book' ? ['. ', 'Edited by '] : [', ', 'edited by ']
  const facts = [
    editors && edited + editors.replace(/, et al$/u, ' et al.'),
    item.number,
    item.publisher,
    yearOf(item),
    item.page && pageLabel(item.page) + formatRange(item.page, 'minimal-two')
  ]
  return {
    ...inside(item, (title) => quote(title, '.') + ' '),
    after: facts.some(Boolean) ? comma + facts.filter(Boolean).join(', ') : '',
    where: '',
    then: ', ',
    end: '.'
  }
}

/** Letter. (1996). In J. E. Miller (Ed.), *Foreign Relations …* (Document 67; pp. 206–210). Government Printing Office. … */
function apa(item: CslItem): Made {
  const editors = conjoin((item.editor ?? []).map(formatInitials), '&')
  const role = (item.editor ?? []).length > 1 ? 'Eds.' : 'Ed.'
  const pages = item.page && pageLabel(item.page) + formatRange(item.page, 'full')
  const facts = [item.number, pages].filter(Boolean).join('; ')
  const published = `(${yearOf(item) ?? 'n.d.'}). `
  const after =
    item.type === 'book' ? (editors && ` (${editors}, ${role}).`) || '.' : (facts && ` (${facts})`) + '. '
  return {
    ...inside(item, (title) => `${stopped(title)} ${published}In ${editors && `${editors} (${role}), `}`),
    after:
      after + (item.type === 'book' ? ' ' + published : '') + (item.publisher ? item.publisher + '. ' : ''),
    where: '',
    then: '',
    end: ''
  }
}

/** What is set in italics, and the heading before it; a volume has nothing before it. */
function inside(item: CslItem, head: (title: string) => string): {before: string; title: string} {
  const container = item['container-title']
  if (container === undefined) return {before: '', title: item.title}
  return {before: head(item.title), title: container}
}

/** In quotation marks, those inside turned to single ones, and the stop before the last mark. */
function quote(title: string, stop: ',' | '.'): string {
  const turned = title.replace(/“/gu, '‘').replace(/”/gu, '’')
  const closing = title.endsWith('”') ? '’' : ''
  const words = turned.slice(0, turned.length - closing.length)
  return '“' + (stop === ',' ? words + stop : stopped(words)) + closing + '”'
}

/** With a full stop, inside a closing quotation mark. */
function stopped(words: string): string {
  if (words.endsWith('”')) return stopped(words.slice(0, -1)) + '”'
  return /[.?!]$/u.test(words) ? words : words + '.'
}

/** “Washington: Government Printing Office, 1996”; Chicago says “n.d.” where there is no date, and nothing where there is no place. */
function imprint(item: CslItem): string {
  const made = [item['publisher-place'], item.publisher].filter(Boolean).join(': ')
  return [made, yearOf(item) ?? 'n.d.'].filter(Boolean).join(', ')
}

/** Whether anything is known of where, by whom and when it was published. */
function isMade(item: CslItem): boolean {
  return item.publisher !== undefined || item['publisher-place'] !== undefined || item.issued !== undefined
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function pageLabel(page: string): string {
  return page.includes('-') ? 'pp. ' : 'p. '
}
