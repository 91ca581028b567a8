/** What a stretch of text may be. In this order on every text, outermost first: the order of the editor's schema. */
export const MARK_TYPES = ['link', 'bold', 'italic', 'underline', 'strike', 'subscript', 'superscript'] as const

export type MarkType = (typeof MARK_TYPES)[number]
export type Mark = { type: 'link'; attrs: { href: string } } | { type: Exclude<MarkType, 'link'> }

export type TextRun = { type: 'text'; text: string; marks?: Mark[] }
export type Inline = TextRun | { type: 'hardBreak' }

/** Absent `content` is an empty line. */
export type Paragraph = { type: 'paragraph'; content?: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 }; content?: Inline[] }

export type BulletList = { type: 'bulletList'; content: ListItem[] }
/** How items are counted other than by numbers, as HTML calls it: `a`, `b`, `c` or `I`, `II`, `III`. */
export const LIST_NUMBERINGS = ['a', 'A', 'i', 'I'] as const
export type ListNumbering = (typeof LIST_NUMBERINGS)[number]
/** Absent `numbering` is numbers. */
export type OrderedListAttributes = { start: number; numbering?: ListNumbering }

export type OrderedList = { type: 'orderedList'; attrs: OrderedListAttributes; content: ListItem[] }
/** Its first child is a paragraph. */
export type ListItem = { type: 'listItem'; content: FlowBlock[] }
/** What may stand inside of list items, cells and callouts. */
export type FlowBlock = Paragraph | BulletList | OrderedList

/** `source` is empty when nobody is named. */
export type Blockquote = { type: 'blockquote'; attrs: { source: string }; content: Paragraph[] }

export type CellSpan = { colspan: number; rowspan: number }
export type TableCell = { type: 'tableCell' | 'tableHeader'; attrs: CellSpan; content: FlowBlock[] }
export type TableRow = { type: 'tableRow'; content: TableCell[] }
/** Always a full rectangle: every place of every row belongs to exactly one cell. */
export type Table = { type: 'table'; content: TableRow[] }

export type Callout = { type: 'callout'; attrs: { kind: 'note' | 'warning' }; content: FlowBlock[] }

export const EMBED_PROVIDERS = ['youtube', 'facebook', 'vimeo', 'zalo'] as const
export type EmbedProvider = (typeof EMBED_PROVIDERS)[number]
export type Embed = { type: 'embed'; attrs: { provider: EmbedProvider; url: string; title: string } }

export type Figure = { type: 'figure'; attrs: { mediaId: number } }
export type Gallery = { type: 'gallery'; attrs: { mediaIds: number[] } }
export type Attachment = { type: 'attachment'; attrs: { attachmentId: number } }
export type RelatedArticle = { type: 'relatedArticle'; attrs: { articleId: number } }
/** Holds the place of a picture that could not be pasted; readers never see one. */
export type MissingPicture = { type: 'missingPicture'; attrs: { note: string } }

/** One block of a body: a node of the editor's document, as ProseMirror writes it in JSON. */
export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | Table
  | Callout
  | Embed
  | Figure
  | Gallery
  | Attachment
  | RelatedArticle
  | MissingPicture
  | { type: 'horizontalRule' }
