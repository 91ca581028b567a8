import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/front'
import { NOTICE_CHARS_MAX, NOTICES_MAX } from '@/modules/front/arrangement'
import { MovableList } from './movable-list'
import { UntilField } from './until-field'
import type { Rows } from './use-rows'

export type NoticeValue = { text: string; link: string; until: string }
type Props = {
  notices: Rows<NoticeValue>
  problems: Record<string, string>
  isReady: boolean
  announce: (sentence: string) => void
}

/** What the agency tells people, each a line of its own words. */
export function NoticeRows({ notices, problems, isReady, announce }: Props) {
  return (
    <>
      <MovableList
        list={notices}
        label={say('Các thông báo')}
        isReady={isReady}
        announce={announce}
        nameOf={(_, index) => say('thông báo {number}', { number: index + 1 })}
      >
        {(notice, index) => {
          const place = `notice-${index}`
          return (
            <>
              <Field
                id={`${place}-text`}
                label={say('Thông báo {number}', { number: index + 1 })}
                hint={say('Tối đa {max} ký tự.', { max: NOTICE_CHARS_MAX })}
                problem={problems[`${place}-text`]}
              >
                {(control) => <textarea {...control} name="notice-text" rows={2} defaultValue={notice.text} />}
              </Field>
              <LinkField place={place} name="notice-link" stored={notice.link} problem={problems[`${place}-link`]} />
              <UntilField
                place={place}
                name="notice-until"
                label={say('Tự gỡ lúc (để trống: để mãi)')}
                stored={notice.until}
                problem={problems[`${place}-until`]}
              />
              <div className="row">
                <button type="button" className="button button-grave" onClick={() => notices.remove(notice.key)}>
                  {say('Bỏ thông báo')}
                  <span className="spoken"> {index + 1}</span>
                </button>
              </div>
            </>
          )
        }}
      </MovableList>
      {notices.rows.length < NOTICES_MAX && (
        <div className="row">
          <button
            type="button"
            className="button"
            disabled={!isReady}
            onClick={() => notices.add({ text: '', link: '', until: '' })}
          >
            {say('Thêm thông báo')}
          </button>
        </div>
      )}
    </>
  )
}

type LinkProps = { place: string; name: string; stored: string; problem: string | undefined }

/** Where a line of words leads. */
export function LinkField({ place, name, stored, problem }: LinkProps) {
  return (
    <Field
      id={`${place}-link`}
      label={say('Dẫn tới (không bắt buộc)')}
      hint={say('Đường dẫn của báo, ví dụ /trang/lien-he, hoặc địa chỉ https://.')}
      problem={problem}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          name={name}
          defaultValue={stored}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
      )}
    </Field>
  )
}
