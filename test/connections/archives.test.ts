import assert from 'node:assert/strict'
import test from 'node:test'
import {compareLevels, fold, toLevels, toSlug} from '../../src/connections/archive-levels.ts'
import {toPlaces, type Place} from '../../src/connections/archive-places.ts'
import {indexArchives, type ArchiveNode} from '../../src/connections/archives.ts'
import type {DocumentDate} from '../../src/edition/document.ts'
import type {Citation} from '../../src/edition/source-note.ts'
import {catalogueOf, source} from './catalogues.ts'

test('a file number should be the file, the paper in it, and what files stand in order by', () => {
  const levels = (part: string, file: string | null = part) => {
    const {levels, paper} = toLevels({parts: [part], file})
    return [...levels.map(({name}) => name), paper]
  }
  assert.deepEqual(levels('711.5800/4–2155'), ['711', '711.5800', '711.5800/4–2155'])
  assert.deepEqual(levels('501.BD–Human Rights/3–2448'), [
    ...['501', '501.BD–Human Rights', '501.BD–Human Rights/3–2448']
  ])
  // misprinted in frus1958-60v11
  assert.deepEqual(levels('786.00/–1958'), ['786', '786.00', '786.00/–1958'])
  // 1910 to 1944
  assert.deepEqual(levels('763.72119 P 43/906'), ['763', '763.72119 P 43', '763.72119 P 43/906'])
  assert.deepEqual(levels('124.42/–'), ['124', '124.42', '124.42/–'])
  assert.deepEqual(levels('123 G 861/178a'), ['123', '123 G 861', '123 G 861/178a'])
  assert.deepEqual(levels('439.11c Colom, Eduardo/27'), [
    ...['439', '439.11c Colom, Eduardo', '439.11c Colom, Eduardo/27']
  ])
  assert.deepEqual(levels('105/2', null), ['105/2', null])
  assert.deepEqual(levels('POL 27 VIET S'), ['POL', 'POL 27 VIET S', null])
  assert.deepEqual(levels('D790026–1078'), ['D79', 'D790026', 'D790026–1078'])
  assert.deepEqual(levels('Lot 64 D 199', null), ['Lot 64 D 199', null])
  // the files of a post have numbers of their own
  assert.deepEqual(levels('320.1 Bilateral Security Treaty', null), ['320.1 Bilateral Security Treaty', null])
})

test('a citation that does not end should have no more levels than folders can', () => {
  const parts = Array.from({length: 5000}, (_, index) => `Box ${index}`)
  const archives = indexArchives(catalogueOf({source: source({citation: at('Johnson Library', ...parts)})}))
  const way = archives.way({repository: 'Johnson Library', parts, file: null})
  assert.equal(way.length, 1 + parts.length)
  assert.equal(new Set(way).size, 1 + 16)
  assert.equal(way.at(-1)?.name, parts.slice(15).join(', '))
  const last = archives.find({repository: 'Johnson Library', parts: parts.slice(0, 16), file: null})
  assert.equal(last, null)
})

test('spellings should be one where white space, case or the kind of dash differ, and nothing else', () => {
  for (const [a, b] of [
    ['Lot 63D351', 'lot 63 D 351'],
    ['POL US-USSR', 'POL US–USSR'],
    ['560. AL', '560.AL']
  ] as const)
    assert.equal(fold(a), fold(b))
  for (const [a, b] of [
    ['Central Files', 'Central Files 1964–66'],
    ['POL US–USSR', 'POL US/USSR'],
    ['Job 79–01025A', 'Job 79–010125A']
  ] as const)
    assert.notEqual(fold(a), fold(b))
})

test('places should stand in their order', () => {
  const order = (names: string[]) => names.toSorted(compareLevels)
  assert.deepEqual(order(['Box 12', 'Box 5']), ['Box 5', 'Box 12'])
  assert.deepEqual(order(['POL 27 VIET S', 'POL 7 US']), ['POL 7 US', 'POL 27 VIET S'])
  assert.deepEqual(order(['711.5', '711.41', '711.00']), ['711.00', '711.41', '711.5'])
})

test('names in addresses should be words and numbers with hyphens', () => {
  assert.equal(toSlug('POL CZECH–USSR'), 'pol-czech-ussr')
  assert.equal(toSlug('Secretary’s Memoranda'), 'secretarys-memoranda')
  assert.equal(toSlug('783A.00'), '783a-00')
  assert.equal(toSlug('Aide-Mémoire, “Oil”'), 'aide-memoire-oil')
  assert.equal(toSlug('***'), 'other')
})

