import { expect, test } from 'vitest'
import { paragraph } from '@/modules/articles/plain-blocks'
import type { NodeEdit } from '@/modules/revisions/diff-blocks'
import { foldedSame } from './folded-same'

const edits = (marks: string): NodeEdit[] =>
  [...marks].map((mark) =>
    mark === '=' ? { kind: 'same', node: paragraph('x') } : { kind: 'added', node: paragraph('y') },
  )
const drawn = (marks: string) =>
  foldedSame(edits(marks))
    .map((part) => (part.kind === 'folded' ? `(${part.count})` : part.edit.kind === 'same' ? '=' : '+'))
    .join('')

test.each([
  ['', ''],
  ['+', '+'],
  ['=+=', '=+='],
  ['===+===', '(2)=+=(2)'],
  ['+=====+', '+=(3)=+'],
  ['+====+', '+=(2)=+'],
  ['+===+', '+===+'],
  ['++', '++'],
  ['=====', '(5)'],
])('%s is drawn as %s', (marks, expected) => expect(drawn(marks)).toBe(expected))
