import { Field } from '@/components/ui/field'
import { readerWords } from '@/components/words/reader'
import { LANGUAGE_FIELD } from '@/lib/words/form-language'
import type { Language } from '@/lib/words/language'
import styles from './comment-form.module.css'
import { fieldId } from './field-id'

type Props = {
  language: Language
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
export function CaptchaField({ language, articleId, token, problem, typed }: Props) {
  const words = readerWords(language).comments.captcha
  const asked = `bai=${articleId}${language === 'vi' ? '' : `&${LANGUAGE_FIELD}=${language}`}`
  return (
    <div className={styles.captcha}>
      {token === null ? (
        <iframe
          className={styles.frame}
          src={`/ma-xac-nhan?${asked}`}
          title={words.frame}
          loading="lazy"
          width={400}
          height={144}
        />
      ) : (
        <p className={styles.plate}>
          <input type="hidden" name="maAnh" value={token} />
          <img src={`/ma-xac-nhan/anh?${asked}&ma=${token}`} width={200} height={64} alt={words.picture} />
          <button className={styles.again} type="submit" name="layLaiMa" value="co" formNoValidate>
            {words.again}
          </button>
          {/* biome-ignore lint/a11y/useMediaCaption: six digits read aloud; captions would be the answer. */}
          <audio controls preload="none" src={`/ma-xac-nhan/am-thanh?${asked}&ma=${token}`} aria-label={words.listen} />
        </p>
      )}
      <Field id={fieldId('maXacNhan')} label={`${words.code}:`} hint={words.hint} problem={problem}>
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
          {words.otherWay}
        </button>
        <progress className={styles.progress} max={1} value={0} aria-label={words.working} hidden />
        <button className={styles.again} type="button" hidden>
          {words.stop}
        </button>
        <output tabIndex={-1} aria-live="polite" />
      </div>
    </div>
  )
}
