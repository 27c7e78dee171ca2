/**
 * The titles of the volumes of 1952 to 1992, as their title pages have them, for citations that name no number. Volumes whose
 * titles were not sure when this was written are left out.
 */

/** By subseries: what stands before a title is the number of its volume, with its part. */
const table: Readonly<Record<string, string>> = {
  '1952-54': `1p1 General: Economic and Political Matters|2p1 National Security Affairs|3 United Nations Affairs|4 The American Republics|5p1 Western European Security|6p1 Western Europe and Canada|7p1 Germany and Austria|8 Eastern Europe; Soviet Union; Eastern Mediterranean|9p1 The Near and Middle East|10 Iran, 1951–1954|11p1 Africa and South Asia|12p1 East Asia and the Pacific|13p1 Indochina|14p1 China and Japan|15p1 Korea|16 The Geneva Conference`,
  '1955-57': `1 Vietnam|2 China|3 China|4 Western European Security and Integration|5 Austrian State Treaty; Summit and Foreign Ministers Meetings, 1955|6 American Republics: Multilateral; Mexico; Caribbean|7 American Republics: Central and South America|8 South Asia|9 Foreign Economic Policy; Foreign Information Program|10 Foreign Aid and Economic Defense Policy|11 United Nations and General International Matters|12 Near East Region; Iran; Iraq|13 Near East: Jordan-Yemen|14 Arab-Israeli Dispute, 1955|15 Arab-Israeli Dispute, January 1–July 26, 1956|16 Suez Crisis, July 26–December 31, 1956|17 Arab-Israeli Dispute, 1957|18 Africa|19 National Security Policy|20 Regulation of Armaments; Atomic Energy|21 East Asian Security; Cambodia; Laos|22 Southeast Asia|23p1 Japan|23p2 Korea|24 Soviet Union; Eastern Mediterranean|25 Eastern Europe|26 Central and Southeastern Europe|27 Western Europe and Canada`,
  '1958-60': `1 Vietnam|2 United Nations and General International Matters|3 National Security Policy; Arms Control and Disarmament|4 Foreign Economic Policy|5 American Republics|6 Cuba|7p1 Western European Integration and Security; Canada|7p2 Western Europe|8 Berlin Crisis, 1958–1959|9 Berlin Crisis, 1959–1960; Germany; Austria|10p1 Eastern Europe Region; Soviet Union; Cyprus|10p2 Eastern Europe; Finland; Greece; Turkey|11 Lebanon and Jordan|12 Near East Region; Iraq; Iran; Arabian Peninsula|13 Arab-Israeli Dispute; United Arab Republic; North Africa|14 Africa|15 South and Southeast Asia|16 East Asia-Pacific Region; Cambodia; Laos|17 Indonesia|18 Japan; Korea|19 China`,
  '1961-63': `1 Vietnam, 1961|2 Vietnam, 1962|3 Vietnam, January–August 1963|4 Vietnam, August–December 1963|5 Soviet Union|6 Kennedy-Khrushchev Exchanges|7 Arms Control and Disarmament|8 National Security Policy|9 Foreign Economic Policy|10 Cuba, January 1961–September 1962|11 Cuban Missile Crisis and Aftermath|12 American Republics|13 Western Europe and Canada|14 Berlin Crisis, 1961–1962|15 Berlin Crisis, 1962–1963|16 Eastern Europe; Cyprus; Greece; Turkey|17 Near East, 1961–1962|18 Near East, 1962–1963|19 South Asia|20 Congo Crisis|21 Africa|22 Northeast Asia|23 Southeast Asia|24 Laos Crisis|25 Organization of Foreign Policy; Information Policy; United Nations; Scientific Matters`,
  '1964-68': `1 Vietnam, 1964|2 Vietnam, January–June 1965|3 Vietnam, June–December 1965|4 Vietnam, 1966|5 Vietnam, 1967|6 Vietnam, January–August 1968|7 Vietnam, September 1968–January 1969|8 International Monetary and Trade Policy|9 International Development and Economic Defense Policy; Commodities|10 National Security Policy|11 Arms Control and Disarmament|12 Western Europe|13 Western Europe Region|14 Soviet Union|15 Germany and Berlin|16 Cyprus; Greece; Turkey|17 Eastern Europe|18 Arab-Israeli Dispute, 1964–1967|19 Arab-Israeli Crisis and War, 1967|20 Arab-Israeli Dispute, 1967–1968|21 Near East Region; Arabian Peninsula|22 Iran|23 Congo, 1960–1968|24 Africa|25 South Asia|26 Indonesia; Malaysia-Singapore; Philippines|27 Mainland Southeast Asia; Regional Affairs|28 Laos|29p1 Korea|29p2 Japan|30 China|31 South and Central America; Mexico|32 Dominican Republic; Cuba; Haiti; Guyana|33 Organization and Management of Foreign Policy; United Nations|34 Energy Diplomacy and Global Issues`,
  '1969-76': `1 Foundations of Foreign Policy, 1969–1972|2 Organization and Management of U.S. Foreign Policy, 1969–1972|3 Foreign Economic Policy; International Monetary Policy, 1969–1972|4 Foreign Assistance, International Development, Trade Policies, 1969–1972|5 United Nations, 1969–1972|6 Vietnam, January 1969–July 1970|7 Vietnam, July 1970–January 1972|8 Vietnam, January–October 1972|9 Vietnam, October 1972–January 1973|10 Vietnam, January 1973–July 1975|11 South Asia Crisis, 1971|12 Soviet Union, January 1969–October 1970|13 Soviet Union, October 1970–October 1971|14 Soviet Union, October 1971–May 1972|15 Soviet Union, June 1972–August 1974|16 Soviet Union, August 1974–December 1976|17 China, 1969–1972|18 China, 1973–1976|19p1 Korea, 1969–1972|19p2 Japan, 1969–1972|20 Southeast Asia, 1969–1972|21 Chile, 1969–1973|22 Panama, 1973–1976|23 Arab-Israeli Dispute, 1969–1972|24 Middle East Region and Arabian Peninsula, 1969–1972; Jordan, September 1970|25 Arab-Israeli Crisis and War, 1973|26 Arab-Israeli Dispute, 1974–1976|27 Iran; Iraq, 1973–1976|28 Southern Africa|29 Eastern Europe; Eastern Mediterranean, 1969–1972|30 Greece; Cyprus; Turkey, 1973–1976|31 Foreign Economic Policy, 1973–1976|32 SALT I, 1969–1972|33 SALT II, 1972–1980|34 National Security Policy, 1969–1972|35 National Security Policy, 1973–1976|36 Energy Crisis, 1969–1974|37 Energy Crisis, 1974–1980|38p1 Foundations of Foreign Policy, 1973–1976|38p2 Organization and Management of Foreign Policy; Public Diplomacy, 1973–1976|39 European Security|40 Germany and Berlin, 1969–1972|41 Western Europe; NATO, 1969–1972|42 Vietnam: The Kissinger–Le Duc Tho Negotiations`,
  '1977-80': `1 Foundations of Foreign Policy|2 Human Rights and Humanitarian Affairs|3 Foreign Economic Policy|4 National Security Policy|5 European Security|6 Soviet Union|8 Arab-Israeli Dispute, January 1977–August 1978|9 Arab-Israeli Dispute, August 1978–December 1980|11p1 Iran: Hostage Crisis, November 1979–September 1980|12 Afghanistan|13 China|15 Central America|16 Southern Africa|17p1 Horn of Africa|18 Middle East Region; Arabian Peninsula|19 South Asia|20 Eastern Europe|21 Cyprus; Turkey; Greece|22 Southeast Asia and the Pacific|24 South America; Latin America Region|25 Global Issues; United Nations Issues|26 Arms Control and Nonproliferation|27 Western Europe|28 Organization and Management of Foreign Policy|29 Panama|30 Public Diplomacy`,
  '1981-88': `1 Foundations of Foreign Policy|3 Soviet Union, January 1981–January 1983|4 Soviet Union, January 1983–March 1985|5 Soviet Union, March 1985–October 1986|6 Soviet Union, October 1986–January 1989|11 START I|13 Conflict in the South Atlantic, 1981–1984`,
  '1989-92': `31 START I, 1989–1991`
}

