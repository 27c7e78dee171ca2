/** Checks the links of a built site: every address and anchor in its pages, against its pages and files. */
import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {htmlOf, type Site} from './sites.ts'

type Page = {ids: Set<string>; links: {element: string; value: string}[]; faults: string[]}

/** Attributes that hold an address, by the way the tree names them. */
const addressed = ['href', 'src', 'action', 'poster', 'data', 'formAction'] as const

/** Attributes that name elements of the same page. */
const naming = [
  'htmlFor',
  'popoverTarget',
  'ariaControls',
  'ariaDescribedBy',
  'ariaLabelledBy',
  'ariaDetails',
  'list'
]

/** Elements whose address the browser asks for by itself. */
const loading = new Set([
  'img',
  'script',
  'iframe',
  'video',
  'audio',
  'source',
  'embed',
  'object',
  'track',
  'input'
])

/** Faults of the links of a site, as `page: fault`; none where all lead somewhere. */
export function findBrokenLinks(site: Site): string[] {
  const pages = new Map([...htmlOf(site)].map(([path, html]) => [site.base + path, readPage(html)]))
  const faults: string[] = []
  for (const [path, page] of pages) {
    const all = page.links.map((link) => ({link, fault: check(link.value, path)}))
    for (const {link, fault} of all) if (fault !== null) page.faults.push(link.element + ' ' + fault)
    faults.push(...page.faults.map((fault) => path + ': ' + fault))
  }
  return faults

  function check(value: string, from: string): string | null {
    if (/^(?:data|mailto|tel):/u.test(value)) return null
    if (!URL.canParse(value, 'http://site' + from)) return '`' + value + '` is no address'
    const url = new URL(value, 'http://site' + from)
    if (url.origin !== 'http://site') return null
    if (!url.pathname.startsWith(site.base)) return '`' + value + '` leaves the base path'
    const target = pages.get(decodeURI(url.pathname))
    if (target) {
      const id = decodeURIComponent(url.hash.slice(1))
      return id === '' || target.ids.has(id) ? null : '`' + value + '` leads to no element'
    }
    const file = join(site.folder, decodeURI(url.pathname.slice(site.base.length)))
    return existsSync(file) && statSync(file).isFile() ? null : '`' + value + '` leads to no file'
  }
}

/** What a page holds that links concern. */
function readPage(html: string): Page {
  const page: Page = {ids: new Set(), links: [], faults: []}
  const named: {element: string; id: string}[] = []
  visit(fromHtml(html), 'element', (element) => {
    const {id} = element.properties
    if (typeof id === 'string') {
      if (page.ids.has(id)) page.faults.push('id `' + id + '` stands twice')
      page.ids.add(id)
    }
    for (const attribute of addressed) {
      const value = element.properties[attribute]
      if (typeof value !== 'string') continue
      page.links.push({element: element.tagName, value})
      if (isLoaded(element) && isForeign(value)) page.faults.push(element.tagName + ' loads `' + value + '`')
    }
    for (const attribute of naming) {
      const value = element.properties[attribute]
      const ids = Array.isArray(value) ? value : [value]
      for (const one of ids) if (typeof one === 'string') named.push({element: element.tagName, id: one})
    }
  })
  for (const {element, id} of named) {
    if (!page.ids.has(id)) page.faults.push(element + ' names `' + id + '`, which is not there')
  }
  return page
}

/** Whether the browser asks for what the element points at: a stylesheet's link, not an anchor's. */
function isLoaded(element: Element): boolean {
  if (element.tagName !== 'link') return loading.has(element.tagName)
  const relation = element.properties.rel
  const passive = [
    'canonical',
    'alternate',
    'license',
    'author',
    'next',
    'prev',
    'cite-as',
    'describedby',
    'up'
  ]
  return !(Array.isArray(relation) && relation.every((word) => passive.includes(word)))
}

function isForeign(value: string): boolean {
  return /^(?:https?:)?\/\//u.test(value)
}
