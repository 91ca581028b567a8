import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/articles'
import './correction-fields.css'

/** What stands in the fields, as typed. */
export type TypedCorrection = { isCorrection: boolean; wrong: string; right: string; changesMeaning: boolean }

export const NO_CORRECTION: TypedCorrection = { isCorrection: false, wrong: '', right: '', changesMeaning: false }

export const CORRECTION_FIELD_IDS = { wrong: 'da-dang-sai', right: 'dung-la' } as const

type Props = { typed: TypedCorrection; problems: Partial<Record<keyof typeof CORRECTION_FIELD_IDS, string>> }

/**
 * Whether a change of a published text puts a fact right: then readers are told what was wrong. The fields show once
 * that is chosen, by style alone; where a browser cannot, they always show.
 */
export function CorrectionFields({ typed, problems }: Props) {
  return (
    <fieldset className="choices correction-fields">
      <legend>{say('Lần cập nhật này')}</legend>
      <label className="choice">
        <input type="radio" name="loaiSua" value="cau-chu" defaultChecked={!typed.isCorrection} />
        {say('Sửa câu chữ, bổ sung; thông tin đã đăng không sai')}
      </label>
      <label className="choice">
        <input type="radio" name="loaiSua" value="dinh-chinh" defaultChecked={typed.isCorrection} />
        {say('Đính chính: bài đã đăng thông tin sai')}
      </label>
      <div className="correction-words-typed">
        <Field
          id={CORRECTION_FIELD_IDS.wrong}
          label={say('Đã đăng sai')}
          hint={say('Bạn đọc thấy câu này trong khung Đính chính. Không nhắc lại điều gây hại cho người khác.')}
          problem={problems.wrong}
        >
          {(control) => <textarea {...control} name="daDangSai" rows={2} defaultValue={typed.wrong} />}
        </Field>
        <Field id={CORRECTION_FIELD_IDS.right} label={say('Đúng là')} problem={problems.right}>
          {(control) => <textarea {...control} name="dungLa" rows={2} defaultValue={typed.right} />}
        </Field>
        <label className="choice">
          <input type="checkbox" name="doiNghia" value="co" defaultChecked={typed.changesMeaning} />
          {say('Lỗi làm người đọc hiểu sai ý chính: đặt khung ở đầu bài')}
        </label>
      </div>
    </fieldset>
  )
}
