import type { OtherText, TypedArticle } from './article-answer'

function OneText({ heading, typed }: { heading: string; typed: TypedArticle }) {
  return (
    <div className="one-text">
      <h3>{heading}</h3>
      <p className="one-text-headline">{typed.headline || 'Chưa có tiêu đề'}</p>
      {typed.standfirst && <p className="one-text-standfirst">{typed.standfirst}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="one-text-body" aria-label={`Nội dung: ${heading}`} tabIndex={0}>
        {typed.body}
      </section>
    </div>
  )
}

/** The text that was saved meanwhile beside the one that was just sent: nothing of either is lost. */
export function TwoTexts({ mine, other }: { mine: TypedArticle; other: OtherText }) {
  return (
    <section className="two-texts" aria-labelledby="hai-ban">
      <h2 id="hai-ban">Hai bản của bài này</h2>
      <p>
        {other.savedBy} đã lưu lúc {other.savedAt}. Vui lòng so hai bản và chép những gì cần giữ vào ô bên dưới. Bấm lưu
        lần nữa thì bản của bạn thay bản kia; bản kia vẫn còn trong lịch sử sửa.
      </p>
      <div className="two-texts-columns">
        <OneText heading="Bản đang lưu" typed={other.typed} />
        <OneText heading="Bản của bạn" typed={mine} />
      </div>
    </section>
  )
}
