import {findTarget} from '../hash.ts'

/**
 * Takes who comes by an old address to the new one of the same place, so that it is marked, focused and cited as such.
 *
 * Without this script the old address leads there as well, and the words that say what it was stand there just so.
 */
function arrive(): void {
  const alias = findTarget()
  const now = alias?.matches('.alias') ? alias.dataset.now : undefined
  if (!now) return
  alias?.classList.add('came-by')
  location.replace('#' + now)
}

arrive()
addEventListener('hashchange', arrive)
