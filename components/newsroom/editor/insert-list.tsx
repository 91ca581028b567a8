import { useEffect, useRef } from 'react'
import { say } from '@/lib/english/editor'
import { insertions, type Workplace } from './insertions'
import { Tool, ToolBar } from './tool-bar'

/** What can be put in at the caret. Escape closes it and leads back to the text. */
export function InsertList({ place, onDone }: { place: Workplace; onDone: () => void }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from the tools inside.
    <div
      ref={list}
      className="insert-list"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== '/') return
        event.preventDefault()
        onDone()
        place.editor.commands.focus()
        // The key that opened the list, once more: the sign itself is meant.
        if (event.key === '/') place.editor.commands.insertContent('/')
      }}
    >
      <ToolBar label={say('Chèn vào bài')} className="tools">
        {insertions().map(({ words, insert }) => (
          <Tool
            key={words}
            words={words}
            onUse={() => {
              onDone()
              insert(place)
            }}
          />
        ))}
      </ToolBar>
    </div>
  )
}
