/** Words counted, as text. */

/** How many are said. */
const most = 8

/** “Telegram (1,716) · telegram”, without one that is only the name of the thing again. */
export function sayWords(words: readonly {text: string; times: number}[], name: string): string {
  const others = words.filter(({text}) => text.toLowerCase() !== name.toLowerCase())
  const said = others
    .slice(0, most)
    .map(({text, times}) => (times > 1 ? `${text} (${format.format(times)})` : text))
  const more = others.length - said.length
  return [...said, ...(more > 0 ? ['and ' + more + ' more'] : [])].join(' · ')
}

/** With a capital. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const format = new Intl.NumberFormat('en-US')
