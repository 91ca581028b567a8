import type { Metadata } from 'next'
import { connection } from 'next/server'
import { siteChrome } from '@/app/_cached/site'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { FollowForm } from '@/components/follow/follow-form'
import { FollowAway, FollowDone, FollowStep } from '@/components/follow/follow-step'
import { MailOffer } from '@/components/follow/mail-way'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { SIGN_UP_PATH } from '@/modules/digests/addresses'
import { readDigestOffer } from '@/modules/digests/offer'
import { REQUEST_HOURS } from '@/modules/digests/request-digest'
import { findChoiceBySlugs } from '@/modules/digests/slug-queries'
import { requestDigestAction } from './actions'

type Asked = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Asked> }

/** Depends on what the address has ticked: rendered when asked. */
export const instant = false

const HEADING = 'Nhận tin qua thư'
const NOTHING = { thuDienTu: '', nhip: 'daily', chuyenMuc: [], chuDe: [], dongSuKien: [] }
const NO_OPTIONS = { chuyenMuc: [], chuDe: [], dongSuKien: [] }
const KINDS = ['chuyen-muc', 'chu-de', 'dong-su-kien'] as const

export const metadata: Metadata = { title: HEADING }

function slugsIn(asked: Asked) {
  const given = KINDS.flatMap((kind) => {
    const slug = asked[kind]
    return typeof slug === 'string' && slug !== '' ? [[kind, slug.slice(0, 200)] as const] : []
  })
  return Object.fromEntries(given)
}

const idsOf = (things: readonly { id: number }[]) => things.map(({ id }) => String(id))

async function load(asked: Asked) {
  const chrome = await siteChrome()
  const [isOffered, named] = [await readDigestOffer(db), await findChoiceBySlugs(db, slugsIn(asked))]
  return { chrome, isOffered, named }
}

export default async function SignUpPage({ searchParams }: Props) {
  await connection()
  const asked = await searchParams
  const query = new URLSearchParams(slugsIn(asked)).toString()
  const path = query ? `${SIGN_UP_PATH}?${query}` : SIGN_UP_PATH
  const loaded = await unlessDatabaseDown(() => load(asked), 'database-down' as const)
  if (loaded === 'database-down') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return (
      <FollowAway heading={HEADING}>
        <FollowForm action={requestDigestAction} path={path} options={NO_OPTIONS} chosen={NOTHING} isOffered={false} />
      </FollowAway>
    )
  }
  const { chrome, isOffered, named } = loaded
  const options = { chuyenMuc: chrome.sections, chuDe: named.tags, dongSuKien: named.storylines }
  const chosen = {
    ...NOTHING,
    chuyenMuc: idsOf(named.sections),
    chuDe: idsOf(named.tags),
    dongSuKien: idsOf(named.storylines),
  }
  return (
    <PageFrame chrome={chrome}>
      <FollowStep heading={HEADING}>
        {asked['xong'] === undefined ? (
          <MailOffer isOffered={isOffered}>
            <FollowForm action={requestDigestAction} path={path} options={options} chosen={chosen} />
          </MailOffer>
        ) : (
          <>
            <FollowDone>Đã nhận yêu cầu. Vui lòng mở hộp thư và bấm liên kết xác nhận.</FollowDone>
            <p>
              Liên kết dùng được một lần, trong {REQUEST_HOURS} giờ. Chưa thấy thư sau vài phút, mời bạn tìm trong mục
              thư rác hoặc kiểm tra lại địa chỉ. Một địa chỉ nhận nhiều nhất ba thư xác nhận trong một ngày.
            </p>
          </>
        )}
      </FollowStep>
    </PageFrame>
  )
}
