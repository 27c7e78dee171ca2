/** Record → TEI P5: the document, or another part of a volume, as XML that other editions, corpora and tools read. */
import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Document} from '../../edition/document.ts'
import type {Matter} from '../../edition/matter.ts'
import type {Volume} from '../../edition/volume.ts'
import {documentDiv, matterDiv} from './document-div.ts'
import {header, matterHeader} from './header.ts'
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
  return toFile(document, header(document, volume), documentDiv(document, createTeiState(document)))
}

/** A part of a volume that is no document, as a TEI file of the same form. */
export function toTeiPart(matter: Matter, volume: Volume): string {
  return toFile(matter, matterHeader(matter, volume), matterDiv(matter, createTeiState(matter)))
}

function toFile({volume, id}: Pick<Document, 'volume' | 'id'>, header: Element, division: Element): string {
  const tree = x('TEI', {xmlns: namespace, 'xml:id': volume + '_' + id, 'xml:lang': 'en'}, [
    header,
    x('text', [x('body', [division])])
  ])
  return toXmlFile(onLines(tree), [{type: 'instruction', name: 'xml-model', value: model}])
}
