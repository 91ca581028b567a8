import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

/** Said of the page, for the style sheet: nothing but the text is in sight. */
const MARK = 'writing'

const leaveFullScreen = () => {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
}

/**
 * Writing with nothing else in sight: F11 or its tool begins it, F11 or Escape ends it. The whole screen is asked for; a
 * browser that gives none still clears the page. The caret stays where it is.
 */
export function useAlone(editor: Editor | null, isEditable: boolean) {
  const [isWanted, want] = useState(false)
  const isAlone = isWanted && isEditable && editor !== null

  useEffect(() => {
    if (!isAlone) return
    const { documentElement } = document
    documentElement.dataset[MARK] = 'alone'
    // Not every browser gives the whole screen to a page.
    documentElement.requestFullscreen?.().catch(() => {})
    editor?.chain().focus().scrollIntoView().run()
    const onChange = () => {
      if (!document.fullscreenElement) want(false)
    }
    const onKey = (event: KeyboardEvent) => {
      // What stands open on top of the text closes first, and so does a word that is being composed.
      const isOurs = !event.isComposing && !document.querySelector('dialog[open], .insert-list')
      if (event.key === 'Escape' && isOurs) want(false)
    }
    document.addEventListener('fullscreenchange', onChange)
    // Before the editor, which keeps every Escape for itself.
    window.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      window.removeEventListener('keydown', onKey, true)
      delete documentElement.dataset[MARK]
      leaveFullScreen()
      if (editor && !editor.isDestroyed) editor.commands.scrollIntoView()
    }
  }, [isAlone, editor])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
      if (event.key !== 'F11' || !isPlain || !isEditable) return
      event.preventDefault()
      if (!event.repeat) want((before) => !before)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isEditable])

  return { isAlone, toggleAlone: () => want((before) => !before) }
}
