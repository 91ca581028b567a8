import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { Block } from '@/modules/articles/block-types'
import type { Paste } from '@/modules/paste/paste'
import { insertBlocks, type Pasted } from './paste'
import { type PictureUploads, uploadPastedPictures } from './pasted-pictures'
import type { Range } from './placeholders'
import type { ThingsShelf } from './things-shelf'

type Told = Exclude<Pasted, { kind: 'word-file' }>

/** What was pasted last, what becomes of its pictures, and a Word file that was dropped and waits to be read. */
export function usePasted(editor: Editor | null, things: ThingsShelf) {
  const [told, setTold] = useState<{ pasted: Told; number: number } | null>(null)
  const [uploads, setUploads] = useState<PictureUploads | null>(null)
  const [wordFile, setWordFile] = useState<File | null>(null)

  const upload = (paste: Paste, range: Range) => {
    setUploads(null)
    if (editor) void uploadPastedPictures(editor, range, paste.pictures, things, setUploads)
  }

  const hear = (pasted: Pasted) => {
    if (pasted.kind === 'word-file') return setWordFile(pasted.file)
    setTold((before) => ({ pasted, number: (before?.number ?? 0) + 1 }))
    if (pasted.kind === 'text') upload(pasted.paste, pasted.range)
    else setUploads(null)
  }

  return {
    pasted: told?.pasted ?? null,
    /** Counts the pastes, so that each is told of anew. */
    number: told?.number ?? 0,
    uploads,
    wordFile,
    hear,
    close: () => setTold(null),
    /** Puts other blocks of the last paste into the text; its pictures are in the same order. */
    place: (blocks: readonly Block[]) => {
      if (!editor || told?.pasted.kind !== 'text' || blocks.length === 0) return
      upload(told.pasted.paste, insertBlocks(editor, blocks))
    },
    /** Puts a document that was read into the text, and tells of it as of a paste. */
    insert: (paste: Paste) => {
      setWordFile(null)
      if (editor) hear({ kind: 'text', paste, range: insertBlocks(editor, paste.blocks) })
    },
    forgetWordFile: () => setWordFile(null),
  }
}
