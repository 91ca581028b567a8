import type { ReactNode } from 'react'
import { said, say } from '@/lib/english/differences'
import type { Inline } from '@/modules/articles/block-types'
import type { DiffNode, NodeEdit } from '@/modules/revisions/diff-blocks'
import { type DiffSide, DiffWords } from './diff-words'

type DrawnPicture = { src: string; alt: string; widthPixels: number; heightPixels: number }

/** What blocks name by number, in words and pictures; what is not there is gone. */
export type DiffNames = {
  pictures: ReadonlyMap<number, DrawnPicture>
  attachments: ReadonlyMap<number, string>
  articles: ReadonlyMap<number, string>
}

type Fate = 'added' | 'removed' | undefined
type Props = { names: DiffNames; side: DiffSide }

function Inlines({ content = [], fate }: { content?: readonly Inline[] | undefined; fate: Fate }) {
  const words = content.map((inline, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a paragraph never change their order on the page.
    if (inline.type === 'hardBreak') return <br key={at} />
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    return inline.marks?.some(({ type }) => type === 'bold') ? <strong key={at}>{inline.text}</strong> : inline.text
  })
  if (fate === 'added') return <ins>{words}</ins>
  return fate === 'removed' ? <del>{words}</del> : words
}

function Picture({ id, names }: { id: number; names: DiffNames }) {
  const picture = names.pictures.get(id)
  if (!picture) return <span className="diff-thing">{say('Ảnh {id} (không còn trong kho)', { id })}</span>
  return (
    <span className="diff-picture">
      <img
        src={picture.src}
        alt={picture.alt}
        width={picture.widthPixels}
        height={picture.heightPixels}
        loading="lazy"
      />
      <span className="diff-thing">{say('Ảnh {id}', { id })}</span>
    </span>
  )
}

const CALLOUTS = said({ note: 'Lưu ý', warning: 'Cảnh báo' })

/** What has no words of its own. */
function Thing({ node, names }: { node: DiffNode; names: DiffNames }) {
  switch (node.type) {
    case 'figure':
      return <Picture id={node.attrs.mediaId} names={names} />
    case 'gallery':
      return node.attrs.mediaIds.map((id) => <Picture id={id} names={names} key={id} />)
    case 'attachment':
      return say('Tệp đính kèm: {name}', {
        name: names.attachments.get(node.attrs.attachmentId) ?? say('không còn trong kho'),
      })
    case 'relatedArticle':
      return say('Bài liên quan: {name}', {
        name: names.articles.get(node.attrs.articleId) ?? say('số {id}', { id: node.attrs.articleId }),
      })
    case 'embed':
      return say('Nội dung nhúng: {title}', { title: node.attrs.title || node.attrs.url })
    case 'missingPicture':
      return say('Chỗ chờ ảnh {note}', { note: node.attrs.note })
    default:
      return say('Đường kẻ ngang')
  }
}

const RANK = said({ 2: 'lớn', 3: 'nhỏ' })

/** The element of a node around its drawn parts. Headings are no headings here: they belong to another page. */
function around(node: DiffNode, fate: Fate, children: ReactNode): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p data-fate={fate}>{children}</p>
    case 'heading':
      return (
        <p className="diff-heading" data-level={node.attrs.level} data-fate={fate}>
          <span className="spoken">{say('Đầu mục {level}:', { level: RANK[node.attrs.level] })} </span>
          {children}
        </p>
      )
    case 'bulletList':
      return <ul data-fate={fate}>{children}</ul>
    case 'orderedList':
      return (
        <ol start={node.attrs.start} type={node.attrs.numbering} data-fate={fate}>
          {children}
        </ol>
      )
    case 'listItem':
      return <li data-fate={fate}>{children}</li>
    case 'blockquote':
      return (
        <blockquote data-fate={fate}>
          {children}
          {node.attrs.source && <p className="diff-source">{node.attrs.source}</p>}
        </blockquote>
      )
    case 'callout':
      return (
        <div className="diff-callout" data-fate={fate}>
          <p className="diff-thing">{CALLOUTS[node.attrs.kind]}</p>
          {children}
        </div>
      )
    case 'table':
      return (
        <div className="diff-table" data-fate={fate}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      )
    case 'tableRow':
      return <tr data-fate={fate}>{children}</tr>
    case 'tableCell':
    case 'tableHeader':
      return (
        <td colSpan={node.attrs.colspan} rowSpan={node.attrs.rowspan} data-fate={fate}>
          {children}
        </td>
      )
    default:
      return (
        <p className="diff-thing" data-fate={fate}>
          {children}
        </p>
      )
  }
}

/** A node as it stands, all of it with one fate. */
export function WholeNode({ node, fate, names }: { node: DiffNode; fate?: Fate; names: DiffNames }) {
  if (node.type === 'paragraph' || node.type === 'heading')
    return around(node, fate, <Inlines content={node.content} fate={fate} />)
  if (!('content' in node)) {
    const thing = <Thing node={node} names={names} />
    return around(node, fate, fate === 'added' ? <ins>{thing}</ins> : fate === 'removed' ? <del>{thing}</del> : thing)
  }
  const parts = node.content.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a block never change their order on the page.
    <WholeNode node={part} fate={fate} names={names} key={at} />
  ))
  return around(node, fate, parts)
}

/** One node with what became of it, in one of the two texts or in both at once. */
export function DiffNodeView({ edit, names, side }: { edit: NodeEdit } & Props): ReactNode {
  switch (edit.kind) {
    case 'same':
      return <WholeNode node={edit.node} names={names} />
    case 'added':
      return side === 'before' ? null : <WholeNode node={edit.node} fate="added" names={names} />
    case 'removed':
      return side === 'after' ? null : <WholeNode node={edit.node} fate="removed" names={names} />
    case 'replaced':
      return (
        <>
          {side !== 'after' && <WholeNode node={edit.before} fate="removed" names={names} />}
          {side !== 'before' && <WholeNode node={edit.after} fate="added" names={names} />}
        </>
      )
    case 'reworded':
      return around(
        side === 'before' ? edit.before : edit.after,
        undefined,
        <DiffWords edits={edit.words} side={side} />,
      )
    default:
      return <Inside edit={edit} names={names} side={side} />
  }
}

function Inside({ edit, names, side }: { edit: Extract<NodeEdit, { kind: 'inside' }> } & Props): ReactNode {
  const node = side === 'before' ? edit.before : edit.after
  const parts = <DiffParts edits={edit.parts} names={names} side={side} />
  if (edit.before.type !== 'blockquote' || edit.after.type !== 'blockquote' || node.type !== 'blockquote')
    return around(node, undefined, parts)
  const [was, is] = [edit.before.attrs.source, edit.after.attrs.source]
  if (was === is) return around(node, undefined, parts)
  const sources = (
    <p className="diff-source">
      {side !== 'after' && was && <del>{was}</del>} {side !== 'before' && is && <ins>{is}</ins>}
    </p>
  )
  return around({ ...node, attrs: { source: '' } }, undefined, [
    <div key="words">{parts}</div>,
    <div key="sources">{sources}</div>,
  ])
}

export function DiffParts({ edits, names, side }: { edits: readonly NodeEdit[] } & Props) {
  return edits.map((edit, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what became of a text never changes its order on the page.
    <DiffNodeView edit={edit} names={names} side={side} key={at} />
  ))
}
