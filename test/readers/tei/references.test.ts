import assert from 'node:assert/strict'
import test, {type TestContext} from 'node:test'
import {openCorpus, type Corpus} from '../../../src/corpus/open-corpus.ts'
import {resolve} from '../../../src/edition/resolve.ts'
import {visit} from '../../../src/edition/visit.ts'
import {matterToHtml} from '../../../src/formats/html/to-html.ts'
import {edition} from '../../edition.ts'

const id = 'frus1977-80v99'
const away = 'https://history.state.gov/historicaldocuments/frus1964-68v17'
const here = `/historicaldocuments/${id}`

/** The attributes of a `ref` as volumes of the series have it, where it leads, and what there is to say. */
const forms: [ref: string, leads: string | null, rule?: string][] = [
  ['target="#fn1"', here + '/d1/#fn1'],
  ['target="#d1fn2"', here + '/d1/#fn2'],
  ['target="#d1fn-sym1"', here + '/d1/'],
  ['target="#d2"', here + '/d2/'],
  ['target=" #d2 "', here + '/d2/'],
  ['target="d2"', here + '/d2/'],
  ['target="#d9"', null, 'reference-missing'],
  ['target="#pg_12"', here + '/pg_12/'],
  ['target="#pg_XI"', here + '/pg_XI/'],
  // a second count of roman pages, of which Windows and macOS would make one folder
  ['target="#pg_xi"', here + '/index/'],
  ['target="#pg_99"', `https://history.state.gov${here}/pg_99`],
  ['target="#range(pg_12,pg_13)"', here + '/pg_12/'],
  ['target="#range(d1,d2)"', here + '/d1/'],
  ['target="#ch1"', here + '/ch1/'],
  ['target="#persons"', here + '/persons/'],
  ['target="#p_TH_1"', here + '/persons/#p_TH_1'],
  ['target="#p_DX_1"', here + '/persons/#p_DX_1'],
  ['target="#p_RD_1"', here + '/persons/#p_RD_1'],
  ['target="#p_XY_1"', here + '/persons/'],
  ['target="#d2-attachment1"', here + '/d2/'],
  ['target="#d2-1"', here + '/d2/'],
  ['target="frus1964-68v17"', away],
  ['target="frus1964-68v17#d12"', away + '/d12'],
  ['target="frus1964-68v17#pg_12"', away + '/pg_12'],
  ['target="frus1964-68v17.xml#d12"', away + '/d12'],
  ['target="../volumes/frus1964-68v17.xml"', away],
  ['target="https://history.state.gov/historicaldocuments/frus1964-68v17/d67"', away + '/d67'],
  [`target="https://history.state.gov${here}/d1#fn2"`, here + '/d1/#fn2'],
  [`target="http://history.state.gov${here}/d1fn2"`, here + '/d1/#fn2'],
  [`target="https://history.state.gov${here}/d1#pg_12"`, here + '/pg_12/'],
  [`target="${here}/d2"`, here + '/d2/'],
  ['target="http://www.archives.gov"', 'http://www.archives.gov'],
  ['target="https://history.state.gov/about"', 'https://history.state.gov/about'],
  ['target="mailto:history@state.gov"', 'mailto:history@state.gov'],
  ['target="javascript:alert(1)"', null, 'reference-malformed'],
  ['target="http://"', null, 'reference-malformed'],
  ['target=""', null, 'reference-malformed'],
  ['target="#"', null, 'reference-malformed'],
  ['target="#d1 #d2"', null, 'reference-malformed']
]

for (const [ref, leads, rule] of forms)
  test(`a reference with ${ref} should ${leads === null ? 'be said' : 'lead to ' + leads}`, (t) => {
    const corpus = open(t, `See <ref ${ref}>it</ref>.`)
    assert.deepEqual(
      targetsOf(corpus).map((target) => linkOf(corpus, target)),
      [leads]
    )
    const said = corpus.files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId ?? ''))
    assert.deepEqual(
      said.filter((ruleId) => ruleId.startsWith('reference')),
      rule === undefined ? [] : [rule]
    )
  })

test('a reference without a target should be words', (t) => {
  assert.deepEqual(targetsOf(open(t, 'See <ref>it</ref>.')), [])
})

test('a reference without words should be said', (t) => {
  const {files} = open(t, 'See <ref target="#d2"/> or <ptr target="#d2"/>.')
  assert.deepEqual(
    files.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === 'empty-reference')).length,
    2
  )
})

test('every name of an entry should be its address in the list', (t) => {
  const corpus = open(t, 'Words.')
  const persons = corpus.parts(id).find((part) => part.id === 'persons')
  assert.ok(persons)
  const {text} = matterToHtml(persons, {catalogue: corpus.catalogue, href: (path) => path})
  for (const name of ['p_DX_1', 'p_TH_1', 'p_RD_1']) assert.equal(text.split(`id="${name}"`).length, 2, name)
})

function targetsOf(corpus: Corpus): string[] {
  const targets: string[] = []
  visit(corpus.document(id, 'd1')?.body ?? [], (node) => {
    if (node.type === 'reference') targets.push(node.target)
  })
  return targets
}

function linkOf({catalogue}: Corpus, target: string): string | null {
  const resolution = resolve(catalogue, id, target)
  if (resolution.status === 'held') return resolution.path
  return 'href' in resolution ? resolution.href : null
}

function open(t: TestContext, words: string): Corpus {
  const value = `<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0"><text>
<front><div type="section" xml:id="persons"><pb n="XI" xml:id="pg_XI"/><head>Persons</head><list type="names">
<item><hi rend="strong"><persName xml:id="p_DX_1">Deng</persName> or <persName xml:id="p_TH_1">Teng</persName>,</hi> Vice Premier</item>
<label><persName xml:id="p_RD_1">Rusk</persName></label><item>Secretary</item></list>
<p><persName xml:id="p_XY_1">Doe</persName> is in no list.</p></div></front>
<body><div type="chapter" xml:id="ch1"><head>Papers</head>
<div type="document" xml:id="d1" n="1"><head>1. Letter</head><pb n="12" xml:id="pg_12"/><p>${words}</p>
<p>One.<note n="1" xml:id="fn1">A.</note> Two.<note n="2" xml:id="d1fn2">B.</note> Three.<note n="*" xml:id="d1fn-sym1">C.</note></p></div>
<div type="document" xml:id="d2" n="2"><head>2. Letter</head><p>Words.</p>
<frus:attachment xml:id="d2-attachment1"><pb n="1" xml:id="d2-1"/><head>Paper</head><p>Words.</p></frus:attachment></div>
</div></body>
<back><div type="index" xml:id="index"><pb n="xi" xml:id="pg_xi"/><head>Index</head><p>Words.</p></div></back></text></TEI>`
  return openCorpus(edition(t, {[id + '.xml']: value}))
}
