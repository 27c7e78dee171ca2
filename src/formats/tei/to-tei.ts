/** Record → TEI P5: the document as XML that other editions, corpora and tools read. */
import {x} from 'xastscript'
import type {Document} from '../../edition/document.ts'
import type {Volume} from '../../edition/volume.ts'
import {documentDiv} from './document-div.ts'
import {header} from './header.ts'
import {onLines} from './on-lines.ts'
import {createTeiState} from './tei-state.ts'
import {toXmlFile} from '../xml-file.ts'

/** The namespace of TEI. */
const namespace = 'http://www.tei-c.org/ns/1.0'

/** The schema, from the address of a document. */
const model =
  'href="../../schema/tei.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"'

/** A document as a TEI file. What it points at is named, not resolved: the file says the same in every edition. */
export function toTei(document: Document, volume: Volume): string {
  const id = document.volume + '_' + document.id
  const tree = x('TEI', {xmlns: namespace, 'xml:id': id, 'xml:lang': 'en'}, [
    header(document, volume),
    x('text', [x('body', [documentDiv(document, createTeiState(document))])])
  ])
  return toXmlFile(onLines(tree), [{type: 'instruction', name: 'xml-model', value: model}])
}
