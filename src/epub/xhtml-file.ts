/** Files of a book around their words. */
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {toXmlFile} from '../formats/xml-file.ts'

/** A file of XHTML: its title, the type of its body, and what stands in it. */
export type Page = {
  title: string
  /** What part of a book it is: `frontmatter`, `bodymatter`. */
  type?: string
  /** How deep in the folder of the book it lies. */
  depth: 0 | 1
  children: ElementContent[]
}

/** A page as an element. */
export function toPage({title, type, depth, children}: Page): Element {
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: 'en',
    'xml:lang': 'en'
  }
  const style = {rel: 'stylesheet', type: 'text/css', href: (depth === 1 ? '../' : '') + 'style.css'}
  return x('html', attributes, [
    x('head', [x('title', title), x('link', style)]),
    x('body', type === undefined ? {} : {'epub:type': type}, children)
  ])
}

/** A page as a file. */
export function toXhtmlFile(page: Element): string {
  return toXmlFile(page, [{type: 'doctype', name: 'html'}])
}