/** A volume: its title, and what its id has after the years: `v11`, `v29p2`. */
type Titled = {title: string; piece: string}

/** The volumes of a subseries, `1958-60`, whose titles are known here; none of any other years. */
export function titlesOf(span: string): Titled[] {
  return (table[span]?.split('|') ?? []).map((line) => {
    const {number = '', part = '', title = ''} = row.exec(line)?.groups ?? {}
    return {title, piece: 'v' + number.padStart(2, '0') + part}
  })
}

const row = /^(?<number>\d+)(?<part>p\d)? (?<title>.+)$/u

/**
 * The id of the one volume of a subseries whose title has most of what some words name; `null` where two have as much, or none
 * has anything.
 *
 * > 1958-60, Lebanon p. 246 → frus1958-60v11   FRUS 1969–1976, China, 1969–1972 → frus1969-76v17   1955–57, China → two
 */
export function titledId(span: string, words: string): string | null {
  const said = new Set(wordsOf(words))
  const isSaid = (word: string) => said.has(word)
  const own = ownYears(said, span)
  const rated = titlesOf(span).map(({title, piece}) => {
    const named = wordsOf(title).filter((word) => !/^\d/u.test(word))
    const years = wordsOf(title).filter((word) => /^\d/u.test(word))
    const shared = named.filter(isSaid).length
    const isOther =
      years.length > 0 &&
      own.length > 0 &&
      (years.some((year) => !said.has(year)) || own.some((year) => !years.includes(year)))
    return {piece, shared, rest: named.length - shared, isOther}
  })
  const fitting = rated.filter(({shared, isOther}) => shared > 0 && !isOther)
  const most = Math.max(0, ...fitting.map(({shared}) => shared))
  const best = fitting.filter(({shared}) => shared === most)
  const least = Math.min(...best.map(({rest}) => rest))
  // “Western Europe” is that volume, and not “Western Europe Region”
  const [only, second] = best.length > 1 ? best.filter(({rest}) => rest === least && rest === 0) : best
  return only && !second ? 'frus' + span + only.piece : null
}

/** Years that words have besides those of the subseries, which are those of a title. */
function ownYears(said: ReadonlySet<string>, span: string): string[] {
  const [from = '', to = ''] = span.split('-')
  const ofSpan = [from, from.slice(0, 2) + to]
  return [...said].filter((word) => /^(?:19|20)\d\d$/u.test(word) && !ofSpan.includes(word))
}

/** Words that say something, in small letters: not the name of the series, and not what citations have for other reasons. */
function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(/\d{4}|[\p{L}.]+/gu), ([word]) =>
    word.replaceAll('.', '')
  ).filter((word) => word.length > 1 && !idle.has(word))
}

const idle = new Set(
  (
    'the and of at in on for from with to see also foreign relations united states frus policy affairs general matters issues ' +
    'document documents doc docs page pages pp note footnote volume vol part no department state press office ' +
    'government printing washington'
  ).split(' ')
)
