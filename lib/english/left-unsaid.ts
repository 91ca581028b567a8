const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm
const SAID = /\bsay(?:In\([^'"`\n]*,|\()\s*(?:'[^'\n]*'|"[^"\n]*"|`[^`]*`)/g

/** What follows `said(` up to the bracket that closes it. */
function withoutTables(source: string): string {
  let rest = source
  for (let start = rest.indexOf('said({'); start !== -1; start = rest.indexOf('said({')) {
    let depth = 0
    let end = start + 'said'.length
    do {
      if (rest[end] === '(') depth++
      if (rest[end] === ')') depth--
      end++
    } while (depth > 0 && end < rest.length)
    rest = rest.slice(0, start) + rest.slice(end)
  }
  return rest
}

/** The lines of a source that have Vietnamese words outside `say(…)`, `said({…})` and comments. */
export function leftUnsaid(source: string): string[] {
  const unsaid = withoutTables(source.normalize('NFC').replaceAll(COMMENT, '')).replaceAll(SAID, '')
  return unsaid.split('\n').flatMap((line) => (VIETNAMESE_LETTER.test(line) ? [line.trim()] : []))
}
