import { Parser } from 'htmlparser2'

const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt']
const UNSPOKEN = new Set(['script', 'style', 'textarea'])

/** Every piece of words a page shows or reads out, as it stands between two tags or in an attribute. */
export function spokenIn(html: string): string[] {
  const found: string[] = []
  let words = ''
  let unspoken = 0
  const end = () => {
    if (words.trim()) found.push(words.trim())
    words = ''
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      end()
      if (UNSPOKEN.has(name)) unspoken++
      for (const attribute of SPOKEN_ATTRIBUTES) if (attributes[attribute]) found.push(attributes[attribute].trim())
    },
    onclosetag(name) {
      end()
      if (UNSPOKEN.has(name)) unspoken--
    },
    ontext(text) {
      if (unspoken === 0) words += text
    },
  })
  parser.end(html)
  return found
}
