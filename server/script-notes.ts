/** A block of its own lines, a type beside a value, a line of words. */
const NOTES = [/^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\n/gm, /\/\*\* @type [^*]*\*\/ ?/g, /^[ \t]*\/\/.*\n/gm]

/** A script of `public/` as readers get it: what it says to those who work on it, and its types, stay at home. */
export const withoutNotes = (script: string): string => NOTES.reduce((rest, note) => rest.replace(note, ''), script)
