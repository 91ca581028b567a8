/** Says above a preview that it is none of the paper's pages. */
export function PreviewNote({ note }: { note: string }) {
  return (
    <p className="article-dated" role="note">
      {note}
    </p>
  )
}
