import type { ElementNode } from './html-tree'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Elements whose content is not text for readers; also the machinery of forms, drawings and programs. */
export const DROPPED = words(
  `applet audio button canvas datalist head input map math meta meter noframes noscript object option progress script
select style svg template textarea title video xml w:sdtpr o:officedocumentsettings`,
)

/** Elements that part one paragraph from the next. */
export const BLOCKS = words(
  `address article aside body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup p pre search section summary
table tbody td tfoot th thead tr ul`,
)

/** Parts of an office document that are not its text: notes of reviewers, and the lists of them. */
export const SIDE_ELEMENTS = words('comment comment-list header footer')
const SIDE_CLASSES =
  /(?:^|\s)(?:msocomanchor|MsoCommentReference|MsoCommentText|msocomoff|msoDel|sr-only|visually-hidden)(?:\s|$)/

export const isSideClass = (className: string | undefined): boolean =>
  className !== undefined && SIDE_CLASSES.test(className)

const HEADING = /^h([1-6])$/
const TITLE_CLASS = /(?:^|\s)MsoTitle/i
const HEADING_CLASS = /(?:^|\s)MsoHeading([1-9])/i
const QUOTE_CLASS = /(?:^|\s)Mso(?:Intense)?Quote/i

/** Which heading an element is, from 1; 0 for the title of a document; null for none. */
export function headingRankOf({ name, attributes }: ElementNode, outline: number | null): number | null {
  const className = attributes['class']
  const byRole = attributes['role'] === 'heading' ? /^[1-9]$/.exec(attributes['aria-level'] ?? '')?.[0] : undefined
  const byTag = HEADING.exec(name)?.[1] ?? byRole
  if (className !== undefined && TITLE_CLASS.test(className)) return 0
  if (byTag !== undefined) return Number(byTag)
  const byClass = HEADING_CLASS.exec(className ?? '')?.[1]
  return byClass === undefined ? outline : Number(byClass)
}

export const isQuoteClass = (className: string | undefined): boolean =>
  className !== undefined && QUOTE_CLASS.test(className)
