/** Copies citations and says so; gives addresses their origin, which a page that is built for any host cannot know. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.cite .address a'))
  link.textContent = link.href

for (const button of document.querySelectorAll<HTMLButtonElement>('.cite button[data-copy]')) {
  button.addEventListener('click', () => void copy(button))
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const cite = button.closest('.cite')
  const said = cite?.querySelector('[role=status]')
  const words = (button.dataset.copy ?? '')
    .split(' ')
    .map((name) => cite?.querySelector('.' + name)?.textContent ?? '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
  if (!said) return
  try {
    await navigator.clipboard.writeText(words)
    said.textContent = 'Copied'
  } catch {
    // no permission, or a page that is not served securely: select it, so that one key is enough
    const text = cite?.querySelector('.citation')
    if (text) getSelection()?.selectAllChildren(text)
    said.textContent = 'Selected: press Ctrl+C or ⌘C'
  }
  setTimeout(() => (said.textContent = ''), 4000)
}
