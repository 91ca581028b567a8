import type { TypedArticle } from './article-answer'

/** What was chosen, carried on unseen while the lists to choose from cannot be read. */
export function KeptFields({ typed }: { typed: TypedArticle }) {
  return (
    <>
      <input type="hidden" name="sectionId" value={typed.sectionId} />
      <input type="hidden" name="tags" value={typed.tags} />
      <input type="hidden" name="dateline" value={typed.dateline} />
      <input type="hidden" name="leadMediaId" value={typed.leadMediaId} />
      {typed.authorIds.map((id) => (
        <input type="hidden" name="authorIds" value={id} key={id} />
      ))}
      {typed.commentsOpen && <input type="hidden" name="commentsOpen" value="co" />}
    </>
  )
}
