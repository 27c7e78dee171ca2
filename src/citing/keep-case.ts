/**
 * Titles that citation styles leave as they are printed.
 *
 * A style that asks for title case writes “Chou En-Lai” and “[Place Not Declassified]”. CSL-JSON marks the words that it must
 * not touch: `<span class="nocase">En-lai</span>`. Headings are in title case as printed, so that only such words need it.
 */
import type {CslItem} from './csl.ts'

/** An item whose titles keep their capitals in any style. */
export function keepCase(item: CslItem): CslItem {
  const container = item['container-title']
  return {
    ...item,
    title: markCase(item.title),
    ...(container === undefined ? {} : {'container-title': markCase(container)})
  }
}

/** A title with the words marked that title case would change; words beside each other are marked together. */
export function markCase(title: string): string {
  const words = title.split(/(?<space>\s+)/u)
  const marked: string[] = []
  let run: string[] = []
  for (const [index, word] of words.entries()) {
    const isSpace = index % 2 === 1
    if (isSpace ? run.length > 0 : changes(word)) run.push(word)
    else if (!isSpace && run.length > 0 && isSmall(word) && changesNext(words, index)) run.push(word)
    else {
      flush()
      marked.push(word)
    }
  }
  flush()
  return marked.join('')

  function flush(): void {
    const spaceAfter = run.length % 2 === 0 ? run.splice(-1) : []
    if (run.length > 0) marked.push(`<span class="nocase">${run.join('')}</span>`)
    marked.push(...spaceAfter)
    run = []
  }
}

/** Words that title case leaves small. */
const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/u

function isSmall(word: string): boolean {
  return small.test(word)
}

/** > not   [place   En-lai   al-Asad   (charge)   C/[title; d’Affaires stays as it is in any style */
const smallWord = /^[^\p{L}\p{N}]*\p{Ll}(?!’\p{Lu})|\p{L}[-–/][[(]?\p{Ll}/u

function changes(word: string): boolean {
  return smallWord.test(word) && !isSmall(word)
}

function changesNext(words: readonly string[], index: number): boolean {
  return changes(words[index + 2] ?? '')
}
