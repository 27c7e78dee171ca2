/**
 * Edited prose is Astro's content; documents are not: they come from the corpus. An edition brings pages of its own, in
 * `pages/` of its content; those that it does not bring are the project's, page by page.
 */
import {glob} from 'astro/loaders'
import {defineCollection} from 'astro:content'
import {z} from 'zod'

const schema = z.strictObject({
  title: z.string().describe('The heading of the page'),
  description: z.string().optional().describe('What it is about, for search engines and links')
})
const usual = 'content/pages'

export const collections = {
  pages: defineCollection({
    loader: glob({pattern: '*.md', base: process.env.EDITION_PAGES ?? usual}),
    schema
  }),
  usualPages: defineCollection({loader: glob({pattern: '*.md', base: usual}), schema})
}
