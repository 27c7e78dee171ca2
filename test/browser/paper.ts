/** Reads what Chromium printed: the words of each sheet, and where they stand. */
import {getDocumentProxy} from 'unpdf'

/** Words that stand together, in points from the lower left corner of the sheet. */
export type Line = {text: string; left: number; right: number; bottom: number}

/** A sheet of paper. */
export type Sheet = {text: string; width: number; height: number; lines: Line[]}

/** The sheets of a PDF. */
export async function readPaper(pdf: Uint8Array): Promise<Sheet[]> {
  const paper = await getDocumentProxy(new Uint8Array(pdf))
  const sheets: Sheet[] = []
  for (let number = 1; number <= paper.numPages; number++) {
    const page = await paper.getPage(number)
    const {width, height} = page.getViewport({scale: 1})
    const {items} = await page.getTextContent()
    const lines = items.flatMap((item): Line[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const left = Number(item.transform[4])
      return [{text: item.str, left, right: left + item.width, bottom: Number(item.transform[5])}]
    })
    const text = inOrder(lines).map(({text}) => text)
    sheets.push({text: text.join(' ').replace(/\s+/gu, ' '), width, height, lines})
  }
  return sheets
}

/** As the eye reads them: what stands in the margin is written after the text beside it. */
function inOrder(lines: readonly Line[]): Line[] {
  const rows: Line[][] = []
  for (const line of lines.toSorted((a, b) => b.bottom - a.bottom)) {
    const row = rows.at(-1)
    if (row?.[0] && row[0].bottom - line.bottom < 5) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left))
}
