'use client'
import { useEffect } from 'react'

const BLOCK = /^#khoi-(\d{1,4})$/
const EDITOR_ID = 'noi-dung-bai'
const LOOK_MILLISECONDS = 100
const PATIENCE_MILLISECONDS = 5_000

/** Goes to a block of the text being written and puts the cursor there. False while the editor is not up yet. */
function goTo(number: number): boolean {
  const editor = document.getElementById(EDITOR_ID)
  if (!editor?.isContentEditable) return false
  const block = editor.children[number - 1]
  if (!block) return true
  editor.focus({ preventScroll: true })
  getSelection()?.collapse(block, 0)
  block.scrollIntoView({ block: 'center' })
  return true
}

/** Makes `#khoi-3` lead to the third block: the editor's own nodes have no names an address could use. */
export function BlockJump() {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const jump = () => {
      const number = Number(BLOCK.exec(location.hash)?.[1])
      if (!number) return
      clearTimeout(timer)
      const until = Date.now() + PATIENCE_MILLISECONDS
      const attempt = () => {
        if (!goTo(number) && Date.now() < until) timer = setTimeout(attempt, LOOK_MILLISECONDS)
      }
      attempt()
    }
    // The same fragment twice is no change of the address, but somebody wants to go there again.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#khoi-"]') : null
      if (link?.hash === location.hash) jump()
    }
    jump()
    addEventListener('hashchange', jump)
    document.addEventListener('click', onClick)
    return () => {
      clearTimeout(timer)
      removeEventListener('hashchange', jump)
      document.removeEventListener('click', onClick)
    }
  }, [])
  return null
}
