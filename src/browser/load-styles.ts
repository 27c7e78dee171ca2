/** Styles of what is opened above a page: loaded when something is, so that no page waits for them. */

const loaded = new Map<string, Promise<void>>()

/** Loads a style sheet once; what was opened is shown without it where it does not come. */
export function loadStyles(sheet: string): Promise<void> {
  const loading =
    loaded.get(sheet) ??
    new Promise<void>((resolve) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = sheet
      link.onload = link.onerror = () => {
        resolve()
      }
      document.head.append(link)
    })
  loaded.set(sheet, loading)
  return loading
}
