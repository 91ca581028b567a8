import { Node, textblockTypeInputRule } from '@tiptap/core'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { CALLOUT_NAMES } from '@/components/article/callout-names'
import { LIST_NUMBERINGS } from '@/modules/articles/block-types'

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' })

const Text = Node.create({ name: 'text', group: 'inline' })

const Paragraph = Node.create({
  name: 'paragraph',
  // Before every other block: what an empty place becomes.
  priority: 1000,
  group: 'block flow',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode('paragraph') }
  },
})

/** The headline is the page's h1; a text has two levels below it. */
const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
  ],
  renderHTML: ({ node }) => [`h${node.attrs['level']}`, 0],
  addInputRules() {
    return [
      textblockTypeInputRule({ find: /^##\s$/, type: this.type, getAttributes: { level: 2 } }),
      textblockTypeInputRule({ find: /^###\s$/, type: this.type, getAttributes: { level: 3 } }),
    ]
  },
  addKeyboardShortcuts() {
    const toggle = (level: number) => () => this.editor.commands.toggleNode('heading', 'paragraph', { level })
    return { 'Mod-Alt-2': toggle(2), 'Mod-Alt-3': toggle(3) }
  },
})

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }) }
  },
})

const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ source: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ node }) => {
    const source = String(node.attrs['source'])
    return source === ''
      ? ['blockquote', ['div', 0]]
      : ['blockquote', ['div', 0], ['footer', { contenteditable: 'false' }, source]]
  },
})

const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'flow+',
  defining: true,
  addAttributes: () => ({ kind: { default: 'note', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'aside.callout',
      getAttrs: (element) => ({ kind: element.dataset['kind'] === 'warning' ? 'warning' : 'note' }),
    },
  ],
  renderHTML: ({ node }) => {
    const kind = node.attrs['kind'] === 'warning' ? 'warning' : 'note'
    const name = ['p', { class: 'callout-name', contenteditable: 'false' }, CALLOUT_NAMES[kind]] as const
    return ['aside', { class: 'callout', 'data-kind': kind }, [...name], ['div', { class: 'callout-text' }, 0]]
  },
})

const HorizontalRule = Node.create({
  name: 'horizontalRule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
})

// Keys with Ctrl and Shift belong to the input methods, which switch on them.
const withoutKeys = { addKeyboardShortcuts: () => ({}) }

/** Everything that holds words. */
export const textNodes = [
  Document,
  Text,
  Paragraph,
  Heading,
  HardBreak,
  BulletList.extend({ group: 'block list flow', ...withoutKeys }),
  OrderedList.extend({
    group: 'block list flow',
    addAttributes: () => ({
      start: { default: 1, parseHTML: (element: HTMLElement) => Number(element.getAttribute('start')) || 1 },
      numbering: {
        default: null,
        parseHTML: (element: HTMLElement) =>
          LIST_NUMBERINGS.find((one) => one === element.getAttribute('type')) ?? null,
        renderHTML: ({ numbering }: Record<string, unknown>) => (numbering ? { type: numbering } : {}),
      },
    }),
    ...withoutKeys,
  }),
  ListItem.extend({ content: 'paragraph flow*' }),
  ListKeymap,
  Blockquote,
  Callout,
  HorizontalRule,
]
