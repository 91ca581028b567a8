import type { ReactNode } from 'react'
import type { Edit } from '@/lib/diff'
import { say } from '@/lib/english/differences'
import type { Token } from '@/lib/vi/syllable-diff'
import type { Mark } from '@/modules/articles/block-types'
import { marksOf } from '@/modules/revisions/inline-tokens'

/** Which of two texts is drawn: the older one, the newer one, or both in one. */
export type DiffSide = 'before' | 'after' | 'both'

type Run = { kind: 'same' | 'removed' | 'added' | 'respelt' | 'restyled'; text: string; was: string; token: Token }

/** Neighbouring syllables of one fate and one style are drawn as one. */
function runsOf(edits: readonly Edit<Token>[], side: DiffSide): Run[] {
  const runs: Run[] = []
  for (const edit of edits) {
    if ((edit.kind === 'added' && side === 'before') || (edit.kind === 'removed' && side === 'after')) continue
    const token = edit.kind === 'removed' || (edit.kind === 'same' && side === 'before') ? edit.before : edit.after
    const kind = kindOf(edit)
    const was = edit.kind === 'same' ? edit.before.text.trim() : ''
    const last = runs.at(-1)
    if (last && last.kind === kind && last.token.style === token.style && kind !== 'respelt') last.text += token.text
    else runs.push({ kind, text: token.text, was, token })
  }
  return runs
}

function kindOf(edit: Edit<Token>): Run['kind'] {
  if (edit.kind !== 'same') return edit.kind
  if (edit.before.text.trim() !== edit.after.text.trim()) return 'respelt'
  return edit.before.style === edit.after.style ? 'same' : 'restyled'
}

const ELEMENTS: Record<Exclude<Mark['type'], 'link'>, (children: ReactNode) => ReactNode> = {
  bold: (children) => <strong>{children}</strong>,
  italic: (children) => <em>{children}</em>,
  underline: (children) => <u>{children}</u>,
  strike: (children) => <s>{children}</s>,
  subscript: (children) => <sub>{children}</sub>,
  superscript: (children) => <sup>{children}</sup>,
}

/** Links are not links here: an old text may lead somewhere that is gone. */
function styled(token: Token, children: ReactNode): ReactNode {
  let drawn = children
  for (const { type } of marksOf(token).toReversed()) {
    drawn = type === 'link' ? <span className="diff-link">{drawn}</span> : ELEMENTS[type](drawn)
  }
  return drawn
}

const broken = (text: string): ReactNode => (text === '\n' ? <br /> : text)

/** The space before a word is no part of what came or went. */
function Words({ run }: { run: Run }) {
  const space = /^ +/.exec(run.text)?.[0] ?? ''
  return (
    <>
      {space}
      <Fate run={{ ...run, text: run.text.slice(space.length) }} />
    </>
  )
}

function Fate({ run: { kind, text, was, token } }: { run: Run }) {
  if (text === '') return null
  const inside = styled(token, broken(text))
  switch (kind) {
    case 'removed':
      return <del>{inside}</del>
    case 'added':
      return <ins>{inside}</ins>
    case 'respelt':
      return (
        <span className="diff-respelt" title={say('Cùng một chữ, trước viết “{was}”', { was })}>
          {inside}
        </span>
      )
    case 'restyled':
      return (
        <span className="diff-restyled" title={say('Đổi kiểu chữ hoặc liên kết')}>
          {inside}
        </span>
      )
    default:
      return inside
  }
}

/** A text with what came and what went. */
export function DiffWords({ edits, side }: { edits: readonly Edit<Token>[]; side: DiffSide }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order on the page.
  return runsOf(edits, side).map((run, at) => <Words run={run} key={at} />)
}
