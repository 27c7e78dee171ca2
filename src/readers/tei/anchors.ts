/** What references of a volume can point at, by ids of the file → targets of the record. */
import {elementsIn, elementsOf, type XmlElement, type XmlNode} from './element.ts'

/** What lists of persons and of abbreviations explain. */
const definitions = new Set(['persName', 'term', 'gloss', 'name', 'orgName', 'abbr'])

/**
 * By what name an item is pointed at: its own, else that of what its label or its words begin with.
 *
 * > <item><hi rend="strong"><persName xml:id="p_AD1">Acheson, Dean</persName>,</hi> Secretary of State
 * > <label><term xml:id="t_AA1">AA</term></label><item>anti-aircraft</item>
 */
export function nameOfItem(item: XmlElement, label: XmlElement | null): string | undefined {
  const own = item.attributes['xml:id']
  if (own !== undefined) return own
  const named = [...(label ? elementsIn([label], isApart) : []), ...elementsIn(item.children, isApart)]
  return named.find(({name, attributes}) => definitions.has(name) && attributes['xml:id'] !== undefined)
    ?.attributes['xml:id']
}

/**
 * The other names of an item.
 *
 * > <item><term xml:id="t_ARA_1">ARA</term> or <term xml:id="t_ARALA_1">ARA/LA</term>, …
 */
export function otherNamesOfItem(item: XmlElement, label: XmlElement | null): string[] {
  const name = nameOfItem(item, label)
  return [...(label ? elementsIn([label], isApart) : []), ...elementsIn(item.children, isApart)]
    .filter((element) => definitions.has(element.name) || element.name === 'anchor')
    .flatMap(({attributes}) => attributes['xml:id'] ?? [])
    .filter((id) => id !== name)
}

/** Whether an element has names of its own. */
function isApart({name}: XmlElement): boolean {
  return name === 'list' || name === 'note'
}

/**
 * The targets of ids that are neither those of notes, of pages of the volume nor names of items: the part that they stand in.
 *
 * > <frus:attachment xml:id="d12-attach1">   → #d12
 */
export function anchorsIn(nodes: readonly XmlNode[], part: string): [id: string, target: string][] {
  const found: [string, string][] = []
  collect(nodes, new Set())
  return found

  function collect(nodes: readonly XmlNode[], named: ReadonlySet<string>): void {
    let label: XmlElement | null = null
    for (const element of elementsOf(nodes)) {
      const isItem = element.name === 'item'
      const names = isItem ? namesOfItem(element, label) : named
      if (label) add(label, names)
      label = element.name === 'label' ? element : null
      if (!label) add(element, names)
    }
    if (label) add(label, named)
  }

  function add(element: XmlElement, named: ReadonlySet<string>): void {
    const id = element.attributes['xml:id']
    const isOwn = element.name === 'note' || (element.name === 'pb' && id?.startsWith('pg_') === true)
    if (id !== undefined && !named.has(id) && !isOwn) found.push([id, '#' + part])
    collect(element.children, named)
  }
}

function namesOfItem(item: XmlElement, label: XmlElement | null): Set<string> {
  const name = nameOfItem(item, label)
  return new Set([...(name === undefined ? [] : [name]), ...otherNamesOfItem(item, label)])
}
