import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { env } from '@/lib/env'
import { type AuditStatus, noteAudit } from '@/modules/audit/status'
import { type MailStatus, noteMail } from '@/modules/mail/status'
import { notePings, type PingStatus } from '@/modules/pings/status'
import { notePushes, type PushStatus } from '@/modules/push/status'
import { note, type ScheduleStatus } from '@/modules/schedule/status'

const PROGRAM = '.build/background-thread.mjs'
const RESTART_MILLISECONDS = 1_000

/** What the thread tells of itself. */
export type BackgroundReport = {
  schedule: ScheduleStatus
  mail: MailStatus
  pings: PingStatus
  push: PushStatus
  audit: AuditStatus
}

export type Background = { close: () => Promise<void> }

/**
 * Starts the work that belongs to no request, where this process has the role for it. It has a thread of its own: a
 * publication is some twenty questions to the database, and each answer would wait behind the pages being rendered.
 * A thread that dies is replaced; the plan is in the tables.
 */
export function startWorker(): Background | null {
  if (env.role !== 'all' && env.role !== 'worker') return null
  let isClosed = false
  let restart: NodeJS.Timeout | null = null
  let thread = open()

  function open(): Worker {
    const opened = new Worker(resolve(/* turbopackIgnore: true */ PROGRAM))
    opened.on('message', ({ schedule, mail, pings, push, audit }: BackgroundReport) => {
      note(schedule)
      noteMail(mail)
      notePings(pings)
      notePushes(push)
      noteAudit(audit)
    })
    // Without a listener the error would end the process; `exit` follows it.
    opened.on('error', (error) => console.error('Luồng việc nền dừng:', error))
    opened.once('exit', () => {
      note({ isRunning: false })
      if (isClosed) return
      restart = setTimeout(() => {
        thread = open()
      }, RESTART_MILLISECONDS)
    })
    return opened
  }

  return {
    async close() {
      isClosed = true
      if (restart) clearTimeout(restart)
      if (thread.threadId === -1) return
      const ended = new Promise<void>((done) => thread.once('exit', () => done()))
      thread.postMessage('close')
      await ended
    },
  }
}
