import type { ServerResponse } from 'node:http'
import { TAGS_HEADER } from './inner-wire'
import { type RenderSlot, renderSlot } from './render-slot'

/**
 * Runs a render whose answer names the tags of the page in a header. Next keeps a page, and thereby says its tags,
 * before it sends the head of the answer.
 */
export async function answerRender(response: ServerResponse, run: () => Promise<void>): Promise<void> {
  const slot: RenderSlot = { tags: null }
  const { writeHead } = response
  response.writeHead = function tagged(this: ServerResponse, ...given: unknown[]) {
    if (slot.tags) response.setHeader(TAGS_HEADER, slot.tags.map(encodeURIComponent).join(','))
    return Reflect.apply(writeHead, response, given)
  } as ServerResponse['writeHead']
  await renderSlot.run(slot, run)
}
