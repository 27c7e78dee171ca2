/** Of what kind a part of a volume is that is no document. */
import type {MatterKind} from '../../edition/matter.ts'
import type {XmlElement} from './element.ts'
import type {XmlDivision} from './divisions.ts'

/** Kinds whose words are an editor’s prose, in which volumes and documents are cited. */
export const proseKinds: ReadonlySet<MatterKind> = new Set([
  'press-release',
  'summary',
  'about',
  'preface',
  'introduction',
  'note',
  'compilation',
  'chapter',
  'appendix',
  'section'
])

/** What the files of the series call a part: `preface`, `terms`, `subseriesvols`, `intro1`. */
const byId: readonly [RegExp, MatterKind][] = [
  [/^title-?page/u, 'title-page'],
  [/^pressrelease/u, 'press-release'],
  [/^summary/u, 'summary'],
  [/^about/u, 'about'],
  [/^(?:preface|foreword)/u, 'preface'],
  [/^intro/u, 'introduction'],
  [/^(?:toc|contents)/u, 'contents'],
  [/^(?:subseriesvols|volumes)/u, 'volumes'],
  [/^sources/u, 'sources'],
  [/^(?:terms|abbreviations)/u, 'abbreviations'],
  [/^(?:persons|names)/u, 'persons'],
  [/^(?:actionsstatement|covertactions|editorial|note)/u, 'note'],
  [/^app/u, 'appendix'],
  [/^errata/u, 'errata'],
  [/^index/u, 'index']
]

/** What is printed over a part, where its id does not say; particular words before general ones. */
const byHeading: readonly [RegExp, MatterKind][] = [
  [/^about the\b/iu, 'about'],
  [/\bpress release\b/iu, 'press-release'],
  [/^summary\b/iu, 'summary'],
  [/^(?:preface|foreword)\b/iu, 'preface'],
  [/^introduct/iu, 'introduction'],
  [/^(?:table of )?contents\b/iu, 'contents'],
  [/\babbreviations\b/iu, 'abbreviations'],
  [/^(?:list of )?(?:persons|names)\b|^list of (?:principal )?persons/iu, 'persons'],
  [/^(?:list of )?(?:unpublished )?sources\b/iu, 'sources'],
  [/\bvolumes\b/iu, 'volumes'],
  [/^note\b|\beditorial methodology\b/iu, 'note'],
  [/^appendi/iu, 'appendix'],
  [/^(?:errata|corrigenda)\b/iu, 'errata'],
  [/^index\b/iu, 'index']
]

/** How the files name the kind of a division. */
const byType: ReadonlyMap<string, MatterKind> = new Map([
  ['compilation', 'compilation'],
  ['chapter', 'chapter'],
  ['subchapter', 'chapter'],
  ['part', 'compilation'],
  ['appendix', 'appendix'],
  ['index', 'index'],
  ['toc', 'contents'],
  ['errata', 'errata'],
  ['preface', 'preface'],
  ['introduction', 'introduction'],
  ['summary', 'summary']
])

/** The kind of what stands in no division. */
export function kindOfElement({name}: Pick<XmlElement, 'name'>): MatterKind {
  return name === 'titlePage' ? 'title-page' : 'section'
}

/** The kind of a division: as its type says, else its id, else its heading. */
export function kindOfMatter(
  {id, kind: type}: Pick<XmlDivision, 'id' | 'kind'>,
  heading: string
): MatterKind {
  const find = (rows: readonly [RegExp, MatterKind][], words: string): MatterKind | undefined =>
    rows.find(([pattern]) => pattern.test(words))?.[1]
  return (
    byType.get(type ?? '') ?? find(byId, (id ?? '').toLowerCase()) ?? find(byHeading, heading) ?? 'section'
  )
}