test('documents should lie where their notes say, copies too, and works apart from archives', () => {
  const archives = indexArchives(
    catalogueOf(
      {source: source({citation: at('Johnson Library', 'National Security File', 'Country File')})},
      {
        source: source({
          citation: at(null, '711.5800/4–2155'),
          alsoIn: [at('Johnson Library', 'National security file')]
        })
      },
      {source: source({citation: {...at('Public Papers'), kind: 'publication', raw: 'Public Papers, p. 1'}})},
      {source: null}
    )
  )
  assert.deepEqual(archives.repositories.flatMap(outline), [
    'Johnson Library (1, 2): ',
    '  National Security File (1, 2): 2 a copy',
    '    Country File (1): 1',
    'Repository not named (2): ',
    '  Decimal files 711 (2): ',
    '    711.5800 (2): 2 711.5800/4–2155'
  ])
  assert.deepEqual(archives.published && outline(archives.published), [
    'Printed from publications (3): ',
    '  Public Papers (3): 3 Public Papers, p. 1'
  ])
  assert.equal(archives.without, 1)
})

test('an inferred file should be a level of its repository, beside those that are printed', () => {
  const number = (file: string): Citation => ({
    ...at('Department of State', file),
    inferred: 'decimal file',
    file
  })
  const archives = indexArchives(
    catalogueOf(
      {source: source({citation: number('763.72119/2590')})},
      {source: source({citation: at('Department of State', 'Central Files', '711.5800/4–2155')})}
    )
  )
  assert.deepEqual(archives.repositories.flatMap(outline), [
    'Department of State (1, 2): ',
    '  Central Files (2): ',
    '    Decimal files 711 (2): ',
    '      711.5800 (2): 2 711.5800/4–2155',
    '  Decimal file (1): ',
    '    Decimal files 763 (1): ',
    '      763.72119 (1): 1 763.72119/2590'
  ])
  assert.match(
    archives.find(number('763.72119/1'))?.path ?? '',
    /^\/archives\/department-of-state\/#decimal-file--/u
  )
})

test('a place should be found by any spelling, and its address lead to a page and an anchor on it', () => {
  const archives = indexArchives(catalogueOf(...files('POL 7 US', 1), ...files('POL 27 VIET S', 16)))
  const path = (file: string) =>
    archives.find({...at('Department of State', 'Central Files', file), file})?.path
  assert.equal(
    path('POL 27 Viet S'),
    '/archives/department-of-state/central-files/subject-files-pol/pol-27-viet-s/'
  )
  assert.equal(path('POL 7 US'), '/archives/department-of-state/central-files/subject-files-pol/#pol-7-us')
  assert.equal(path('POL 8'), undefined)
  // “Central Files” holds nothing else: its page would have one line
  assert.equal(
    archives.find(at('Department of State', 'Central Files'))?.path,
    '/archives/department-of-state/central-files/subject-files-pol/'
  )
  assert.deepEqual(
    archives
      .way({...at('Department of State', 'Central Files', 'POL 7 US'), file: 'POL 7 US'})
      .map((place) => place?.path),
    [
      '/archives/department-of-state/',
      '/archives/department-of-state/central-files/subject-files-pol/',
      '/archives/department-of-state/central-files/subject-files-pol/#pol-7-us'
    ]
  )
  assert.deepEqual(
    archives.way(at('Department of State', 'Conference Files', 'CF 2')).map((place) => place?.name),
    ['Department of State', undefined, undefined]
  )
  for (const page of archives.pages)
    for (const place of toPlaces(page).flatMap(flat))
      if (!place.node.isPage)
        assert.equal(place.node.path, page.path + '#' + (place.names.at(-1)?.anchor ?? ''))
})

test('the other documents of a file should come in the order of their dates', () => {
  const lies = source({citation: at('Department of State', 'Central Files', '711.5800/4–2155')})
  const catalogue = catalogueOf(
    {source: lies, date: on('1955-05-01')},
    {source: source({citation: at('Department of State', 'Central Files', '711.5800/3–155')})},
    {source: lies, date: on('1955-04-21')},
    {source: source({citation: at('Department of State', 'Central Files', '711.5/3–155')})}
  )
  const archives = indexArchives(catalogue)
  const entries = [...(catalogue.get('frus1964-68v17')?.documents.values() ?? [])]
  const same = entries.map((entry) => archives.sameFile(entry)?.others.map(({entry}) => entry.id))
  assert.deepEqual(same, [['d3', 'd2'], ['d3', 'd1'], ['d1', 'd2'], []])
})

function at(repository: string | null, ...parts: string[]): Citation {
  const raw = [repository ?? '', ...parts].join(', ')
  return {repository, parts, file: null, kind: 'archive', raw}
}

function files(file: string, count: number) {
  const citation = {...at('Department of State', 'Central Files', file), file}
  return Array.from({length: count}, () => ({source: source({citation})}))
}

function on(iso: string): DocumentDate {
  return {iso, certainty: 'certain', basis: 'supplied'}
}

/** A place in a line, those below it indented. */
function outline({name, all, own, children}: ArchiveNode): string[] {
  const ids = [...all].map(({id}) => id.slice(1)).sort()
  const here = own.map(({entry, remark}) => [entry.id.slice(1), remark].filter(Boolean).join(' '))
  return [
    `${name} (${ids.join(', ')}): ${here.join('; ')}`,
    ...children.flatMap(outline).map((line) => '  ' + line)
  ]
}

function flat(place: Place): Place[] {
  return [place, ...place.places.flatMap(flat)]
}
