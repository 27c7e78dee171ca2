/** Editors as title pages name them: people, now and then an office. */

/**
 * Words that offices have in their names and people have not.
 *
 * > Office of the Historian   Historical Division, Department of State   Bureau of Public Affairs   Foreign Service Institute
 */
const office =
  /^(?:The )?(?:Office|Bureau|Department|Division|Committee|Commission|Center|Institute|Library|Staff)\b|\b(?:Department|Office|Division|Bureau|Branch|Staff|Committee|Commission) (?:of|for)\b|\b(?:Division|Bureau|Office|Branch|Staff|Committee|Commission|Department|Library|Institute|Archives|Administration|Secretariat)$/iu

/** Whether an editor is an office: it has no family name, and is cited as it stands. */
export function isOffice(editor: string): boolean {
  return office.test(editor)
}
