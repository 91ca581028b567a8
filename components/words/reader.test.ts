import { expect, test } from 'vitest'
import { foreignWordsIn, type Language } from '@/lib/words/language'
import { followWords } from './follow'
import { readerWords } from './reader'

type Said = [name: string, sentence: string]

/** Every sentence of a catalogue by its name; what takes something is asked with one thing of each kind. */
function sentencesIn(words: object, path = ''): Said[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): Said[] => {
    const own = path ? `${path}.${name}` : name
    if (typeof value === 'string') return [[own, value]]
    if (typeof value === 'function') return [1, 2, 1_204].map((given) => [own, String(value(given, given, given))])
    return typeof value === 'object' && value !== null ? sentencesIn(value, own) : []
  })
}

const saidIn = (language: Language) => sentencesIn({ ...readerWords(language), follow: followWords(language) })
const vietnamese = saidIn('vi')
const english = saidIn('en')

test('both catalogues say the same things, and nothing is left unsaid', () => {
  expect(english.map(([name]) => name)).toEqual(vietnamese.map(([name]) => name))
  for (const [name, sentence] of [...vietnamese, ...english]) expect(sentence.trim(), name).not.toBe('')
})

test('English is English; only the way to the other edition speaks Vietnamese', () => {
  const leaks = english.filter(([, sentence]) => foreignWordsIn('en', sentence))
  expect(leaks).toEqual([['frame.otherEdition', 'Tiếng Việt']])
})

test('one thing and many things have words of their own in English', () => {
  const { comments } = readerWords('en').article
  expect([comments(1), comments(2), comments(1_204)]).toEqual(['1 comment', '2 comments', '1,204 comments'])
  expect(readerWords('vi').article.comments(1_204)).toBe('1.204 bình luận')
})
