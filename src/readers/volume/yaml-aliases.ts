import {isAlias, visit, type Alias, type Document} from 'yaml'

/**
 * Takes those aliases out of a tree that name no anchor, with the keys that have them as their value: what is said there is not
 * known. Gives the aliases.
 *
 * > title: *Eastern Europe*
 */
export function withoutAstray(tree: Document): Alias[] {
  const astray: Alias[] = []
  const isAstray = (node: unknown): boolean => {
    if (!isAlias(node) || node.resolve(tree) !== undefined) return false
    astray.push(node)
    return true
  }
  visit(tree, {
    Pair: (_, {key, value}) => (isAstray(key) || isAstray(value) ? visit.REMOVE : undefined),
    Alias: (_, alias) => (isAstray(alias) ? visit.REMOVE : undefined)
  })
  return astray
}
