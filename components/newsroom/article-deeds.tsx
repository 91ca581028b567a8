import { say } from '@/lib/english/articles'
import type { ArticleStatus } from './article-status'

/** What may be done to the article now, by this person. */
export type Deeds = {
  save: boolean
  submit: boolean
  takeBack: boolean
  returnToWriter: boolean
  approve: boolean
  publish: boolean
  update: boolean
  withdraw: boolean
  restore: boolean
  /** Giving a published text a time to end. */
  end: boolean
}

export const NO_DEEDS: Deeds = {
  save: false,
  submit: false,
  takeBack: false,
  returnToWriter: false,
  approve: false,
  publish: false,
  update: false,
  withdraw: false,
  restore: false,
  end: false,
}

/** The deeds that need no field of the form. */
export const withoutForm = (deeds: Deeds): Deeds => ({
  ...NO_DEEDS,
  withdraw: deeds.withdraw,
  restore: deeds.restore,
  end: deeds.end,
})

type Button = { is: keyof Deeds; deed: string; words: (isScheduled: boolean) => string }

/** Buttons of the editor's form, in the order a text goes through them; the last one shown is the main one. */
const buttons = (): Button[] => [
  { is: 'returnToWriter', deed: 'tra-lai', words: () => say('Trả lại') },
  { is: 'takeBack', deed: 'rut-lai', words: () => say('Rút lại') },
  { is: 'save', deed: 'luu', words: (isScheduled) => (isScheduled ? say('Lưu thay đổi') : say('Lưu nháp')) },
  { is: 'publish', deed: 'hen-gio', words: (isScheduled) => (isScheduled ? say('Đổi giờ hẹn') : say('Hẹn giờ')) },
  { is: 'submit', deed: 'gui-duyet', words: () => say('Gửi duyệt') },
  { is: 'approve', deed: 'duyet', words: () => say('Duyệt') },
  { is: 'publish', deed: 'xuat-ban', words: (isScheduled) => (isScheduled ? say('Xuất bản ngay') : say('Xuất bản')) },
  { is: 'update', deed: 'cap-nhat', words: () => say('Cập nhật bài đã đăng') },
]

/** These lead on; saving and taking back do not. */
const MAIN: ReadonlySet<string> = new Set(['gui-duyet', 'duyet', 'xuat-ban', 'cap-nhat'])

type Props = {
  id: number | null
  status: ArticleStatus
  deeds: Deeds
  /** Present while readers can open the article. */
  path: string | null
  isSending: boolean
}

/**
 * Everything that can be done to an article, as its state and the person's rights allow. Inside the editor's form: each
 * button sends its deed as `viec`, with the text.
 */
export function ArticleDeeds({ id, status, deeds, path, isSending }: Props) {
  const desk = `/toa-soan/bai/${id}`
  const shown = buttons().filter(({ is }) => deeds[is])
  const main = shown.findLast(({ deed }) => MAIN.has(deed))?.deed
  return (
    <div className="row">
      {/* Enter in a one-line field presses the first button of a form: this one does nothing. */}
      <button type="submit" disabled hidden />
      {path && (
        <a className="button button-quiet" href={path}>
          {say('Xem bài')}
        </a>
      )}
      {deeds.end && (
        <a className="button button-quiet" href={`${desk}/hen-gio`}>
          {say('Hẹn gỡ')}
        </a>
      )}
      {deeds.withdraw && (
        <a className="button button-grave" href={`${desk}/go`}>
          {say('Gỡ bài')}
        </a>
      )}
      {deeds.restore && (
        <a className="button" href={`${desk}/khoi-phuc`}>
          {say('Khôi phục')}
        </a>
      )}
      {shown.map(({ deed, words }) => (
        <button
          className={deed === main ? 'button button-main' : 'button'}
          name="viec"
          value={deed}
          type="submit"
          disabled={isSending}
          key={deed}
        >
          {words(status === 'scheduled')}
        </button>
      ))}
    </div>
  )
}

/** A word to go with handing in or approving; most texts need none. */
export function DeedNote({ deeds, written }: { deeds: Deeds; written: string }) {
  if (!deeds.submit && !deeds.approve) return null
  return (
    <details className="deed-note" open={written !== ''}>
      <summary>
        {say('Kèm lời nhắn khi')} {deeds.submit ? say('gửi duyệt') : say('duyệt')}
      </summary>
      <label className="spoken" htmlFor="loi-nhan">
        {say('Lời nhắn')}
      </label>
      <textarea id="loi-nhan" name="note" rows={3} defaultValue={written} />
    </details>
  )
}
