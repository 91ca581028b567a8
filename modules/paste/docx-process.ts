import { htmlOfDocx } from './docx-html'
import type { DocxAnswer } from './docx-reading'
import { blocksFromPaste } from './paste'

/**
 * Where a document from outside is unpacked and read: a process of its own, with none of the site's secrets in its
 * environment. What a hostile file breaks or holds up is this process and nothing else. One document, and it ends.
 */
async function read(bytes: Uint8Array): Promise<DocxAnswer> {
  const document = await htmlOfDocx(bytes)
  if (typeof document === 'string') return { refusal: document === 'not-zip' ? 'not-docx' : document }
  const paste = blocksFromPaste({ html: document.html })
  if (!paste.ok) return { refusal: paste.refusal }
  const { report } = paste.value
  const counted = { ...report, droppedCount: report.droppedCount + document.droppedCount }
  return { paste: { ...paste.value, report: counted }, pictures: document.pictures }
}

process.once('message', async (bytes: Uint8Array) => {
  // A broken document is no accident: its reader throws over whatever it does not find.
  const answer = await read(bytes).catch((): DocxAnswer => ({ refusal: 'broken' }))
  process.send?.(answer, () => process.exit())
})
// The site is gone: nobody waits for the document.
process.on('disconnect', () => process.exit())
