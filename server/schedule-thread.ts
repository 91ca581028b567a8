import { parentPort } from 'node:worker_threads'
import { openApart } from '@/db/client'
import { scheduleStatus } from '@/modules/schedule/status'
import { startScheduleWorker } from '@/modules/schedule/worker'

const REPORT_MILLISECONDS = 500

/** The schedule's worker in a thread of its own; it tells how it is doing, and ends when it is told anything. */
const worker = startScheduleWorker(() => openApart('trang-nhat-worker', 1))
const timer = setInterval(report, REPORT_MILLISECONDS)

function report() {
  parentPort?.postMessage(scheduleStatus())
}

parentPort?.once('message', async () => {
  clearInterval(timer)
  await worker.close()
  report()
  parentPort?.close()
})
