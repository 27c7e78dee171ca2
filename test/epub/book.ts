/** A book as reading systems take it: unpacked, each file read as XML, and what is wrong between its files. */
import assert from 'node:assert/strict'
import {posix} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {XmlDocument, XmlElement} from 'libxml2-wasm'

const namespaces = {
  h: 'http://www.w3.org/1999/xhtml',
  e: 'http://www.idpf.org/2007/ops',
  o: 'http://www.idpf.org/2007/opf',
  d: 'http://purl.org/dc/elements/1.1/',
  c: 'urn:oasis:names:tc:opendocument:xmlns:container'
}

/** A link of a file: its type in a book, and where it leads from the folder of the package. */
export type Link = {type: string | null; href: string; id: string | null; text: string}

/** A file of XHTML. */
export type BookFile = {
  ids: string[]
  links: Link[]
  /** The values that an XPath finds, in order. */
  values: (path: string) => string[]
}

/** A book that was opened. */
export type Book = {
  /** The values that an XPath finds in the package: `o:` is its namespace, `d:` that of Dublin Core. */
  package: (path: string) => string[]
  /** The files of XHTML by their paths, in reading order. */
  files: Map<string, BookFile>
  /** The entries of the zip, in order. */
  paths: string[]
}

/** Opens a book; throws where the container or one of its files is not as it must be. */
export function openBook(bytes: Uint8Array): Book {
  // a reading system looks at these bytes: a local header, the name, the media type as it is
  assert.equal(strFromU8(bytes.subarray(30, 58)), 'mimetypeapplication/epub+zip')
  assert.deepEqual([...bytes.subarray(8, 10)], [0, 0], 'the media type should be stored')
  const files = unzipSync(bytes)
  const paths = Object.keys(files)
  const read = (path: string) => strFromU8(files[path] ?? assert.fail('Missing ' + path))
  const [root = ''] = query(read('META-INF/container.xml'))('//c:rootfile/@full-path')
  const folder = posix.dirname(root)
  const about = query(read(root))
  const items = about('//o:item/@id').map((id, index) => ({
    id,
    href: about('//o:item/@href')[index] ?? '',
    type: about('//o:item/@media-type')[index]
  }))
  assert.deepEqual(
    items.map(({href}) => posix.join(folder, href)).sort(),
    paths.filter((path) => ![root, 'mimetype', 'META-INF/container.xml'].includes(path)).sort(),
    'the manifest should have each file once'
  )
  const spine = about('//o:itemref/@idref').map((id) => {
    const item = items.find((item) => item.id === id) ?? assert.fail('Missing item ' + id)
    return [item.href, toFile(read(posix.join(folder, item.href)), item.href)] as const
  })
  const pages = items.filter(({type}) => type === 'application/xhtml+xml').map(({href}) => href)
  assert.deepEqual([...new Map(spine).keys()].sort(), pages.sort(), 'the spine should have each page once')
  return {package: about, files: new Map(spine), paths}
}

/** Checks what must hold between the files of every book. */
export function checkBook({files}: Book): void {
  for (const [path, {ids, links, values}] of files) {
    assert.deepEqual(repeated(ids), [], path)
    for (const {href} of links) {
      const [target = '', anchor] = href.split('#')
      if (/^[a-z]+:/u.test(href)) continue
      const file = files.get(target)
      assert.ok(file, `${path} leads to ${href}`)
      if (anchor !== undefined) assert.ok(file.ids.includes(anchor), `${path} leads to ${href}`)
    }
    const notes = values('//h:aside[@e:type="footnote"]/@id').map((id) => path + '#' + id)
    const calls = links.filter(({type}) => type === 'noteref')
    // each call has a note here, each note that is typed as one has a call, and leads back to it
    assert.deepEqual(new Set(calls.map(({href}) => href)), new Set(notes), path)
    const back = values('//h:aside[@e:type="footnote"]//h:a[@role="doc-backlink"]/@href')
    assert.deepEqual(back.sort(), calls.map(({id}) => '#' + id).sort(), path)
  }
  const order = [...files.keys()]
  const navigation = files.get('nav.xhtml') ?? assert.fail()
  const targets = (type: string) =>
    navigation
      .values(`//h:nav[@e:type="${type}"]//h:a/@href`)
      .map((href) => ({href, file: order.indexOf(href.split('#')[0] ?? ''), id: href.split('#')[1]}))
  const contents = targets('toc').map(({file}) => file)
  assert.deepEqual(
    contents,
    order.map((_, index) => index).filter((index) => order[index] !== 'nav.xhtml')
  )
  const pages = targets('page-list').map(({file, id}) => {
    const ids = files.get(order[file] ?? '')?.ids ?? []
    return [file, ids.indexOf(id ?? '')] as const
  })
  assert.deepEqual(
    pages,
    pages.toSorted(([a, b], [c, d]) => a - c || b - d),
    'pages should be listed in reading order'
  )
  const numbers = navigation.values('//h:nav[@e:type="page-list"]//h:a')
  assert.deepEqual(repeated(numbers), [])
}

function toFile(xml: string, path: string): BookFile {
  const values = query(xml)
  const links = elements(xml, '//h:a').map(({type, href, id, text}) => ({
    type,
    id,
    text,
    href: /^[a-z]+:/u.test(href ?? '')
      ? (href ?? '')
      : href?.startsWith('#')
        ? path + href
        : posix.join(posix.dirname(path), href ?? '')
  }))
  return {ids: values('//*/@id'), links, values}
}

/** What asks an XML file; it stays open as long as the test runs. */
function query(xml: string): (path: string) => string[] {
  const file = XmlDocument.fromString(xml)
  return (path) => file.find(path, namespaces).map(({content}) => content)
}

function elements(xml: string, path: string) {
  using file = XmlDocument.fromString(xml)
  return file.find(path, namespaces).map((element) => {
    assert.ok(element instanceof XmlElement)
    return {
      type: element.attrs.find(({name, prefix}) => prefix === 'epub' && name === 'type')?.value ?? null,
      href: element.attr('href')?.value,
      id: element.attr('id')?.value ?? null,
      text: element.content
    }
  })
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
