import type {Root} from 'hast'
import {visit} from 'unist-util-visit'

/** A rehype plugin: links of edited prose that begin at the root of the site get its base path. */
export function linkBase({base}: {base: string}): (tree: Root) => void {
  const prefix = base.replace(/\/$/u, '')
  return (tree) => {
    visit(tree, 'element', ({properties}) => {
      const {href} = properties
      if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//'))
        properties.href = prefix + href
    })
  }
}
