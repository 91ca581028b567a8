import type { Role } from '../viewer'
import type { ActionDoor, PageDoor } from './door'

const DESK = 'app/(newsroom)/toa-soan/(ban)'
const ARRANGERS: readonly Role[] = ['chief']
const KEEPERS: readonly Role[] = ['admin', 'chief']
const EDITORS: readonly Role[] = ['editor', 'chief']

/** The pages that arrange what readers see around the texts. */
export const SITE_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan/chuyen-muc', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/chuyen-muc/[id]', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/but-danh', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/but-danh/[id]', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/chu-de', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/chu-de/[id]', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/dong-su-kien', reach: EDITORS },
  { kind: 'page', path: '/toa-soan/dong-su-kien/[id]', reach: EDITORS },
  { kind: 'page', path: '/toa-soan/van-ban', reach: EDITORS },
  { kind: 'page', path: '/toa-soan/van-ban/moi', reach: EDITORS },
  { kind: 'page', path: '/toa-soan/van-ban/[id]', reach: EDITORS },
  { kind: 'page', path: '/toa-soan/danh-ba', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/danh-ba/[id]', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/danh-ba/nguoi/[id]', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/trang', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/trang/moi', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/trang/[id]', reach: ARRANGERS },
  { kind: 'page', path: '/toa-soan/trinh-don', reach: KEEPERS },
  { kind: 'page', path: '/toa-soan/chuyen-huong', reach: KEEPERS },
  { kind: 'page', path: '/toa-soan/chuyen-huong/[id]', reach: KEEPERS },
  { kind: 'page', path: '/toa-soan/tim-kiem', reach: EDITORS },
  { kind: 'page', path: '/toa-soan/trang-nhat', reach: EDITORS },
  { kind: 'page', path: '/toa-soan/trang-nhat/xem-truoc', reach: EDITORS },
  { kind: 'page', path: '/toa-soan/nhan-tin', reach: KEEPERS },
  { kind: 'page', path: '/toa-soan/thong-bao-day', reach: ['editor', 'chief', 'admin'] },
  { kind: 'page', path: '/toa-soan/cai-dat', reach: KEEPERS },
]

const actionsOf = (folder: string, reach: readonly Role[], names: readonly string[]): ActionDoor[] =>
  names.map((name) => ({ kind: 'action', file: `${DESK}/${folder}/actions.ts`, name, reach }))

/** Their deeds. */
export const SITE_ACTIONS: readonly ActionDoor[] = [
  ...actionsOf('chuyen-muc', ARRANGERS, [
    'addSectionAction',
    'changeSectionAction',
    'moveSectionAction',
    'retireSectionAction',
    'reopenSectionAction',
  ]),
  ...actionsOf('but-danh', ARRANGERS, [
    'addAuthorAction',
    'changeAuthorAction',
    'retireAuthorAction',
    'mergeAuthorsAction',
  ]),
  ...actionsOf('chu-de', ARRANGERS, ['changeTagAction', 'mergeTagsAction', 'deleteTagAction']),
  ...actionsOf('dong-su-kien', EDITORS, [
    'addStorylineAction',
    'changeStorylineAction',
    'closeStorylineAction',
    'joinStorylineAction',
    'leaveStorylineAction',
    'deleteStorylineAction',
    'restoreStorylineAction',
    'mergeStorylinesAction',
  ]),
  ...actionsOf('van-ban', EDITORS, ['addDocumentAction', 'changeDocumentAction', 'withdrawDocumentAction']),
  ...actionsOf('danh-ba', ARRANGERS, [
    'addUnitAction',
    'changeUnitAction',
    'moveUnitAction',
    'removeUnitAction',
    'addPersonAction',
    'changePersonAction',
    'movePersonAction',
    'removePersonAction',
  ]),
  ...actionsOf('trang', ARRANGERS, [
    'saveStandingPageAction',
    'moveStandingPageAction',
    'hideStandingPageAction',
    'setPageLanguageAction',
  ]),
  ...actionsOf('trinh-don', KEEPERS, ['changeMenuAction']),
  ...actionsOf('chuyen-huong', KEEPERS, [
    'addRedirectAction',
    'changeRedirectAction',
    'removeRedirectAction',
    'importRedirectsAction',
  ]),
  ...actionsOf('tim-kiem', EDITORS, ['promoteResultAction', 'unpromoteResultAction']),
  ...actionsOf('trang-nhat', EDITORS, ['saveFrontAction', 'returnFrontAction']),
  ...actionsOf('cai-dat', KEEPERS, ['saveSettingsAction']),
]
