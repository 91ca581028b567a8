'use client'
import { useEffect, useState } from 'react'
import { say } from '@/lib/english/front'
import { portalDateTime } from '@/lib/time'
import { FrontForm, type FrontFormProps } from './front-form'
import { dropKeptFront, type KeptFront, keptBeside } from './kept-front'

type Props = Omit<FrontFormProps, 'initial' | 'isHeld'>

/** The front page's form; before it, what this person arranged here and did not save. */
export function FrontDesk(props: Props) {
  const { userId, version, stored, pinned } = props
  const [offer, setOffer] = useState<KeptFront | null>(null)
  const [restored, setRestored] = useState<KeptFront | null>(null)
  const [first] = useState({ userId, version, stored })
  useEffect(() => setOffer(keptBeside(first.userId, { ...first, now: Date.now() })), [first])
  return (
    <>
      {offer && (
        <section className="notice stack" aria-label={say('Bản xếp chưa lưu')}>
          <p>
            {say('Bạn đã xếp trang nhất trên máy này mà chưa lưu, sửa lần cuối lúc {time}.', {
              time: portalDateTime(new Date(offer.at)),
            })}
            {offer.version < version && ` ${say('Từ đó đã có người lưu bản khác.')}`}
          </p>
          <div className="row">
            <button
              type="button"
              className="button button-main"
              onClick={() => {
                setRestored(offer)
                setOffer(null)
              }}
            >
              {say('Xếp tiếp bản ấy')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                dropKeptFront(userId)
                setOffer(null)
              }}
            >
              {say('Bỏ bản ấy')}
            </button>
          </div>
        </section>
      )}
      <FrontForm
        {...props}
        key={restored ? 'restored' : 'stored'}
        initial={restored?.typed ?? stored}
        version={restored?.version ?? version}
        pinned={[...pinned, ...(restored?.pinned ?? [])]}
        isHeld={offer !== null}
      />
    </>
  )
}
