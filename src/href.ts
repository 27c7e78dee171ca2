/** The address of a path of the site: `/historicaldocuments/` under the base path it is published at. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + path
}
