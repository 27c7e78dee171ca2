/**
 * The address of a path at the site that the edition is published at; `undefined` where nobody said which that is. What is
 * taken away never has the address of the machine that happened to show it.
 */
export function publishedAddress(path: string): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  return canonical && new URL(path, canonical).href
}
