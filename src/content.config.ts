/**
 * Edited prose is Astro's content; documents are not: they come from the corpus. An edition brings pages of its own, in
 * `pages/` of its content; those that it does not bring are the project's, page by page.
 */
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {glob} from 'astro/loaders'
import {defineCollection} from 'astro:content'
import {z} from 'zod'
import {checkProse, toPageId} from './corpus/prose.ts'

// what is wrong here is said as the content is read (src/corpus/prose.ts), and does not end the build
const schema = z.object({
  title: z.string().min(1).optional().catch(undefined).describe('The heading of the page'),
  description: z
    .string()
    .optional()
    .catch(undefined)
    .describe('What it is about, for search engines and links')
})
const usual = 'content/pages'

export const collections = {
  pages: definePages(process.env.EDITION_PAGES ?? usual),
  usualPages: definePages(usual)
}

function definePages(base: string) {
  return defineCollection({
    loader: {
      name: 'fit-pages',
      load(context) {
        // asked each time: a page may be mended while it is written
        const unfit = checkProse(base).unfit.map((name) => '!' + name.replace(/[^\w.-]/gu, '?'))
        const pages = glob({
          pattern: ['*.md', ...unfit],
          // a path would be read as an address, in which `%`, `#` and `?` mean something
          base: pathToFileURL(resolve(base) + '/'),
          generateId: ({entry}) => toPageId(entry)
        })
        return pages.load(context)
      }
    },
    schema
  })
}
