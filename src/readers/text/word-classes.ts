/** Classes of the words around a number, by what they say about it. */
import {letterAt} from '../letter-runs.ts'

/** Words that a number belongs to: `Tab 4`, `NSC 304`, `paragraph 3`. */
const counted = wordSet(
  'a act action actions age airgram alternative annex annexes annexure appendices appendix army art ' +
    'article articles arts attachment b battalion boeing book box boxes bulletin c cable cables category ' +
    'cfep chap chapter chapters chart cincpac circ circular circulars class cocom conclusions conference ' +
    'contel contels corps cp d day decree delga depcirgram depcirtel depcirtels deptel deptels desp ' +
    'despatch despatches dirgen district division doc docs document documents draft dulte e ecato embdes ' +
    'embdesp embtel embtels enclosure f figure file fiscal fleet folder footnote fy g gadel gatt grade ' +
    'group h instruction item items jcs k law line lines lot m map mark mc meeting memo memorandum ' +
    'message messages mig model msg mytel mytels ncn nie no nos note nsam nsc nsdm nssm number numbers ' +
    'ocb oir option options order ourtel p page pages par para paragraph paragraphs parallel paras part ' +
    'parts phase phases pl plan platoon point points polto pp project psb pt question questions r ' +
    'recommendation recommendations ref refs reftel report repto res resolution rg room round rule s ' +
    'sanacc schedule sec secretary secs section sections secto series session snie stage state step steps ' +
    'swncc t tab table tables tabs talks task tedul tel telegram telegrams telegs tels test tests title ' +
    'todel toeca toito topol torep tosec track type u under unit urtel urtels usfotel usun version vol ' +
    'vols volume volumes war week year zone'
)
/** Words that a quantity may follow or be followed by. */
const joining = wordSet(
  'a about after against all almost an and approximately are around as at be been before between by ' +
    'during first for from had has have his in into is its last least less more nearly next not of on ' +
    'only or other our over per since some than that the their these those through to under until up was ' +
    'were which will with within would your'
)
/** Words that a quantity stands before: `3 percent`. */
const units = wordSet(
  'a aircraft am and battalions billion bombers cents countries day days divisions dollars feet hour ' +
    'hours hundred inches items kilometers km lines members men mile miles million minutes missiles month ' +
    'months nations noon of or p page pages people per percent persons planes pm points pounds ships ' +
    'submarines thousand times to ton tons trillion votes weapons week weeks year years yen'
)
const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)$/u
const capitals = /^\p{Lu}[\p{Lu}.–-]+$/u
const capital = /^\p{Lu}/u
const digit = /\d/u
const farthest = 24
const apart = ' “(–-'
const nextWord = /^ ?([\p{L}\d]+)/u

/** The class of the word before a number. */
export function classBefore(text: string, at: number): string {
  const word = lastWord(text.slice(Math.max(0, at - farthest), at))
  if (word === '') return 'none'
  if (month.test(word)) return 'month'
  const bare = word.replaceAll('.', '').toLowerCase()
  if (counted.has(bare) && (bare.length > 1 || word.endsWith('.'))) return 'counted'
  if (joining.has(word)) return 'joining'
  if (word.length > 1 && capitals.test(word)) return 'CAPS'
  if (word.endsWith('.')) return capital.test(word) ? 'Abbr.' : 'abbr.'
  return capital.test(word) ? 'Name' : 'word'
}

/** The letters and stops at the end of a text, but for one sign; empty where there are none. */
function lastWord(text: string): string {
  const last = text.charAt(text.length - 1)
  const end = last !== '' && apart.includes(last) ? text.length - 1 : text.length
  let start = end
  for (let before = letterOrStopBefore(text, start); before > 0; before = letterOrStopBefore(text, start))
    start -= before
  return text.slice(start, end)
}

/** How many code units the letter or stop before a place has; 0 where there is none. */
function letterOrStopBefore(text: string, end: number): number {
  if (text.charAt(end - 1) === '.' || letterAt(text, end - 1) === 1) return 1
  return letterAt(text, end - 2) === 2 ? 2 : 0
}

/** The class of the word after a number. */
export function classAfter(text: string, at: number): string {
  const word = nextWord.exec(text.slice(at, at + farthest))?.[1]
  if (word === undefined) return 'none'
  if (month.test(word)) return 'month'
  if (digit.test(word)) return '9'
  if (units.has(word)) return 'unit'
  if (capital.test(word)) return 'Name'
  if (joining.has(word)) return 'joining'
  return word.endsWith('s') ? 'words' : 'word'
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
