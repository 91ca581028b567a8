const BAR_CHARS = 24
const REDRAW_MILLISECONDS = 100

export type ProgressBar = { show: (done: number, words: string) => void; end: () => void }

/** Draws how far a long command is: one line that changes on a terminal, a line for every tenth in a log. */
export function progressBar(total: number, out: NodeJS.WriteStream = process.stderr): ProgressBar {
  let drawnAt = 0
  let tenths = 0
  return {
    show(done, words) {
      const fraction = total === 0 ? 1 : Math.min(1, done / total)
      const percent = `${String(Math.floor(fraction * 100)).padStart(3)} %`
      if (!out.isTTY) {
        if (Math.floor(fraction * 10) <= tenths) return
        tenths = Math.floor(fraction * 10)
        out.write(`${percent}  ${words}\n`)
        return
      }
      const now = performance.now()
      if (fraction < 1 && now - drawnAt < REDRAW_MILLISECONDS) return
      drawnAt = now
      const filled = Math.round(fraction * BAR_CHARS)
      out.write(`\r[${'█'.repeat(filled)}${'░'.repeat(BAR_CHARS - filled)}] ${percent}  ${words}\u001b[K`)
    },
    end() {
      if (out.isTTY) out.write('\n')
    },
  }
}
