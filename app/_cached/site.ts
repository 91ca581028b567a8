import { cacheLife, cacheTag } from 'next/cache'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { readMenuLinks } from '@/modules/menus/queries'
import { atSharedSnapshot } from '@/modules/pages/snapshot'
import { listSections } from '@/modules/sections/queries'
import { officeOf } from '@/modules/settings/office'
import { readOffice, readSign } from '@/modules/settings/queries'

const empty = {
  office: officeOf(null),
  sign: { sealLetters: '', logo: null },
  sections: [],
  menus: { main: [], footer: [] },
}

/** What every page shows around its content: masthead, navigation, footer. */
export async function siteChrome() {
  'use cache'
  const { seq, value } = await atSharedSnapshot(
    'chrome:vi',
    async (tx) => ({
      office: await readOffice(tx),
      sign: await readSign(tx),
      sections: await listSections(tx),
      menus: await readMenuLinks(tx),
    }),
    empty,
  )
  cacheLife('max')
  cacheTag(surfaceTag.site, `seq:${seq}`)
  return value
}
