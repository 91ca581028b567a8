import { Mark } from '@tiptap/core'
import { isSafeHref } from '@/modules/articles/inline'

type StyleMark = { name: string; tags: readonly [string, ...string[]]; key?: string; styles?: readonly string[] }

/** A style of text: its element, what else means the same in pasted text, and its key. */
const styleMark = ({ name, tags, key, styles = [] }: StyleMark) =>
  Mark.create({
    name,
    parseHTML: () => [...tags.map((tag) => ({ tag })), ...styles.map((style) => ({ style }))],
    renderHTML: () => [tags[0], 0],
    addKeyboardShortcuts() {
      return key === undefined ? {} : { [key]: () => this.editor.commands.toggleMark(name) }
    },
  })

/** Where words lead. Only addresses that a stored text may hold become links, whatever is pasted. */
const Link = Mark.create({
  name: 'link',
  // Typing after a link writes plain text.
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isSafeHref(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes['href'], rel: 'noopener' }, 0],
})

/** In the order of `MARK_TYPES`: it is the order in which a text keeps them. */
export const marks = [
  Link,
  styleMark({ name: 'bold', tags: ['strong', 'b'], styles: ['font-weight=bold', 'font-weight=700'], key: 'Mod-b' }),
  styleMark({ name: 'italic', tags: ['em', 'i'], styles: ['font-style=italic'], key: 'Mod-i' }),
  styleMark({ name: 'underline', tags: ['u'], styles: ['text-decoration=underline'], key: 'Mod-u' }),
  styleMark({ name: 'strike', tags: ['s', 'del', 'strike'], styles: ['text-decoration=line-through'] }),
  styleMark({ name: 'subscript', tags: ['sub'] }),
  styleMark({ name: 'superscript', tags: ['sup'] }),
]
