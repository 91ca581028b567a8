import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { TermForm } from '@/components/newsroom/term-form.island'
import { TermLists } from '@/components/newsroom/term-lists'
import { say } from '@/lib/english/comments'
import { titled } from '../../../titled'
import '@/components/newsroom/account.css'
import '@/components/newsroom/moderation/moderation.css'
import { db } from '@/db/client'
import { mayKeepWordList } from '@/modules/accounts/permissions'
import { DEFAULT_TERMS } from '@/modules/comments/word-list/default-terms'
import { effectiveTerms, isDefaultTerm, termKey } from '@/modules/comments/word-list/effective-terms'
import { listKeptTerms } from '@/modules/comments/word-list/kept-terms'
import { type Asked, only } from '../../../place'
import { deskPage } from '../../desk-page'
import { LIST_PATH } from '../queue-address'
import { removeTermAction, saveTermAction } from './actions'

export const generateMetadata = titled(() => say('Từ ngữ cần xem'))

const DONE: Record<string, (term: string) => string> = {
  luu: (term) => say('Đã lưu “{term}”. Bình luận gửi từ bây giờ theo danh sách mới.', { term }),
  'cho-qua': (term) => say('Từ bây giờ “{term}” được cho qua.', { term }),
  bo: (term) =>
    isDefaultTerm(term)
      ? say('“{term}” trở lại như có sẵn: giữ lại để xem.', { term })
      : say('Đã bỏ “{term}” khỏi danh sách.', { term }),
}

export default async function WordListPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const wanted = (only(asked['tu']) ?? '').normalize('NFC')
  const done = DONE[only(asked['xong']) ?? '']?.(only(asked['chu']) ?? '')
  return deskPage(mayKeepWordList, async () => {
    const kept = await listKeptTerms(db)
    const terms = [...effectiveTerms(kept)]
    const key = termKey(wanted)
    const row = kept.find(({ term }) => termKey(term) === key)
    const shipped = DEFAULT_TERMS.find((term) => termKey(term) === key)
    const stored = row ?? (shipped === undefined ? null : { term: shipped, effect: 'hold' as const, note: '' })
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Từ ngữ cần xem')}</h1>
        </div>
        <p className="narrow">
          {say(
            'Bình luận có từ trong danh sách được giữ lại với chỗ ấy đánh dấu, hoặc bị từ chối nếu bạn chọn vậy. Thay đổi có hiệu lực ngay với bình luận kế tiếp và được ghi vào nhật ký.',
          )}
        </p>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <section className="stack" aria-labelledby="mot-tu">
          <h2 id="mot-tu">{stored ? say('Sửa “{term}”', { term: stored.term }) : say('Thêm một từ')}</h2>
          <TermForm
            action={saveTermAction}
            terms={terms}
            stored={stored}
            mayAllow={shipped !== undefined}
            key={stored?.term ?? ''}
          />
          {row && (
            <AnsweredForm action={removeTermAction}>
              <input type="hidden" name="id" value={row.id} />
              <button className="button" type="submit">
                {shipped ? say('Trả về như có sẵn') : say('Bỏ khỏi danh sách')}
              </button>
            </AnsweredForm>
          )}
          {stored && (
            <p>
              <a href="/toa-soan/binh-luan/tu-ngu">{say('Thêm một từ khác')}</a>
            </p>
          )}
        </section>
        <TermLists
          kept={kept}
          shipped={DEFAULT_TERMS.filter((term) => !kept.some((one) => termKey(one.term) === termKey(term)))}
        />
        <p>
          <a href={LIST_PATH}>{say('Về hàng bình luận')}</a>
        </p>
      </div>
    )
  })
}
