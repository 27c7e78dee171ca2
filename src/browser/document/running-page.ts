/**
 * Says which printed page one is on while the text is read: in the margin, or in a line above a narrow window.
 *
 * Between a mark and the next there is no doubt; below the sentence that a mark is lost, the page is one of several.
 */
const text = document.querySelector<HTMLElement>('.text')
const marks = [...document.querySelectorAll<HTMLElement>('.text :is(.page, .lost[data-pages])')]
if (text && marks.length > 0) start(text, marks)

/** How far below the top of the window, and the line of ways there, a page begins to be the one that is read. */
const line = 64

function start(text: HTMLElement, marks: readonly HTMLElement[]): void {
  const running = document.createElement('p')
  const link = document.createElement('a')
  running.className = 'running'
  running.hidden = true
  // who listens hears the marks themselves
  running.ariaHidden = 'true'
  link.tabIndex = -1
  running.append(link)
  // it sticks as long as the text lasts
  text.prepend(running)

  const passed = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, boundingClientRect} of entries) {
        if (boundingClientRect.top < line) passed.add(target)
        else passed.delete(target)
      }
      const mark = marks.findLast((mark) => passed.has(mark))
      running.hidden = !mark
      if (mark) say(mark, link)
    },
    // what lies below the window is inside, so that a mark is told of whenever it passes the line
    {rootMargin: `${-line}px 0px 1000000px 0px`}
  )
  for (const mark of marks) observer.observe(mark)
}

/** > p. 207   p. [206]   p. 208–209, mark lost */
function say(mark: HTMLElement, link: HTMLAnchorElement): void {
  const {pages} = mark.dataset
  const anchor = pages ? mark.querySelector('[id]') : mark
  const name = mark.querySelector('a')?.dataset.label ?? ''
  link.href = '#' + (anchor?.id ?? '')
  link.textContent = 'p. ' + (pages ?? (mark.matches('.inferred') ? `[${name}]` : name))
  if (!pages) return
  const lost = document.createElement('i')
  lost.textContent = mark.querySelectorAll('[id]').length > 1 ? 'marks lost' : 'mark lost'
  link.append(' ', lost)
}
