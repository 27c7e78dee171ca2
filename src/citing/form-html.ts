import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {Form} from './citation-forms.ts'

/** A citation in a style as HTML, with its address as a link, where it is known. */
export function toFormHtml(form: Form, link: {href: string; text: string} | null): string {
  const {before, title, after, where, then, end} = form
  const place = where === '' ? [] : [h('span.cited', where)]
  const url = link ? [h('a', {href: link.href}, link.text)] : []
  return toHtml(h(null, [before, h('i', title), after, ...place, then, ...url, end]))
}
