import { readDisguised } from '@/lib/vi/disguise'

/** How many numbers stand for a text. Small enough to keep in the repository and to read at a glance. */
export const BUCKETS = 4_096

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

function bucketOf(feature: string): number {
  let hash = FNV_OFFSET
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), FNV_PRIME)
  return (hash >>> 0) % BUCKETS
}

/** What a text has besides its words. */
const SHAPES: readonly [string, RegExp][] = [
  ['một đường dẫn', /https?:\/\/|www\.|\.(?:com|net|vip|club|xyz)\b/i],
  ['nhiều đường dẫn', /(?:https?:\/\/|www\.)[\s\S]*(?:https?:\/\/|www\.)/i],
  ['số điện thoại', /(?:\+84|0)[\s.]?\d(?:[\s.]?\d){7,9}/],
  ['tỉ lệ phần trăm', /\d ?%/],
  ['số tiền', /\d+ ?(?:k|tr|triệu|tỷ|tỉ)\b/i],
  ['chữ in hoa liền nhau', /\p{Lu}{2,}(?:\s+\p{Lu}{2,}){2}/u],
  ['nhiều dấu chấm than', /!{2,}/],
  ['câu hỏi', /\?/],
]

/** A reason a person can read, and the numbers it counts under. */
export type Feature = { words: string; bucket: number }

/** Words, pairs of words and the shape of a text; what is disguised counts as what it hides. */
export function featuresOf(text: string): Feature[] {
  const [tokens] = readDisguised(text.normalize('NFC'))
  const features: Feature[] = []
  for (const [index, { key }] of tokens.entries()) {
    const shown = text.slice(tokens[index]?.start, tokens[index]?.end)
    features.push({ words: `“${shown}”`, bucket: bucketOf(`1 ${key}`) })
    const next = tokens[index + 1]
    if (next) {
      const pair = text.slice(tokens[index]?.start, next.end)
      features.push({ words: `“${pair}”`, bucket: bucketOf(`2 ${key} ${next.key}`) })
    }
  }
  if (tokens.some(({ isDisguised }) => isDisguised))
    features.push({ words: 'chữ viết lẩn tránh', bucket: bucketOf('hidden') })
  for (const [name, shape] of SHAPES)
    if (shape.test(text)) features.push({ words: name, bucket: bucketOf(`shape ${name}`) })
  return features
}
