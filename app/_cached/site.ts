import { cacheLife, cacheTag } from 'next/cache'
import { listStandingPages } from '@/modules/articles/standing-page-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { listSections } from '@/modules/sections/queries'
import { officeOf } from '@/modules/settings/office'
import { readOffice, readSign } from '@/modules/settings/queries'

const empty = { office: officeOf(null), sign: { sealLetters: '', logo: null }, sections: [], standingPages: [] }

/** What every page shows around its content: masthead, navigation, footer. */
export async function siteChrome() {
  'use cache'
  const { seq, value } = await atSnapshot(
    async (tx) => ({
      office: await readOffice(tx),
      sign: await readSign(tx),
      sections: await listSections(tx),
      standingPages: await listStandingPages(tx),
    }),
    empty,
  )
  cacheLife('max')
  cacheTag(surfaceTag.site, `seq:${seq}`)
  return value
}
