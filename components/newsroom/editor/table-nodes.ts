import { Node } from '@tiptap/core'
import { Table } from '@tiptap/extension-table/table'

const cellAttributes = () => ({
  colspan: { default: 1, parseHTML: (element: HTMLElement) => Number(element.getAttribute('colspan')) || 1 },
  rowspan: { default: 1, parseHTML: (element: HTMLElement) => Number(element.getAttribute('rowspan')) || 1 },
  // Only prosemirror-tables reads it; a stored table has no widths.
  colwidth: { default: null, rendered: false },
})

const cell = (name: 'tableCell' | 'tableHeader', tag: 'td' | 'th', tableRole: 'cell' | 'header_cell') =>
  Node.create({
    name,
    content: 'flow+',
    isolating: true,
    tableRole,
    addAttributes: cellAttributes,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

/** Tables without column widths: a wide one scrolls, as on the reader's page. Styles in markup are not allowed here. */
export const tableNodes = [
  Table.extend({
    renderHTML: () => ['div', { class: 'table-scroll' }, ['table', ['tbody', 0]]],
    addNodeView: null,
  }).configure({ resizable: false, allowTableNodeSelection: true }),
  TableRow,
  cell('tableHeader', 'th', 'header_cell'),
  cell('tableCell', 'td', 'cell'),
]
