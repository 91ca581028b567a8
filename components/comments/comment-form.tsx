'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { LanguageInput } from '@/components/ui/language-input'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { replyPathOf } from '@/modules/comments/addresses'
import { CONSENT } from '@/modules/comments/consent'
import { COMMENT_FIELDS } from '@/modules/comments/form-fields'
import { CaptchaField } from './captcha-field'
import styles from './comment-form.module.css'
import { type CommentNotices, linkIn, VIETNAMESE_NOTICES } from './comment-notices'
import { fieldId } from './field-id'
import type { CommentAction } from './form-answer'
import formStyles from './reader-form.module.css'

type Props = {
  language: Language
  articleId: number
  /** The article's present address: the form posts to it, and the answer opens at the form. */
  path: string
  /** The server action; components never import from app. */
  action: CommentAction
  /** The comment this answers. */
  reply?: { toId: number }
  /** Otherwise the form is there only to hold what was typed into it while it still was. */
  isOffered?: boolean
  /** Where the rules and the rights of writers stand. */
  notices?: CommentNotices
}

/**
 * The form under an article. It renders on the server and never hydrates: a plain multipart POST that works without
 * JavaScript. Limits are told in sentences, not by `maxlength`, which would cut a pasted text in silence.
 */
export function CommentForm(props: Props) {
  const { articleId, path, action, reply, isOffered = true, notices = VIETNAMESE_NOTICES } = props
  const [answer, post] = useActionState(action, null, `${reply ? replyPathOf(reply.toId) : path}#viet-binh-luan`)
  const language = answer?.language ?? props.language
  const otherThanPage = language === props.language ? undefined : language
  const words = readerWords(language).comments.form
  const consent = CONSENT[language]
  const problems = answer?.problems ?? {}
  const typed = answer?.typed ?? {}
  const listed = COMMENT_FIELDS.flatMap((field) => {
    const sentence = problems[field]
    return sentence ? [{ fieldId: fieldId(field), sentence }] : []
  })
  if (!isOffered && !answer) return null
  const form = (
    <form className={`${formStyles.form} ${styles.form}`} action={post} noValidate={answer !== null}>
      {answer && <ProblemSummary heading={answer.summary} problems={listed} />}
      {/* Enter in a field presses the first button; without this one it would be "Lấy lại mã bảo mật". */}
      <button className={styles.trap} type="submit" tabIndex={-1} aria-hidden="true">
        {words.send}
      </button>
      <input type="hidden" name="bai" value={articleId} />
      <LanguageInput language={language} />
      <input type="hidden" name="khoa" value={answer?.idempotencyKey ?? ''} />
      <Field id={fieldId('hoTen')} label={`${words.name}:(*)`} problem={problems.hoTen}>
        {(control) => <input {...control} name="hoTen" required autoComplete="name" defaultValue={typed.hoTen} />}
      </Field>
      <Field
        id={fieldId('soDienThoai')}
        label={`${words.phone}:`}
        hint={words.phoneHint}
        problem={problems.soDienThoai}
      >
        {(control) => (
          <input {...control} name="soDienThoai" type="tel" autoComplete="tel" defaultValue={typed.soDienThoai} />
        )}
      </Field>
      {reply ? (
        <>
          <input type="hidden" name="traLoi" value={reply.toId} />
          <input type="hidden" name="tieuDe" value={words.replyTitle} />
        </>
      ) : (
        <Field id={fieldId('tieuDe')} label={`${words.title}:(*)`} problem={problems.tieuDe}>
          {(control) => <input {...control} name="tieuDe" required autoComplete="off" defaultValue={typed.tieuDe} />}
        </Field>
      )}
      <Field id={fieldId('noiDung')} label={`${words.body}:(*)`} problem={problems.noiDung}>
        {(control) => <textarea {...control} name="noiDung" required rows={6} defaultValue={typed.noiDung} />}
      </Field>
      <p className={styles.trap} aria-hidden="true">
        <label htmlFor="binh-luan-website">{words.trap}</label>
        <input id="binh-luan-website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      {isOffered && (
        <>
          <CaptchaField
            language={language}
            articleId={articleId}
            token={answer?.captchaToken ?? null}
            problem={problems.maXacNhan}
            typed={typed.maXacNhan}
          />
          <p className={styles.notice}>
            {consent.notice} <a {...linkIn(language, notices.rightsPath)}>{words.rights}</a> ·{' '}
            <a {...linkIn(language, notices.rulesPath)}>{words.rules}</a>
          </p>
          {problems.dongY && (
            <p className={`${formStyles.problem} ${styles.unagreed}`} id="binh-luan-dongY-loi">
              {problems.dongY}
            </p>
          )}
          <label className={styles.consent} htmlFor={fieldId('dongY')}>
            <input
              type="checkbox"
              id={fieldId('dongY')}
              name="dongY"
              value="co"
              required
              defaultChecked={typed.dongY === 'co'}
              aria-invalid={problems.dongY ? true : undefined}
              aria-describedby={problems.dongY ? 'binh-luan-dongY-loi' : undefined}
            />
            <span>{consent.agreement}</span>
          </label>
          <button className={formStyles.send} type="submit">
            {reply ? words.sendReply : words.send}
          </button>
        </>
      )}
    </form>
  )
  if (reply)
    return (
      <section id="viet-binh-luan" aria-label={words.writeReply} lang={otherThanPage}>
        {form}
      </section>
    )
  return (
    <details className={styles.write} id="viet-binh-luan" lang={otherThanPage} open={answer !== null}>
      <summary className={styles.opener}>{words.write}</summary>
      {form}
    </details>
  )
}
