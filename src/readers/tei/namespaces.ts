/** Names with prefixes → names by namespace, while the elements of a file open and close. */

/** The namespace of TEI. */
export const teiNamespace = 'http://www.tei-c.org/ns/1.0'

/** The namespaces of what FRUS adds to TEI: some files have the one, some the other. */
const frusNamespaces = new Set(['http://history.state.gov/frus/ns/1.0', 'http://history.state.gov/ns/1.0'])

/** An element and its attributes, by the names that `XmlElement` has. */
export type Named = {name: string; attributes: Record<string, string>}

/** What prefixes stand for where the file was read to. */
export type Namespaces = {
  /** Names an element that opens. */
  open: (name: string, attributes: Record<string, string>) => Named
  close: () => void
}

/** > xmlns="http://www.tei-c.org/ns/1.0"   xmlns:frus="http://history.state.gov/frus/ns/1.0" */
const declaration = /^xmlns(?::(?<prefix>.+))?$/u

/**
 * Keeps count of the prefixes of a file. The namespace of the root stands for that of TEI, whatever it is: `root` is called with
 * it once; `fault` with what is said of a prefix that nothing declares, which stands for itself.
 */
export function createNamespaces(root: (uri: string) => void, fault: (reason: string) => void): Namespaces {
  const bound = new Map([['xml', ['http://www.w3.org/XML/1998/namespace']]])
  /** The prefixes that each open element declares. */
  const declared: string[][] = []
  let own: string | null = null

  return {
    open(name, attributes) {
      const given = Object.entries(attributes)
      declared.push(declare(given))
      const {prefix, local} = part(name)
      const uri = uriOf(prefix)
      if (own === null) root((own = uri))
      const named: Record<string, string> = {}
      for (const [name, value] of given) named[attributeName(name)] = value
      return {name: elementName(local, uri, own), attributes: named}
    },
    close() {
      for (const prefix of declared.pop() ?? []) bound.get(prefix)?.pop()
    }
  }

  function declare(attributes: readonly [string, string][]): string[] {
    return attributes.flatMap(([name, uri]) => {
      const groups = name.startsWith('xmlns') ? declaration.exec(name)?.groups : undefined
      if (!groups) return []
      const prefix = groups.prefix ?? ''
      const before = bound.get(prefix)
      if (before) before.push(uri.trim())
      else bound.set(prefix, [uri.trim()])
      return [prefix]
    })
  }

  function uriOf(prefix: string): string {
    const uri = bound.get(prefix)?.at(-1)
    if (uri === undefined && prefix !== '') fault(`unbound namespace prefix: ${JSON.stringify(prefix)}`)
    return uri ?? prefix
  }

  function attributeName(name: string): string {
    const {prefix, local} = part(name)
    if (prefix === '' || prefix === 'xmlns') return name
    return frusNamespaces.has(uriOf(prefix)) ? 'frus:' + local : name
  }
}

function part(name: string): {prefix: string; local: string} {
  const at = name.indexOf(':')
  return {prefix: at === -1 ? '' : name.slice(0, at), local: name.slice(at + 1)}
}

function elementName(local: string, uri: string, own: string): string {
  if (uri === teiNamespace || uri === own) return local
  return frusNamespaces.has(uri) ? 'frus:' + local : '{' + uri + '}' + local
}
