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
          title="Ảnh mã xác nhận và nút lấy lại mã"
          loading="lazy"
          width={400}
          height={80}
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
        </p>
      )}
      <Field id={fieldId('maXacNhan')} label="Mã xác nhận:" hint="Nhập sáu chữ số trong ảnh." problem={problem}>
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
    </div>
  )
}
