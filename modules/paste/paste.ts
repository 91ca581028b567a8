import { accept, type Result, refuse } from '@/lib/result'
import type { LegacyEncoding } from '@/lib/vi/legacy/decode'
import { detectLegacy } from '@/lib/vi/legacy/detect'
import type { Block } from '@/modules/articles/block-types'
import { BlockList, wordsOf } from '@/modules/articles/blocks'
import { BODY_CHARS_MAX } from '@/modules/articles/body-limits'
import { blocksOfPieces, type FactualBlock } from './blocks-of-pieces'
import type { Tally } from './flow'
import { type HtmlTree, parseHtml } from './html-tree'
import { HTML_CHARS_MAX, RTF_CHARS_MAX, TEXT_CHARS_MAX } from './limits'
import { wordsOfLine } from './lines'
import type { PastedPicture, Piece } from './pieces'
import { readPlainText } from './plain-text'
import { TreeReader } from './read-tree'
import { picturesOfRtf } from './rtf-pictures'
import { type PasteSource, sourceOf } from './source'
import { NO_SUGGESTIONS, type Suggestions, suggestionsFor } from './suggestions'

/** What a clipboard holds; any of it may be missing. Of `rtf` only the pictures are read. */
export type Clipboard = { html?: string | undefined; text?: string | undefined; rtf?: string | undefined }

/** Text that is surely legacy, though no font said so: what it would become, for somebody to look at. */
export type LegacyOffer = {
  encoding: LegacyEncoding
  paragraphCount: number
  /** The first paragraphs that would change. */
  examples: { before: string; after: string }[]
  /** The whole paste, converted. */
  paste: Omit<Paste, 'legacyOffer'>
}

export type PasteReport = {
  /** Paragraphs, headings and quotations. */
  paragraphCount: number
  tableCount: number
  listCount: number
  /** Paragraphs converted to Unicode because of their font, by encoding. */
  convertedCount: Partial<Record<LegacyEncoding, number>>
  missingPictureCount: number
  /** Parts left out that had words: hidden or struck text, reviewers' notes, programs. */
  droppedCount: number
  suggestions: Suggestions
}

export type Paste = {
  blocks: Block[]
  source: PasteSource
  report: PasteReport
  /** In the order of their placeholders. */
  pictures: PastedPicture[]
  legacyOffer: LegacyOffer | null
}

/** `empty`: nothing to paste · `too-large`: a clipboard nobody wrote by hand · `too-long`: more than a body may hold. */
export type PasteRefusal = 'empty' | 'too-large' | 'too-long'

/** What a pass over the clipboard gives: its pieces, and what was met on the way. */
type Reading = (assumed: LegacyEncoding | null) => { pieces: Piece[]; tally: Tally }

/**
 * The clipboard as blocks of a body, with a report of what was done to it. Never throws, whatever the clipboard holds.
 * Runs in the browser and on the server; takes about 100 ms a megabyte of Word.
 */
export function blocksFromPaste(clipboard: Clipboard): Result<Paste, PasteRefusal> {
  const { html = '', text = '', rtf = '' } = clipboard
  if (html.length > HTML_CHARS_MAX || text.length > TEXT_CHARS_MAX) return refuse('too-large')
  const tree = html.trim() === '' ? null : parseHtml(html)
  if (html.trim() !== '' && tree === null) return refuse('too-large')
  const fromHtml = tree && pasteFrom(readingOfTree(tree, rtf), sourceOf(html))
  // Some programs write HTML without a word in it beside the text.
  if (fromHtml && (fromHtml.ok || fromHtml.refusal !== 'empty' || text.trim() === '')) return fromHtml
  return pasteFrom(readingOfText(text), 'plain')
}

const readingOfTree =
  (tree: HtmlTree, rtf: string): Reading =>
  (assumed) => {
    const reader = new TreeReader(tree, assumed)
    return { pieces: withRtfPictures(reader.read(), rtf), tally: reader.tally }
  }

const readingOfText =
  (text: string): Reading =>
  (assumed) => {
    const tally: Tally = { converted: new Map(), droppedCount: 0, pictureCount: 0, unmarked: [] }
    return { pieces: readPlainText(text, tally, assumed), tally }
  }

