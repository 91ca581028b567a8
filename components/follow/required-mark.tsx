/** Says of a group of boxes that one is needed, to the eye and to the ear. */
export function RequiredMark() {
  return (
    <>
      <span aria-hidden="true"> (*)</span>
      <span className="spoken"> bắt buộc</span>
    </>
  )
}
