import type { AttachedFile, PageBlock } from './reader-article'

export const isRecording = ({ mimeType }: Pick<AttachedFile, 'mimeType'>): boolean => mimeType.startsWith('audio/')

/** Where a recording stands on its page: `tep/2026/0123456789abcdef/ban-doc.mp3` → `nghe-0123456789abcdef` */
export const recordingAnchor = ({ file }: Pick<AttachedFile, 'file'>): string => `nghe-${file.split('/')[2] ?? ''}`

/** The anchor of the first recording that goes with a text; null when nobody has read it aloud. */
export function recordingIn(body: readonly PageBlock[]): string | null {
  for (const block of body) {
    if (block.type === 'attachment' && isRecording(block.attrs.attachment))
      return recordingAnchor(block.attrs.attachment)
  }
  return null
}
