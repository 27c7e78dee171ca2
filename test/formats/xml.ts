/** XML, read as strictly as TEI tools do: well-formed, and valid against the published schema. */
import {readFileSync} from 'node:fs'
import * as libxml from 'libxml2-wasm'

const {XmlDocument, XmlLibError} = libxml

/** What is used of RELAX NG, which libxml2 means to drop one day; the version here has it. */
type RelaxNg = {
  RelaxNGValidator: {fromDoc: (schema: libxml.XmlDocument) => {validate: (file: libxml.XmlDocument) => void}}
}
const relaxNg: RelaxNg = libxml
const schema = relaxNg.RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync('public/schema/tei.rng')))

/** The namespace of TEI, for paths. */
const namespaces = {t: 'http://www.tei-c.org/ns/1.0'}

/** An XML file that was read. */
export type XmlFile = {
  /** What keeps it from being valid TEI, as `line: fault`. */
  faults: string[]
  /** The values that an XPath finds, in order; `t:` is TEI. */
  values: (path: string) => string[]
}

/** Reads an XML file, gives it to `look`, and lets go of it; throws where it is not well-formed. */
export function readXml<Seen>(xml: string, look: (file: XmlFile) => Seen): Seen {
  using file = XmlDocument.fromString(xml)
  return look({
    faults: attempt(() => {
      schema.validate(file)
    }),
    values: (path) => file.find(path, namespaces).map(({content}) => content)
  })
}

/** What keeps an XML file from being valid TEI; what keeps it from being XML. */
export function faultsOf(xml: string): string[] {
  const unread = attempt(() => {
    XmlDocument.fromString(xml).dispose()
  })
  return unread.length > 0 ? unread : readXml(xml, ({faults}) => faults)
}

/** The values that an XPath finds in an XML file, in order. */
export function valuesAt(xml: string, path: string): string[] {
  return readXml(xml, ({values}) => values(path))
}

function attempt(step: () => void): string[] {
  try {
    step()
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    return error.details.map(({line, message}) => line + ': ' + message.trim())
  }
}
