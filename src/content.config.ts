/** Edited prose is Astro's content; documents are not: they come from the corpus. */
import {glob} from 'astro/loaders'
import {defineCollection} from 'astro:content'
import {z} from 'zod'

export const collections = {
  pages: defineCollection({
    loader: glob({pattern: '*.md', base: process.env.EDITION_PAGES ?? 'content/pages'}),
    schema: z.strictObject({
      title: z.string().describe('The heading of the page'),
      description: z.string().optional().describe('What it is about, for search engines and links')
    })
  })
}
