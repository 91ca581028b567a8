import type { NodeViewRenderer } from '@tiptap/core'
import { say } from '@/lib/english/editor'
import { fileKind, fileSize } from '@/lib/vi/file-words'
import type { EmbedProvider } from '@/modules/articles/block-types'
import type { CardBlock } from './card-nodes'
import type { ChosenPicture } from './named-things'
import type { ThingsShelf } from './things-shelf'

type Child = HTMLElement | string

/** An element with its class and children. Text is text: nothing here is ever markup. */
function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: Child[]) {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...children)
  return made
}

const PROVIDERS: Record<EmbedProvider, string> = {
  youtube: 'YouTube',
  facebook: 'Facebook',
  vimeo: 'Vimeo',
  zalo: 'Zalo',
}

const missing = (words: string) => element('p', 'card-missing', words)

function figure(picture: ChosenPicture | null | undefined): HTMLElement {
  if (picture === undefined) return missing(say('Đang tìm ảnh…'))
  if (picture === null) return missing(say('Ảnh này không còn trong kho. Vui lòng xoá chỗ này hoặc chọn ảnh khác.'))
  const image = element('img', '')
  image.src = picture.src
  image.alt = picture.alt
  image.width = picture.widthPixels
  image.height = picture.heightPixels
  image.draggable = false
  const made = element('figure', 'figure', image)
  if (picture.caption) made.append(element('figcaption', '', picture.caption))
  if (!picture.alt) made.append(element('p', 'card-remark', say('Ảnh chưa có mô tả cho người không nhìn thấy ảnh.')))
  return made
}

const card = (kind: string, title: string) =>
  element(
    'p',
    'block-card',
    element(
      'span',
      'block-card-link',
      element('span', 'block-card-kind', kind),
      element('span', 'block-card-title', title),
    ),
  )

function draw(block: CardBlock, things: ThingsShelf): HTMLElement {
  switch (block.type) {
    case 'figure':
      return figure(things.picture(block.attrs.mediaId))
    case 'gallery':
      return element(
        'ul',
        'gallery',
        ...block.attrs.mediaIds.map((id) => element('li', '', figure(things.picture(id)))),
      )
    case 'attachment': {
      const file = things.file(block.attrs.attachmentId)
      if (!file) return missing(file === null ? say('Tệp này không còn trong kho.') : say('Đang tìm tệp…'))
      const facts = `${fileKind(file.mimeType, file.name)}, ${fileSize(file.sizeBytes)}`
      return element(
        'p',
        'attachment',
        element('span', 'attachment-name', file.name),
        ' ',
        element('span', 'attachment-facts', facts),
      )
    }
    case 'embed':
      return card(
        say('Xem trên {provider}', { provider: PROVIDERS[block.attrs.provider] }),
        block.attrs.title || block.attrs.url,
      )
    case 'relatedArticle': {
      const article = things.article(block.attrs.articleId)
      if (article)
        return card(say('Bài liên quan · {publishedAt}', { publishedAt: article.publishedAt }), article.headline)
      return missing(
        article === null ? say('Bài liên quan này bạn đọc chưa (hoặc không còn) mở được.') : say('Đang tìm bài…'),
      )
    }
    case 'missingPicture':
      return missing(
        say('Ảnh chưa tải lên{note}. Vui lòng kéo ảnh vào đây, hoặc bấm vào đây rồi chèn ảnh.', {
          note: block.attrs.note ? `: ${block.attrs.note}` : '',
        }),
      )
  }
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

/** Draws a card as the reader will see it. Nothing is typed inside: editable text in such a view breaks input methods. */
export const cardView =
  (things: ThingsShelf): NodeViewRenderer =>
  ({ node }) => {
    const dom = element('div', 'card')
    let shown = node
    const show = () => dom.replaceChildren(draw(shown.toJSON() as CardBlock, things))
    show()
    const unsubscribe = things.subscribe(show)
    return {
      dom,
      update(next) {
        if (next.type !== shown.type) return false
        const isChanged = !same(next.attrs, shown.attrs)
        shown = next
        if (isChanged) show()
        return true
      },
      // What happens inside is ours, save for picking it up and clicking on it.
      ignoreMutation: () => true,
      destroy: unsubscribe,
    }
  }
