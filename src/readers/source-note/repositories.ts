/**
 * The repositories and publications that source notes name, in their usual spelling.
 *
 * > Department of Sate, Central Files, 611.00/1–556   Eisenhower library, Whitman File   Public Papers: Carter, 1979, Book II
 */

/** A repository: its usual name, and how print spells it. */
export type Repository = {name: string; kind: 'archive' | 'publication'; spelling: RegExp}

const archive = (name: string, spelling: RegExp): Repository => ({name, kind: 'archive', spelling})
const publication = (name: string, spelling: RegExp): Repository => ({name, kind: 'publication', spelling})

/** The archive of the conference of 1919, whose files volumes call by its name: `Paris Peace Conf. 184.00101/143` */
export const parisConference = 'Paris Peace Conference'

/** The longer name before the shorter; each spelling is anchored at the start. */
export const repositories: readonly Repository[] = [
  publication('Department of State Bulletin', /^Department of State Bulletin\b/iu),
  publication('Department of State, Press Releases', /^Department of State, Press Releases\b/iu),
  publication('Department of State Newsletter', /^Department of State Newsletter\b/iu),
  publication(
    'Public Papers of the Presidents',
    /^(?:Public Papers of the Presidents(?: of the United States)?|Public Papers)\b/iu
  ),
  publication('American Foreign Policy', /^(?:From )?American Foreign Policy\b/iu),
  publication('Foreign Relations', /^(?:Reprinted from )?(?:Foreign Relations|FRUS)\b/u),
  publication('Congressional Record', /^Congressional Record\b/iu),
  publication('Foreign Affairs', /^Foreign Affairs\b/u),
  publication('New York Times', /^(?:The )?New York Times\b/iu),
  publication('The Presidential Campaign 1976', /^The Presidential Campaign,? 1976\b/iu),
  publication(
    'Documents on Disarmament',
    /^Documents on (?:Disarmament|Germany|American Foreign Relations|International Affairs)\b/u
  ),
  publication('United States Statutes at Large', /^(?:\d+ Stat\.|United States Statutes)/u),
  publication('Treaties and Other International Acts', /^(?:\d+ UST\b|TIAS\b|United States Treaties)/u),
  archive(
    'Department of State',
    /^(?:U\.S\. )?Departmen?t? (?:of|or|on) S(?:t?ate|tates|tae)\b|^State Department\b|^DOS(?=,)/iu
  ),
  archive(
    'National Archives and Records Administration',
    /^National Archives? and Records? (?:Administration|Service|Center)\b|^NARA(?=,)/iu
  ),
  archive('National Archives', /^National Archives?\b/iu),
  archive(
    'Washington National Records Center',
    /^Washington,? Nationals? Records? Center\b|^WNRC\b|^Federal Records Center\b/iu
  ),
  archive('Central Intelligence Agency', /^(?:Central Intell?i?g?ence Agency|CIA)\b/iu),
  archive('National Security Council', /^National Security Council\b/iu),
  archive('National Defense University', /^National Defense University\b/iu),
  archive('National Security Agency', /^National Security Agency\b/iu),
  archive('Library of Congress', /^Library of Congress\b/iu),
  archive(
    'Roosevelt Library',
    /^(?:Franklin (?:D\. |Delano )?)?Roosevelt(?: Presidential)? Libr[a-z]*ry\b/iu
  ),
  archive('Truman Library', /^(?:Harry S\.? )?Truman(?: Presidential)? Libr[a-z]*ry\b/iu),
  archive('Eisenhower Library', /^(?:Dwight D\. )?Eisenhower(?: Presidential)? Libr[a-z]*ry\b/iu),
  archive('Kennedy Library', /^(?:John F\. )?Kennedy(?: Presidential)? Libr[a-z]*ry\b/iu),
  archive(
    'Johnson Library',
    /^(?:(?:Lyndon B\.|LBJ|Lyndon Baines) )?Johnson(?: Presidential)? Libr[a-z]*ry\b/iu
  ),
  archive('Nixon Library', /^(?:The )?(?:Richard )?(?:M\. )?Nixon(?: Presidential)? Libr[a-z]*ry\b/iu),
  archive('Nixon Presidential Materials', /^Nixon Presidential Materials\b/iu),
  archive('Ford Library', /^(?:Gerald R\. )?Ford(?: Presidential)? Libr[a-z]*ry\b/iu),
  archive('Carter Library', /^(?:Jimmy )?Carter(?: Presidential)? Libr[a-z]*ry\b/iu),
  archive('Reagan Library', /^(?:Ronald )?Reagan(?: Presidential)? Libr[a-z]*ry\b/iu),
  archive('George H.W. Bush Library', /^(?:George (?:H\. ?W\. )?)?Bush(?: Presidential)? Libr[a-z]*ry\b/iu),
  archive('Hoover Institution', /^Hoover (?:Institut(?:ion|e)|Library)\b/iu),
  archive('Princeton University', /^(?:Princeton University(?: Library)?|Seeley G\. Mudd(?: Library)?)\b/iu),
  archive('Yale University', /^Yale University\b/iu),
  archive('Harvard University', /^Harvard University\b/iu),
  archive('Georgetown University', /^Georgetown University\b/iu),
  archive('Minnesota Historical Society', /^Minnesota Historical Society\b/iu),
  archive('Massachusetts Historical Society', /^Massachusetts Historical Society\b/iu),
  archive('Naval Historical Center', /^(?:U\.S\. )?Naval Historical Center\b/iu),
  archive('Center of Military History', /^(?:U\.S\. Army )?Center (?:of|for) Military History\b/iu),
  archive('Army War College', /^(?:U\.S\. )?Army (?:War College|Military History)\b/iu),
  archive(
    'George C. Marshall Research Foundation',
    /^(?:George C\. )?Marshall (?:Research )?(?:Foundation|Library)\b/iu
  ),
  archive('Department of Defense', /^(?:Department of Defense|OSD)\b/iu),
  archive('Department of the Army', /^Department of the Army\b/iu),
  archive('Department of the Treasury', /^(?:Department of the Treasury|Treasury Department)\b/iu),
  archive('Department of Commerce', /^Department of Commerce\b/iu),
  archive('Department of Energy', /^Department of Energy\b/iu),
  archive('Department of Justice', /^Department of Justice\b/iu),
  archive('Department of Agriculture', /^Department of Agriculture\b/iu),
  archive('Joint Chiefs of Staff', /^(?:Joint Chiefs of Staff|JCS)\b/iu),
  archive('Agency for International Development', /^(?:Agency for International Development|AID)\b/iu),
  archive('United States Information Agency', /^(?:United States Information Agency|USIA)\b/iu),
  archive('Federal Reserve', /^(?:Board of Governors of the )?Federal Reserve\b/iu),
  archive('Public Record Office', /^(?:(?:British )?Public Record Office|PRO)\b/iu),
  publication('Treaty Series', /^Treaty Series\b/u),
  publication('Executive Agreement Series', /^Executive Agreement Series\b/u),
  archive(parisConference, /^Paris Peace Conf(?:erence\b|\.)/iu),
  archive('Inquiry files', /^Inquiry(?: files\b|(?= Document No\.))/iu),
  archive('War Trade Board Files', /^War Trade Board Files\b/iu),
  archive('White House Files', /^White House Files\b/iu),
  archive('USUN Files', /^USUN [Ff]iles\b/u),
  archive(
    'Russian Foreign Ministry Archives',
    /^Russian (?:Ministry of Foreign Affairs|Foreign Ministry)\b/iu
  )
]
