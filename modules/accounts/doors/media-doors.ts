import type { Role } from '../viewer'
import type { ActionDoor, PageDoor } from './door'

const LIBRARY = 'app/(newsroom)/toa-soan/(ban)/anh'
/** Whoever writes may look through the library; bringing something into it is for the staff. */
const CHOOSERS: readonly Role[] = ['contributor', 'reporter', 'editor', 'chief']
const BRINGERS: readonly Role[] = ['reporter', 'editor', 'chief']

/** The library of pictures and files, and the doors that take them. */
export const MEDIA_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan/anh', reach: CHOOSERS },
  { kind: 'page', path: '/toa-soan/anh/[id]', reach: CHOOSERS },
  { kind: 'route', path: '/toa-soan/anh/[id]/goc', reach: BRINGERS },
  { kind: 'route', path: '/toa-soan/anh/danh-sach', reach: CHOOSERS },
  { kind: 'page', path: '/toa-soan/anh/tep', reach: CHOOSERS },
  { kind: 'page', path: '/toa-soan/anh/tep/[id]', reach: CHOOSERS },
  { kind: 'route', path: '/toa-soan/anh/tep/danh-sach', reach: CHOOSERS },
  { kind: 'route', path: '/toa-soan/tep/anh', method: 'POST', reach: BRINGERS },
  { kind: 'route', path: '/toa-soan/tep/dinh-kem', method: 'POST', reach: BRINGERS },
  { kind: 'route', path: '/toa-soan/tep/thay-anh', method: 'POST', reach: BRINGERS },
]

const actionsOf = (folder: string, names: readonly string[]): ActionDoor[] =>
  names.map((name) => ({ kind: 'action', file: `${folder}/actions.ts`, name, reach: BRINGERS }))

/** Their deeds. Whose picture, and whether readers see it, is asked by the verbs and proved beside them. */
export const MEDIA_ACTIONS: readonly ActionDoor[] = [
  ...actionsOf(LIBRARY, [
    'describePictureAction',
    'shapePictureAction',
    'trashPictureAction',
    'untrashPictureAction',
    'movePicturesAction',
  ]),
  ...actionsOf(`${LIBRARY}/tep`, ['renameAttachmentAction', 'trashAttachmentAction', 'untrashAttachmentAction']),
]
