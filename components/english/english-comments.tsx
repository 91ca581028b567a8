type Props = {
  /** The Vietnamese article with its comments; null where the text is in English alone. */
  originalPath: string | null
  /** Where readers may write to; empty when nowhere. */
  email: string
}

/**
 * Where readers can say what they think of an English article. Comments are read, judged and answered in Vietnamese, so they stand
 * under the Vietnamese edition.
 */
export function EnglishComments({ originalPath, email }: Props) {
  return (
    <section className="onward" aria-labelledby="comments">
      <h2 className="section-head" id="comments">
        Comments
      </h2>
      {originalPath ? (
        <p>
          Readers discuss this article under its{' '}
          <a href={`${originalPath}#binh-luan`} hrefLang="vi">
            Vietnamese edition
          </a>
          , where comments are read and answered in Vietnamese.
        </p>
      ) : (
        <p>Comments are taken under Vietnamese articles.</p>
      )}
      {email && (
        <p>
          You can also write to the newsroom in English: <a href={`mailto:${email}`}>{email}</a>.
        </p>
      )}
    </section>
  )
}
