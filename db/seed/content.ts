import { OFFICE_SETTING } from '@/modules/settings/office'
import { briefArticles } from './content/briefs'
import { cityArticles } from './content/city'
import { comments } from './content/comments'
import { craftArticles } from './content/craft'
import { cultureArticles } from './content/culture'
import { directory } from './content/directory'
import { documents } from './content/documents'
import { educationArticles } from './content/education'
import { englishPages, englishSections, englishSettings, translations } from './content/english'
import { front } from './content/front'
import { healthArticles } from './content/health'
import { newsArticles } from './content/news'
import { pages, settings } from './content/pages'
import { pictures } from './content/pictures'
import { authors, sections, tags } from './content/shelves'
import { storylines } from './content/storylines'
import type { SampleContent, SampleTranslation } from './shapes'

/**
 * The newspaper a fresh site opens with. Times are Hà Nội wall clock; slugs and picture keys tie the lists together.
 * Comments point into the articles by position, so a new article goes to the end of the list.
 */
export const sampleArticles: SampleContent['sampleArticles'] = [
  ...newsArticles,
  ...craftArticles,
  ...educationArticles,
  ...cultureArticles,
  ...healthArticles,
  ...cityArticles,
  ...briefArticles,
]
export const sampleSections: SampleContent['sampleSections'] = sections.map((section) => ({
  ...section,
  ...englishSections[section.slug],
}))
export const sampleAuthors: SampleContent['sampleAuthors'] = authors
export const sampleTags: SampleContent['sampleTags'] = tags
export const samplePictures: SampleContent['samplePictures'] = pictures
export const sampleComments: SampleContent['sampleComments'] = comments
export const samplePages: SampleContent['samplePages'] = pages
export const sampleStorylines: SampleContent['sampleStorylines'] = storylines
export const sampleFront: SampleContent['sampleFront'] = front
export const sampleDocuments: SampleContent['sampleDocuments'] = documents
export const sampleDirectory: SampleContent['sampleDirectory'] = directory
export const sampleTranslations: readonly SampleTranslation[] = translations
export const sampleEnglishPages: NonNullable<SampleContent['sampleEnglishPages']> = englishPages
export const sampleSettings = { [OFFICE_SETTING]: settings, ...englishSettings }
