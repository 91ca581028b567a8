import { type Token, tokensOf } from '@/lib/vi/syllable-diff'
import type { Inline, Mark } from '@/modules/articles/block-types'
import { textRun } from '@/modules/articles/inline'

const BREAK: Token = { text: '\n', style: 'break' }
const PLAIN = ''

/** The text of a paragraph as syllables, each with its marks as its style. */
export function inlineTokens(content: readonly Inline[] = []): Token[] {
  return content.flatMap((inline) => {
    if (inline.type === 'hardBreak') return [BREAK]
    return tokensOf(inline.text, inline.marks ? JSON.stringify(inline.marks) : PLAIN)
  })
}

/** The marks a token carries. */
export const marksOf = ({ style }: Token): Mark[] =>
  style === PLAIN || style === BREAK.style ? [] : (JSON.parse(style) as Mark[])

/** Back from syllables to text: neighbours set alike are one run again. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  const inlines: Inline[] = []
  let style: string | null = null
  for (const token of tokens) {
    const last = inlines.at(-1)
    if (token.style === BREAK.style) inlines.push({ type: 'hardBreak' })
    else if (style === token.style && last?.type === 'text')
      inlines[inlines.length - 1] = { ...last, text: last.text + token.text }
    else inlines.push(textRun(token.text, marksOf(token)))
    style = token.style
  }
  return inlines
}
