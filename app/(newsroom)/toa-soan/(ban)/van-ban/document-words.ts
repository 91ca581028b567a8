import type { DeskField } from '@/components/newsroom/desk-answer'
import { say } from '@/lib/english/office'
import { inDigits } from '@/lib/interface-language'
import { writtenDay } from '@/lib/vi/written-day'
import type { DeskDocument } from '@/modules/documents/desk-queries'
import { DOCUMENT_EXCERPT_CHARS_MAX } from '@/modules/documents/document-input'
import { DOCUMENT_KINDS } from '@/modules/documents/kinds'

/** What a form about a document begins with. */
export type StoredDocument = Pick<
  DeskDocument,
  'number' | 'kind' | 'issuedOn' | 'issuer' | 'signer' | 'field' | 'excerpt' | 'attachmentId' | 'isInForce'
>

/** A new document most often shares issuer and field with the one before. */
export const newDocument = (latest: { issuer: string; field: string } | null): StoredDocument => ({
  number: '',
  kind: DOCUMENT_KINDS[0],
  issuedOn: '',
  issuer: latest?.issuer ?? '',
  signer: '',
  field: latest?.field ?? '',
  excerpt: '',
  attachmentId: null,
  isInForce: true,
})

/** The questions about a document, new or stored. */
export function documentFields(stored: StoredDocument, files: { id: number; name: string }[]): DeskField[] {
  return [
    {
      kind: 'code',
      name: 'number',
      label: say('Số, ký hiệu'),
      hint: say('Như in trên văn bản, ví dụ 12/2026/QĐ-UBND hoặc 575-TB/TU.'),
      value: stored.number,
      isRequired: true,
    },
    {
      kind: 'choice',
      name: 'kind',
      label: say('Loại văn bản'),
      value: stored.kind,
      options: DOCUMENT_KINDS.map((kind) => ({ value: kind, label: kind })),
    },
    {
      kind: 'code',
      name: 'issuedOn',
      label: say('Ngày ban hành'),
      hint: say('Ngày/tháng/năm, ví dụ 14/3/2026.'),
      value: stored.issuedOn === '' ? '' : writtenDay(stored.issuedOn),
      isRequired: true,
    },
    {
      kind: 'area',
      name: 'excerpt',
      label: say('Trích yếu'),
      hint: say('Văn bản nói về việc gì. Tối đa {max} ký tự.', { max: inDigits(DOCUMENT_EXCERPT_CHARS_MAX) }),
      value: stored.excerpt,
      rows: 3,
      isRequired: true,
    },
    { kind: 'line', name: 'issuer', label: say('Cơ quan ban hành'), value: stored.issuer, isRequired: true },
    {
      kind: 'line',
      name: 'signer',
      label: say('Người ký'),
      hint: say('Họ tên, chức vụ. Có thể để trống.'),
      value: stored.signer,
    },
    {
      kind: 'line',
      name: 'field',
      label: say('Lĩnh vực'),
      hint: say('Văn bản cùng lĩnh vực đứng chung một danh sách, ví dụ: Giáo dục, Đất đai.'),
      value: stored.field,
      isRequired: true,
    },
    {
      kind: 'choice',
      name: 'attachmentId',
      label: say('Tệp'),
      hint: say('Tải tệp lên ở mục Ảnh và tệp trước, rồi chọn ở đây. Danh sách có 100 tệp mới nhất.'),
      value: stored.attachmentId === null ? '' : String(stored.attachmentId),
      options: [
        { value: '', label: say('Chưa có tệp') },
        ...files.map(({ id, name }) => ({ value: String(id), label: say('{name} (tệp {id})', { name, id }) })),
      ],
    },
    {
      kind: 'check',
      name: 'isInForce',
      label: say('Đang có hiệu lực'),
      hint: say('Bỏ chọn khi văn bản đã bị thay thế hoặc bãi bỏ.'),
      value: stored.isInForce ? 'co' : '',
    },
  ]
}
