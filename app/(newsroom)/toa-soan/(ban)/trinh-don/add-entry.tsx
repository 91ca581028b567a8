import type { DeskField } from '@/components/newsroom/desk-answer'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { say } from '@/lib/english/site'
import { MENU_LABEL_CHARS_MAX, type MenuName } from '@/modules/settings/menus'
import { changeMenuAction } from './actions'

type Thing = { id: number; name: string }
type Props = { menu: MenuName; version: number; things: Record<'section' | 'tag' | 'page', Thing[]> }

const choice = (label: string, things: Thing[]): DeskField => ({
  kind: 'choice',
  name: 'id',
  label,
  options: [
    { value: '', label: say('Chưa chọn') },
    ...things.map(({ id, name }) => ({ value: String(id), label: name })),
  ],
})

const ownLabel = (): DeskField => ({
  kind: 'line',
  name: 'label',
  label: say('Chữ hiện trên trình đơn'),
  hint: say('Tối đa {max} ký tự.', { max: MENU_LABEL_CHARS_MAX }),
  isRequired: true,
})

const otherLabel = (): DeskField => ({ ...ownLabel(), hint: say('Để trống thì dùng tên hiện có.'), isRequired: false })

/** One small form for each kind of entry, closed until it is wanted. */
export function AddEntry({ menu, version, things }: Props) {
  const forms: { kind: string; summary: string; fields: DeskField[] }[] = [
    {
      kind: 'section',
      summary: say('Thêm chuyên mục'),
      fields: [choice(say('Chuyên mục'), things.section), otherLabel()],
    },
    { kind: 'page', summary: say('Thêm trang cố định'), fields: [choice(say('Trang'), things.page), otherLabel()] },
    { kind: 'tag', summary: say('Thêm chủ đề'), fields: [choice(say('Chủ đề'), things.tag), otherLabel()] },
    {
      kind: 'path',
      summary: say('Thêm trang khác của báo'),
      fields: [
        { kind: 'code', name: 'path', label: say('Đường dẫn'), hint: say('Ví dụ /doc-nhieu.'), isRequired: true },
        ownLabel(),
      ],
    },
    {
      kind: 'link',
      summary: say('Thêm trang bên ngoài'),
      fields: [
        {
          kind: 'code',
          name: 'url',
          label: say('Địa chỉ'),
          hint: say('Ví dụ https://dichvucong.gov.vn.'),
          isRequired: true,
        },
        ownLabel(),
      ],
    },
  ]
  return (
    <section className="stack" aria-labelledby="them-muc">
      <h2 id="them-muc">{say('Thêm mục')}</h2>
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
