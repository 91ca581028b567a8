import type { LegacyEncoding } from '@/lib/vi/legacy/decode'
import { convertRuns, textIn } from './convert-runs'
import { linesOf, type PlaceFacts } from './lines'
import type { Piece } from './pieces'
import type { RunOrBreak } from './runs'

export const PLAIN_PLACE: PlaceFacts = { align: 'left', headingRank: null, list: null, isQuote: false }

/** What was met while reading, for the report. */
export type Tally = {
  /** Paragraphs converted, by encoding. */
  converted: Map<LegacyEncoding, number>
  /** Parts with words in them that were left out: hidden, deleted, programs. */
  droppedCount: number
  pictureCount: number
  /** Text in fonts of Unicode, as it came: to see whether it is legacy text that lost its font. */
  unmarked: string[]
}

/** Collects the pieces of one container: a body, a cell, an item of a list. */
export class Flow {
  readonly pieces: Piece[] = []
  place: PlaceFacts = PLAIN_PLACE
  private runs: RunOrBreak[] = []
  /** Pictures and embeds in the midst of a paragraph stand behind it. */
  private waiting: Piece[] = []

  constructor(
    private readonly tally: Tally,
    private readonly assumed: LegacyEncoding | null,
  ) {}

  add(run: RunOrBreak): void {
    this.runs.push(run)
  }

  addBehind(piece: Piece): void {
    this.waiting.push(piece)
  }

  /** Ends the paragraph under way. */
  end(): void {
    // Between two paragraphs there is a line end of the file, and nothing else.
    if (this.runs.every((run) => run === 'break' || /^[ \t\r\n]*$/.test(run.text))) this.runs = []
    else {
      const unmarked = textIn(this.runs, null)
      if (/[^\s -~]/.test(unmarked)) this.tally.unmarked.push(unmarked.replace(/\s*\n\s*/g, '\n'))
      const { runs, encodings } = convertRuns(this.runs, this.assumed)
      const lines = linesOf(runs, this.place)
      this.runs = []
      if (lines.length > 0) {
        for (const encoding of encodings)
          this.tally.converted.set(encoding, (this.tally.converted.get(encoding) ?? 0) + lines.length)
      }
      this.pieces.push(...lines)
    }
    this.pieces.push(...this.waiting)
    this.waiting = []
  }

  addPiece(...pieces: Piece[]): void {
    this.end()
    this.pieces.push(...pieces)
  }
}
