import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { Block } from '@/modules/articles/block-types'
import type { Paste } from '@/modules/paste/paste'
import type { PasteWitness } from './keeping/send-pasted-original'
import { insertBlocks, type Pasted, readInto } from './paste'
import { bringReader } from './paste-reader'
import { type PictureUploads, uploadPastedPictures } from './pasted-pictures'
import type { Range } from './placeholders'
import type { ThingsShelf } from './things-shelf'

type Told = Exclude<Pasted, { kind: 'word-file' }>

/** What was pasted last, what becomes of its pictures, and a Word file that was dropped and waits to be read. */
export function usePasted(editor: Editor | null, things: ThingsShelf, witness: PasteWitness | null) {
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
    if (pasted.kind === 'text') {
      upload(pasted.paste, pasted.range)
      if (pasted.clipboard) witness?.(pasted.clipboard, pasted.paste)
    } else setUploads(null)
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
    /** Reads the clipboard whose words alone are in the text; false while what reads it still does not come. */
    readAgain: async (): Promise<boolean> => {
      if (!editor || told?.pasted.kind !== 'unread') return false
      const { clipboard, range } = told.pasted
      const reader = await bringReader()
      if (!reader) return false
      if (range.to > range.from) editor.commands.undo()
      hear(readInto(editor, clipboard, reader))
      return true
    },
    /** Puts a document that was read into the text, and tells of it as of a paste. */
    insert: (paste: Paste) => {
      setWordFile(null)
      if (editor) hear({ kind: 'text', paste, range: insertBlocks(editor, paste.blocks), clipboard: null })
    },
    forgetWordFile: () => setWordFile(null),
  }
}
