import type { Editor } from '@tiptap/core'
import { say } from '@/lib/english/editor'
import { GALLERY_PICTURES_MAX } from '@/modules/articles/body-limits'
import type { Choosers } from './choosers'
import { insertBlock, insertTable } from './deeds'
import type { ThingsShelf } from './things-shelf'

export type Question = 'link' | 'embed' | 'related' | 'word' | 'snippet'

export type Workplace = {
  editor: Editor
  things: ThingsShelf
  choosers: Choosers
  ask: (question: Question) => void
  showKeys: () => void
  /** Nothing but the text is in sight. */
  isAlone: boolean
  toggleAlone: () => void
}

export type Insertion = {
  words: string
  insert: (workplace: Workplace) => void
}

async function insertPictures({ editor, things, choosers }: Workplace, isSeveral: boolean): Promise<void> {
  const pictures = await choosers.pictures({ isSeveral })
  things.add({ pictures })
  const mediaIds = [...new Set(pictures.map(({ mediaId }) => mediaId))].slice(0, GALLERY_PICTURES_MAX)
  const [first, second] = mediaIds
  if (first === undefined) return
  if (isSeveral && second !== undefined) insertBlock(editor, { type: 'gallery', attrs: { mediaIds } })
  else for (const mediaId of mediaIds) insertBlock(editor, { type: 'figure', attrs: { mediaId } })
}

async function insertFiles({ editor, things, choosers }: Workplace): Promise<void> {
  const files = await choosers.files()
  things.add({ files })
  for (const { attachmentId } of files) insertBlock(editor, { type: 'attachment', attrs: { attachmentId } })
}

const callout = (kind: 'note' | 'warning') => ({ type: 'callout', attrs: { kind }, content: [{ type: 'paragraph' }] })

/** Everything that can be put into a text besides words, in the order offices use it. */
export const insertions = (): readonly Insertion[] => [
  { words: say('Ảnh'), insert: (place) => void insertPictures(place, false) },
  { words: say('Bộ ảnh'), insert: (place) => void insertPictures(place, true) },
  { words: say('Bảng'), insert: ({ editor }) => insertTable(editor) },
  { words: say('Tệp đính kèm'), insert: (place) => void insertFiles(place) },
  { words: say('Tệp Word'), insert: ({ ask }) => ask('word') },
  { words: 'Video', insert: ({ ask }) => ask('embed') },
  { words: say('Bài liên quan'), insert: ({ ask }) => ask('related') },
  { words: say('Mẫu đoạn'), insert: ({ ask }) => ask('snippet') },
  { words: say('Khung lưu ý'), insert: ({ editor }) => insertBlock(editor, callout('note')) },
  { words: say('Khung cảnh báo'), insert: ({ editor }) => insertBlock(editor, callout('warning')) },
  { words: say('Đường kẻ ngang'), insert: ({ editor }) => insertBlock(editor, { type: 'horizontalRule' }) },
]
