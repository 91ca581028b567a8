import { Field } from '@/components/ui/field'
import styles from './comment-form.module.css'
import { fieldId } from './field-id'

type Props = {
  articleId: number
  /** The challenge of an answer; null on the page everyone gets, where a frame brings one. */
  token: string | null
  problem: string | undefined
  typed: string | undefined
}

/**
 * The code to copy. On the stored page the challenge comes in a frame, so that asking for another leaves the typed text
 * alone; an answer to a post carries its own, so that the form also works where no cookie is kept.
 */
export function CaptchaField({ articleId, token, problem, typed }: Props) {
  return (
    <div className={styles.captcha}>
      {token === null ? (
        <iframe
          className={styles.frame}
          src={`/ma-xac-nhan?bai=${articleId}`}
          title="Ảnh mã xác nhận, nút lấy lại mã và nút nghe mã"
          loading="lazy"
          width={400}
          height={144}
        />
      ) : (
        <p className={styles.plate}>
          <input type="hidden" name="maAnh" value={token} />
          <img
            src={`/ma-xac-nhan/anh?bai=${articleId}&ma=${token}`}
            width={200}
            height={64}
            alt="Ảnh có sáu chữ số của mã xác nhận"
          />
          <button className={styles.again} type="submit" name="layLaiMa" value="co" formNoValidate>
            Lấy lại mã bảo mật
          </button>
          {/* biome-ignore lint/a11y/useMediaCaption: six digits read aloud; captions would be the answer. */}
          <audio
            controls
            preload="none"
            src={`/ma-xac-nhan/am-thanh?bai=${articleId}&ma=${token}`}
            aria-label="Nghe mã xác nhận"
          />
        </p>
      )}
      <Field
        id={fieldId('maXacNhan')}
        label="Mã xác nhận:"
        hint="Nhập sáu chữ số trong ảnh hoặc nghe được."
        problem={problem}
      >
        {(control) => (
          <input
            {...control}
            className={styles.code}
            name="maXacNhan"
            required
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typed}
          />
        )}
      </Field>
      <div className={styles.work} data-needs-script data-work={`/ma-xac-nhan/may?bai=${articleId}`} hidden>
        <input type="hidden" name="loiGiai" />
        <button className={styles.again} type="button">
          Không đọc được và không nghe được? Xác nhận bằng cách khác
        </button>
        <progress className={styles.progress} max={1} value={0} aria-label="Máy đang tự kiểm tra" hidden />
        <button className={styles.again} type="button" hidden>
          Dừng
        </button>
        <output tabIndex={-1} aria-live="polite" />
      </div>
    </div>
  )
}
