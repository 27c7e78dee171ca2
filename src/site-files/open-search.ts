/** What browsers and library software ask before they offer a search. */
import {x} from 'xastscript'
import {toXmlFile} from '../formats/xml-file.ts'

/** Where the description stands. */
export const openSearchPath = '/opensearch.xml'

/** The OpenSearch description of the edition. */
export function toOpenSearch(absolute: (path: string) => string): string {
  return toXmlFile(
    x('OpenSearchDescription', {xmlns: 'http://a9.com/-/spec/opensearch/1.1/'}, [
      // sixteen characters at most
      x('ShortName', ['FRUS']),
      x('Description', ['Search the Foreign Relations of the United States']),
      x('Url', {type: 'text/html', template: absolute('/search/') + '?q={searchTerms}'}),
      x('Image', {type: 'image/svg+xml', width: '16', height: '16'}, [absolute('/favicon.svg')]),
      x('Language', ['en']),
      x('InputEncoding', ['UTF-8']),
      x('OutputEncoding', ['UTF-8'])
    ])
  )
}
