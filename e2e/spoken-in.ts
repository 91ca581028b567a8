import { Parser } from 'htmlparser2'

const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt']
const UNSPOKEN = new Set(['script', 'style', 'textarea'])

/**
 * Every piece of words a page shows or reads out, as it stands between two tags or in an attribute. What says that it is in
 * another language than the page is left out.
 */
export function spokenIn(html: string): string[] {
  const found: string[] = []
  let language = ''
  let words = ''
  let unheardDepth = 0
  const end = () => {
    if (words.trim()) found.push(words.trim())
    words = ''
  }
  const parser = new Parser({
    onopentag(name, { lang = '', ...attributes }) {
      end()
      if (name === 'html') language = lang
      if (unheardDepth > 0 || UNSPOKEN.has(name) || (lang !== '' && lang !== language)) unheardDepth++
      else
        for (const attribute of SPOKEN_ATTRIBUTES) if (attributes[attribute]) found.push(attributes[attribute].trim())
    },
    onclosetag() {
      end()
      if (unheardDepth > 0) unheardDepth--
    },
    ontext(text) {
      if (unheardDepth === 0) words += text
    },
  })
  parser.end(html)
  return found
}
