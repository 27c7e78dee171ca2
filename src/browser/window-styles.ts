/** The styles of what is opened above a page: loaded when something is, so that no page waits for them. */
import sheet from '../styles/windows.css?url'

let loaded: Promise<void> | undefined

/** Loads the styles once; what was opened is shown without them where they do not come. */
export function loadStyles(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = sheet
    link.onload = link.onerror = () => {
      resolve()
    }
    document.head.append(link)
  })
  return loaded
}
