import { say } from '@/lib/english/editor'
import type { Block } from '@/modules/articles/block-types'
import { paragraphs } from '@/modules/articles/plain-blocks'
import type { Paste } from '@/modules/paste/paste'
import type { Suggestions } from '@/modules/paste/suggestions'

/** Words of a paste that belong into fields beside the text. */
export type FilledFields = { headline?: string; standfirst?: string; dateline?: string; penName?: string }

type Guessed = Pick<Paste, 'blocks' | 'report'>

/** The guesses somebody can agree to; a pen-name only where the newsroom knows it. */
export function agreeable(suggestions: Suggestions, isKnownAuthor: (name: string) => boolean): Suggestions {
  const { penName } = suggestions
  return penName && !isKnownAuthor(penName.text) ? { ...suggestions, penName: null } : suggestions
}

export const wordsOfSuggestions = ({ title, standfirst, dateline, penName }: Suggestions): string =>
  [title && say('tiêu đề'), standfirst && say('sa-pô'), dateline && say('nguồn'), penName && say('tác giả')]
    .filter(Boolean)
    .join(', ')

export function fieldsOf({ title, standfirst, dateline, penName }: Suggestions): FilledFields {
  return {
    ...(title && { headline: title.text }),
    ...(standfirst && { standfirst: standfirst.text }),
    ...(dateline && { dateline: dateline.text }),
    ...(penName && { penName: penName.text }),
  }
}

/** The blocks of a paste without those whose words go into fields. */
export function bodyWithout(blocks: readonly Block[], suggestions: Suggestions): Block[] {
  const { title, standfirst, dateline, penName } = suggestions
  const gone = new Set([title?.index, standfirst?.index, penName?.index])
  return blocks.flatMap((block, index): Block[] => {
    if (gone.has(index)) return []
    return dateline?.index === index ? paragraphs(dateline.rest) : [block]
  })
}

/** The blocks of a paste with the short bold lines as headings, one level below the sections of a text. */
export function withHeadings({ blocks, report }: Guessed): Block[] {
  const headings = new Map(report.suggestions.headings.map(({ index, text }) => [index, text]))
  return blocks.map((block, index): Block => {
    const text = headings.get(index)
    return text === undefined ? block : { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text }] }
  })
}
