import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

export const NEWSROOM_PROGRAM = resolve('.build/faults/newsroom.mjs')

export type Deed = { verb: 'publish' | 'correct' | 'withdraw' | 'restore'; input: Record<string, unknown> }

/** A newsroom in a process of its own. */
export class NewsroomProcess {
  private readonly child: ChildProcess

  constructor() {
    this.child = spawn(process.execPath, [NEWSROOM_PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] })
  }

  /** Hands over a deed; whether it was finished is for the database to say. */
  begin(deed: Deed): void {
    this.child.stdin?.write(`${JSON.stringify(deed)}\n`)
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const ended = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    await ended
  }
}
