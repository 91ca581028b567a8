import type { DeskField } from '@/components/newsroom/desk-answer'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { MENU_LABEL_CHARS_MAX, type MenuName } from '@/modules/settings/menus'
import { changeMenuAction } from './actions'

type Thing = { id: number; name: string }
type Props = { menu: MenuName; version: number; things: Record<'section' | 'tag' | 'page', Thing[]> }

const choice = (label: string, things: Thing[]): DeskField => ({
  kind: 'choice',
  name: 'id',
  label,
  options: [{ value: '', label: 'Chưa chọn' }, ...things.map(({ id, name }) => ({ value: String(id), label: name }))],
})

const ownLabel: DeskField = {
  kind: 'line',
  name: 'label',
  label: 'Chữ hiện trên trình đơn',
  hint: `Tối đa ${MENU_LABEL_CHARS_MAX} ký tự.`,
  isRequired: true,
}

const otherLabel: DeskField = { ...ownLabel, hint: 'Để trống thì dùng tên hiện có.', isRequired: false }

/** One small form for each kind of entry, closed until it is wanted. */
export function AddEntry({ menu, version, things }: Props) {
  const forms: { kind: string; summary: string; fields: DeskField[] }[] = [
    { kind: 'section', summary: 'Thêm chuyên mục', fields: [choice('Chuyên mục', things.section), otherLabel] },
    { kind: 'page', summary: 'Thêm trang cố định', fields: [choice('Trang', things.page), otherLabel] },
    { kind: 'tag', summary: 'Thêm chủ đề', fields: [choice('Chủ đề', things.tag), otherLabel] },
    {
      kind: 'path',
      summary: 'Thêm trang khác của báo',
      fields: [
        { kind: 'code', name: 'path', label: 'Đường dẫn', hint: 'Ví dụ /doc-nhieu.', isRequired: true },
        ownLabel,
      ],
    },
    {
      kind: 'link',
      summary: 'Thêm trang bên ngoài',
      fields: [
        { kind: 'code', name: 'url', label: 'Địa chỉ', hint: 'Ví dụ https://dichvucong.gov.vn.', isRequired: true },
        ownLabel,
      ],
    },
  ]
  return (
    <section className="stack" aria-labelledby="them-muc">
      <h2 id="them-muc">Thêm mục</h2>
      {forms.map(({ kind, summary, fields }) => (
        <details key={kind}>
          <summary>{summary}</summary>
          <DeskForm
            name={`them-${kind}`}
            action={changeMenuAction}
            fields={fields}
            hidden={{ menu, version, kind, viec: 'them' }}
            button={summary}
          />
        </details>
      ))}
    </section>
  )
}
