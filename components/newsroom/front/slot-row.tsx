import { say } from '@/lib/english/front'
import { typedLanguage } from '@/lib/interface-language'
import type { PinnedArticle } from '@/modules/front/desk-queries'
import { UntilField } from './until-field'

export type SlotValue = { article: PinnedArticle | null; until: string }

type Props = {
  /** `top` or `focus`, and which of them. */
  list: 'top' | 'focus'
  index: number
  label: string
  slot: SlotValue
  problems: Record<string, string>
  isReady: boolean
  onChoose: () => void
  onRelease: () => void
  /** Only where the number of places is the newsroom's choice. */
  onRemove?: () => void
}

/** One place for an article: pinned, or open for the newest. */
export function SlotRow({ list, index, label, slot, problems, isReady, onChoose, onRelease, onRemove }: Props) {
  const place = `${list}-${index}`
  const { article } = slot
  const about = <span className="spoken"> {say('cho {label}', { label })}</span>
  return (
    <>
      <p className="slot-label">{label}</p>
      <input type="hidden" name={`${list}-articleId`} value={article?.id ?? ''} />
      {article ? (
        <p className="slot-headline" lang={typedLanguage(article.headline)}>
          {article.headline}
        </p>
      ) : (
        <p className="slot-open">{say('Tự động: bài mới nhất chưa có trên trang')}</p>
      )}
      {article && !article.isPublished && (
        <p className="slot-problem">{say('Bài này không còn hiện với bạn đọc, chỗ này đang tự lấp.')}</p>
      )}
      {problems[place] && <p className="slot-problem">{problems[place]}</p>}
      <div className="row">
        <button type="button" className="button" id={place} disabled={!isReady} onClick={onChoose}>
          {article ? say('Đổi bài') : say('Ghim bài')}
          {about}
        </button>
        {article && (
          <button type="button" className="button" onClick={onRelease}>
            {say('Bỏ ghim')}
            {about}
          </button>
        )}
        {onRemove && (
          <button type="button" className="button button-grave" disabled={!isReady} onClick={onRemove}>
            {say('Bớt chỗ này')}
            <span className="spoken"> {label}</span>
          </button>
        )}
      </div>
      {article ? (
        <UntilField
          place={place}
          name={`${list}-until`}
          label={say('Hết ghim lúc (để trống: ghim mãi)')}
          stored={slot.until}
          problem={problems[`${place}-until`]}
        />
      ) : (
        <input type="hidden" name={`${list}-until`} value="" />
      )}
    </>
  )
}
