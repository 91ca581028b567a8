import type { Clock } from './draft-keeper'

/** A clock that goes on when a test says so. For tests. */
export class TestClock implements Clock {
  private time = 0
  private planned: { at: number; deed: () => void }[] = []

  now = () => this.time

  after = (milliseconds: number, deed: () => void) => {
    const entry = { at: this.time + milliseconds, deed }
    this.planned.push(entry)
    return () => {
      this.planned = this.planned.filter((other) => other !== entry)
    }
  }

  /** Lets time pass; what is due happens in its order, and what it starts gets its turn. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds
    for (;;) {
      const [next] = this.planned.filter(({ at }) => at <= end).sort((left, right) => left.at - right.at)
      if (!next) break
      this.time = Math.max(this.time, next.at)
      this.planned = this.planned.filter((other) => other !== next)
      next.deed()
      await settle()
    }
    this.time = end
    await settle()
  }
}

/** Answers that are already there arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}
