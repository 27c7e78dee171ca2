/** The element that the address names behind its `#`; none where it names nothing, or what cannot be read: `#%`. */
export function findTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)))
  } catch {
    return null
  }
}