function pasteFrom(read: Reading, source: PasteSource): Result<Paste, PasteRefusal> {
  const { pieces, tally } = read(null)
  const paste = assemble(pieces, tally, source)
  if (!paste.ok) return paste
  const encoding = detectLegacy(tally.unmarked.join('\n'))
  return accept({ ...paste.value, legacyOffer: encoding && offer(paste.value, encoding, read, source) })
}

/** Puts the pictures of the RTF where the HTML names files, when both count as many: else nobody knows which is which. */
function withRtfPictures(pieces: Piece[], rtf: string): Piece[] {
  const isWanting = (piece: Piece) => piece.kind === 'picture' && piece.picture.isLocalFile
  if (rtf.length > RTF_CHARS_MAX || !pieces.some(isWanting)) return pieces
  const pictures = picturesOfRtf(rtf)
  if (pictures.length !== pieces.filter(isWanting).length) return pieces
  return pieces.map((piece) =>
    piece.kind === 'picture' && piece.picture.isLocalFile
      ? { ...piece, picture: { ...piece.picture, source: pictures.shift() ?? null } }
      : piece,
  )
}

type Assembled = Omit<Paste, 'legacyOffer'>

function assemble(pieces: readonly Piece[], tally: Tally, source: PasteSource): Result<Assembled, PasteRefusal> {
  if (unitCount(pieces) > BODY_CHARS_MAX * UNITS_PER_CHAR_MAX) return refuse('too-long')
  const factual = blocksOfPieces(pieces)
  if (factual.length === 0) return refuse('empty')
  const checked = BlockList.safeParse(factual.map(({ block }) => block))
  if (!checked.success) return refuse('too-long')
  const blocks = checked.data
  if (blocks.length === 0) return refuse('empty')
  const pictures = pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.picture] : []))
  return accept({ blocks, source, pictures, report: reportOn(blocks, factual, tally, pictures) })
}

const UNITS_PER_CHAR_MAX = 2

/** UTF-16 units in the lines of a paste: what is far too long need not be divided first. */
const unitCount = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'line' ? wordsOfLine(piece.content).length : 0), 0)

const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'blockquote'])
const LISTS: ReadonlySet<string> = new Set(['bulletList', 'orderedList'])

function reportOn(blocks: Block[], factual: FactualBlock[], tally: Tally, pictures: PastedPicture[]): PasteReport {
  const countOf = (types: ReadonlySet<string>) => blocks.filter(({ type }) => types.has(type)).length
  return {
    paragraphCount: countOf(TEXTS),
    tableCount: countOf(new Set(['table'])),
    listCount: countOf(LISTS),
    convertedCount: Object.fromEntries(tally.converted),
    missingPictureCount: pictures.filter(({ source }) => source === null).length,
    droppedCount: tally.droppedCount,
    suggestions: blocks.length === factual.length ? suggestionsFor(factual) : NO_SUGGESTIONS,
  }
}

const EXAMPLES_MAX = 3
const EXAMPLE_CHARS_MAX = 160

/** Reads the clipboard once more, taking its unmarked text for legacy. Null when that changes nothing. */
function offer(paste: Assembled, encoding: LegacyEncoding, read: Reading, source: PasteSource): LegacyOffer | null {
  const { pieces, tally } = read(encoding)
  const converted = assemble(pieces, tally, source)
  if (!converted.ok) return null
  const pairs = paste.blocks.flatMap((block, index) => {
    const [before, after] = [wordsOf([block]), wordsOf(converted.value.blocks.slice(index, index + 1))]
    return before === after ? [] : [{ before: excerpt(before), after: excerpt(after) }]
  })
  if (pairs.length === 0) return null
  return { encoding, paragraphCount: pairs.length, examples: pairs.slice(0, EXAMPLES_MAX), paste: converted.value }
}

const excerpt = (words: string) =>
  [...words].length > EXAMPLE_CHARS_MAX ? `${[...words].slice(0, EXAMPLE_CHARS_MAX).join('')}…` : words
