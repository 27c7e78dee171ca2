/** Those who sign below a gap, in forms that name no office that is known: several, in brackets, or none at all. */
import {isHeadingFor, rubricOf} from './head-forms.ts'

const longestLine = 120
const mostSignatories = 60

/**
 * Whether lines below a gap are signatures: they say that none is on the paper, each of them is a name with or without what
 * it is, or they stand below the words that close a letter.
 *
 * > [Woodrow Wilson]   [File copy not signed]   Pollok & Mauro.   v. HALBER.⏎SCHRINDEL.
 * > Thomas Scullun, Master.⏎William H. Young, First Mate.⏎Antonio Margarida, Second Mate.
 */
export function areSignatories(
  lines: readonly string[],
  {last, closed}: {last: boolean; closed: boolean}
): boolean {
  const [first = '', second = ''] = lines
  if (lines.length > mostSignatories || lines.some((line) => line.length > longestLine)) return false
  if (lines.length === 1 && (unsigned.test(first) || (last && supplied.test(first) && !isRubric(first))))
    return true
  if (isRubric(first) || isHeadingFor(first) || postscript.test(first)) return false
  if (closed) return true
  const names = lines.filter(namesOne).length
  if (lines.length === 1)
    return names === 1 && (sealed.test(first) || marked.test(first) || (last && withTitle.test(first)))
  // the office of each may have a line of its own
  return (namesOne(first) || namesOne(second)) && names * 2 >= lines.length && lines.every(isOfSignatory)
}

/** Whether a paragraph is no more than the words that close a letter: `I have, &c.,`   `Very truly yours,`   `I have [etc.]` */
export function closesLetter(words: string): boolean {
  return words.length < longestClosing && closing.test(words) && closingEnd.test(words)
}

const longestClosing = 200
const closing =
  /^[“"‘]*(?:(?:I|We) (?:am|are|have|remain|avail|beg)|(?:Please |Be pleased )?(?:to )?accept|With|Very|Most|Yours?|Respectfully|Faithfully|Sincerely|Cordially|Affectionately|The (?:undersigned|consul|minister) (?:renews|avails)|Believe me)(?!\p{L})/iu
const closingEnd =
  /(?:&c|etc|servants?|yours?|truly|submitted|respectfully|sincerely|faithfully|regards?|consideration|esteem|respect)[.,\]]{0,3}$/iu

/** > [File copy not signed]   [No signature indicated]   (Not signed.)   [Signature not indicated] */
const unsigned =
  /^[[(](?:(?:Filed?|This) copy )?(?:(?:is )?[Nn]ot signed|[Nn]o signatures?[^\])]{0,30}|[Uu]nsigned|[Ss]ignatures? (?:not|lacking|missing)[^\])]{0,30})\.?[\])]\.?$/u
/** > [Woodrow Wilson]   [Wilson]   [Robert] Lansing   [McCormick]   [Grant-Smith] */
const supplied = /^\[\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,4}\](?: \p{Lu}[\p{L}.’-]*){0,3}$/u
const rubricWord =
  /^\[?(?:sub-?)?(?:[ei]nclosure|attachment|annex|appendix|tab|exhibit|extract|translation|telegram|circular|paraphrase|memorand|confidential|secret)/iu
const postscript = /^\[?(?:P\. ?S|N\. ?B|Postscript|True copy|A true)/iu

function isRubric(line: string): boolean {
  return rubricOf(line) === 'certain' || rubricWord.test(line)
}

const seal = /\[[^\]]{0,60}\b(?:seal|stamp|l\. ?s)\b[^\]]{0,60}\]/iu
const sealed = new RegExp(`^${seal.source} ?[,]? ?\\S|\\S ${seal.source}$`, 'iu')
/** What is no name and stands for one, or says that a name is one: `—— ——`   John (his x mark) Doe.   [sgd.] Henry White */
const marked = /^[—_–-]{2,}|\(his x mark\)|^[[(](?:sgd|signed)\.?[\])] /iu
const besideName = new RegExp(
  `${seal.source}|\\(his x mark\\)|^[[(]?(?:signed|sgd\\.?|w\\. ?s\\.|l\\. ?s\\.)\\.?[\\])]?(?= )`,
  'giu'
)
const nameAlone =
  /^[“‘"]*(?:\p{Lu}[\p{L}.’'-]*|(?:de|di|du|von|van|v\.|y|d’)(?= ))(?: (?:d’)?[\p{Lu}&][\p{L}.’'-]*| (?:de|di|du|von|van|v\.|la|le|der|den|y|d’|and)(?= )){0,7}$/u
/** > W. G. HAY, M. D. */
const withTitle = /^\p{Lu}\. (?:\p{Lu}\. )?\p{Lu}[\p{L}’-]+, [^\d]{2,60}$/u
/** A name that is not filled in: `—— ——`   `_____ _____` */
const blank = /^[—_–-]{1,12}(?: [—_–-]{1,12}){0,3}$/u

/** Whether a line begins with a name, what the person is behind a comma or colon: `L. DE GEOFROY, Chargé d’Affaires of France.` */
function namesOne(line: string): boolean {
  const words = line.replaceAll(besideName, ' ').replace(/ +/gu, ' ').trim()
  const name = words.split(/,(?: |$)/u)[0]?.replace(/\.$/u, '') ?? ''
  return name !== '' && (nameAlone.test(name) || blank.test(name))
}

/** > For Germany, A. Mumm.   (For the Ambassador)   [For] The President   The president of the Senate, FULJENCIO M. CARIAS.   Minister of Foreign Affairs. */
function isOfSignatory(line: string): boolean {
  return (
    namesOne(line) || /^[[(]?(?:For |In the name of |On behalf of |The )?[\p{L}\d][^;?!]{2,90}$/u.test(line)
  )
}
