import { subscribe } from 'node:diagnostics_channel'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

// Every render is a request of the front to the application on its own port; counting them is counting renders.
const renders = {}
subscribe('http.client.request.start', ({ request }) => {
  renders[request.path] = (renders[request.path] ?? 0) + 1
})

const { serve } = await import(pathToFileURL(resolve('.build/server.mjs')).href)
const serving = await serve()
process.once('SIGTERM', async () => {
  await serving.close()
  process.exit(0)
})
createInterface({ input: process.stdin }).on('line', () => {
  global.gc()
  console.log(JSON.stringify({ heapBytes: process.memoryUsage().heapUsed, renders }))
})
// The test that started us is gone: so are we.
process.stdin.on('end', () => process.exit(0))
